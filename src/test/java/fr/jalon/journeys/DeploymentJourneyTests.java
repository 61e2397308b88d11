package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.jalon.shared.Paris;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a published standard to the first declaration of use: plan, pilot wave, gate, waves, reviews, bilan, map. */
@BrowserTest
class DeploymentJourneyTests {

    private static final String HOME = "/standards/operations-d-amenagement/deploiement";

    @Autowired
    private JdbcClient jdbc;

    private Page page;

    @Test
    void aStandardIsDeployedFromItsPlanToTheMap(BrowserVisitors visitors) {
        page = visitors.signedIn("pilote");
        aPlanIsBuiltFromATemplate();
        theCycleIsDefined();
        thePilotWaveRunsWithAnAnomaly();
        generalisationIsRefusedWithWhatIsMissing();
        theAnomalyIsTreatedAndThePilotEnds();
        theSelfDiagnosisIsPassed();
        threeTerritoriesFollow();
        twoWeeklyReviewsAreHeld();
        aBilanIsDrawnUp();
        page.context().close();
        aProducersDeclarationColoursTheMap(visitors);
    }

    private void send(Locator button) {
        page.waitForNavigation(button::click);
    }

    private void submit() {
        send(page.locator("main form button[type=submit].btn-primary").last());
    }

    private String main() {
        return page.locator("main").innerText();
    }

    private void aPlanIsBuiltFromATemplate() {
        page.navigate(HOME + "/plan/nouveau");
        page.locator("#version").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#from").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.fill("#why", "Que les opérations soient saisies partout de la même façon.");
        submit();
        send(page.locator("form[action$='/debut'] button"));
        assertThat(main()).contains("opérations soient saisies partout");
    }

    private void theCycleIsDefined() {
        operation("Installation", "2", null);
        operation("Formation", "1", "installation");
        page.navigate(HOME + "/cycle");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
    }

    private void operation(String name, String days, String after) {
        page.navigate(HOME + "/cycle/nouvelle");
        page.fill("#name", name);
        page.locator("input[name=kind]").first().check();
        page.fill("#days", days);
        if (after != null) {
            page.locator("input[name=after][value=" + after + "]").check();
        }
        page.locator("#accountable").selectOption("Claire Vannier");
        page.locator("fieldset:has(#responsible) label", new Page.LocatorOptions().setHasText("Claire Vannier"))
                .click();
        submit();
    }

    private void wave(String name, String departements, LocalDate start) {
        page.navigate(HOME + "/vagues");
        page.fill("#name", name);
        page.fill("#size", "12");
        page.fill("#startOn", start.toString());
        page.fill("#departements", departements);
        submit();
    }

    private void thePilotWaveRunsWithAnAnomaly() {
        wave("Isère", "38", LocalDate.now().minusDays(14));
        assertThat(main()).contains("Installation", "0 sur 2");
        begin("installation");
        page.navigate(HOME + "/anomalies/nouvelle");
        page.fill("#title", "Le gabarit refuse les accents");
        page.locator("input[name=severity][value=MAJOR]").check();
        page.fill("#foundBy", "Métropole pilote");
        page.fill("#foundOn", LocalDate.now().minusDays(1).toString());
        submit();
    }

    private void begin(String operation) {
        page.navigate(HOME + "/vagues/1");
        send(page.locator("form[action$='/" + operation + "/commencer'] button"));
    }

    private void end(String operation) {
        send(page.locator("form[action$='/" + operation + "/terminer'] button"));
    }

    private void generalisationIsRefusedWithWhatIsMissing() {
        page.navigate(HOME + "/generalisation");
        assertThat(main()).contains("conditions restent à remplir");
        send(page.locator("form[action$='/generalisation'] button"));
        assertThat(page.locator(".error-summary").innerText())
                .contains("2 opérations restent", "Le gabarit refuse les accents", "Documentation", "autodiagnostic");
    }

    private void theAnomalyIsTreatedAndThePilotEnds() {
        page.navigate(HOME + "/anomalies/1");
        page.locator("input[name=state][value=TREATED]").check();
        page.fill("#treatment", "Gabarit corrigé, version 1.1");
        submit();
        page.navigate(HOME + "/vagues/1");
        end("installation");
        begin("formation");
        end("formation");
        assertThat(main()).contains("2 sur 2");
        for (String condition : new String[] {"Documentation", "Formations", "Processus", "Gains"}) {
            page.navigate(HOME + "/generalisation");
            Locator line = page.locator(".gate-line", new Page.LocatorOptions().setHasText(condition));
            line.locator("summary").first().click();
            line.locator("textarea").first().fill("Vu en réunion le 2 novembre");
            send(line.locator("form button").first());
        }
    }

    private void theSelfDiagnosisIsPassed() {
        page.navigate(HOME + "/autodiagnostics/nouveau");
        page.evaluate("document.querySelectorAll('input[value=YES]').forEach(one => one.checked = true)");
        submit();
        assertThat(main()).contains("réussi");
    }

    private void threeTerritoriesFollow() {
        page.navigate(HOME + "/generalisation");
        submit();
        LocalDate start = LocalDate.now().plusDays(30);
        wave("Bretagne", "22, 29, 35, 56", start);
        wave("Normandie", "14, 27, 50, 61, 76", start.plusDays(30));
        wave("Corse", "2A, 2B", start.plusDays(60));
        page.navigate(HOME + "/vagues");
        assertThat(page.locator(".roadmap-wide .roadmap-bar").count()).isEqualTo(4);
        assertThat(page.locator(".roadmap-wide .roadmap-estimate").count()).isEqualTo(3);
        page.navigate(HOME + "/vagues/2");
        send(page.locator("form[action$='/installation/commencer'] button"));
        assertThat(main()).contains("en cours");
    }

    private void twoWeeklyReviewsAreHeld() {
        LocalDate monday = Paris.day(Instant.now()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week : new LocalDate[] {monday.minusDays(7), monday}) {
            page.navigate(HOME + "/revues/" + week);
            page.fill("#measures", "Former un second formateur");
            page.fill("#next", "Préparer la Normandie");
            submit();
            assertThat(main()).contains("Close le", "Former un second formateur");
        }
    }

    private void aBilanIsDrawnUp() {
        page.navigate(HOME + "/bilans");
        page.fill("#heldOn", LocalDate.now().toString());
        page.fill("#meeting", "COPIL n° 5");
        page.fill("#recurrent", "Créer les comptes en masse");
        submit();
        assertThat(main()).contains("COPIL n° 5", "Isère", "2 sur 2", "Créer les comptes en masse");
    }

    private void aProducersDeclarationColoursTheMap(BrowserVisitors visitors) {
        page = visitors.stranger();
        page.navigate(HOME);
        assertThat(page.locator(".tilemap a[aria-label^='Finistère']").count()).isZero();
        page.navigate(HOME + "/declarer");
        page.fill("#organisation", "Agence de l’ouest");
        page.locator("input[name=as][value=PRODUCER]").check();
        page.locator("input[name=use][value=USED]").check();
        page.locator("[name=territory]").first().selectOption("DEP-29");
        page.fill("#address", "ouest@exemple.fr");
        submit();
        String link = jdbc.sql(
                        "select link from outgoing_mail where address = 'ouest@exemple.fr' order by id desc limit 1")
                .query(String.class)
                .single();
        page.navigate(link.replaceFirst("https?://[^/]+", ""));
        send(page.locator("form[action$='/confirmer'] button"));
        page.navigate(HOME);
        assertThat(page.locator(".tilemap a[aria-label^='Finistère']").count()).isOne();
        page.context().close();
    }
}
