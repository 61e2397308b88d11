package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.jalon.shared.Paris;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job: the pilot takes Opérations d'aménagement through a minor revision, to a published version. */
@BrowserTest
class MinorRevisionJourneyTests {

    private static final String STANDARD = "/standards/operations-d-amenagement";
    private static final String VERSION = "v2025-03 rev-journey";
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    private Clock clock;

    private Page page;
    private String cycle;

    @Test
    void aPilotTakesAStandardThroughAMinorRevision(BrowserVisitors visitors) {
        page = visitors.signedIn("pilote");
        opensTheCycle();
        plansAndPlansAgain();
        theSponsorAgrees(visitors);
        livesEmergenceAndMaking();
        goesThroughTheGates();
        publishes();
        everybodyReadsIt(visitors);
    }

    private void opensTheCycle() {
        page.navigate(STANDARD);
        page.getByText("Ouvrir un cycle").first().click();
        page.selectOption("select[name=choice]", "cnig-2026/minor-revision");
        send("/cycles", Map.of("targetVersion", VERSION, "openedOn", ago(60)));
        assertThat(page.locator("h1").innerText()).isEqualTo("Calendrier du cycle");
        cycle = page.url().replaceFirst("/calendrier$", "");
    }

    private void plansAndPlansAgain() {
        send("/calendrier", Map.of("phases[realisation].start", iso(50), "phases[realisation].end", iso(40)));
        page.navigate(cycle + "/calendrier");
        send("/calendrier", Map.of("phases[realisation].end", iso(25)));
        assertThat(page.locator(".error-summary").innerText()).contains("dites pourquoi");
        send("/calendrier", Map.of("reason", "Deux relectures de plus"));
        assertThat(page.locator("main").innerText()).contains("Révision mineure, vers la version " + VERSION);
    }

    private void theSponsorAgrees(BrowserVisitors visitors) {
        Page sponsor = visitors.signedIn("commanditaire");
        sponsor.navigate(STANDARD + "/synthese");
        assertThat(sponsor.locator("main").innerText()).contains("Deux relectures de plus", "15 jours plus tard");
        sponsor.locator("form[action*='/reponses/'] button").click();
        assertThat(sponsor.locator(".error-summary").count()).isOne();
        sponsor.selectOption("select[name=answer]", "AGREED");
        sponsor.locator("form[action*='/reponses/'] button").click();
        assertThat(sponsor.locator("main").innerText()).contains("Rien n’attend la réponse du commanditaire");
        sponsor.context().close();
    }

    private void livesEmergenceAndMaking() {
        onPhase("emergence", "/debut", Map.of("startedOn", ago(60)));
        page.navigate(cycle + "/actions/state-need");
        send("/preuves", Map.of("href", "https://example.org/besoin", "title", "Note de besoin"));
        send("/fait", Map.of("doneOn", ago(58)));
        onPhase("emergence", "/fin", Map.of("endedOn", ago(50)));
        onPhase("realisation", "/debut", Map.of("startedOn", ago(50)));
        onPhase("realisation", "/dates", Map.of("dateKey", "first-draft", "dateOn", ago(30)));
        page.navigate(cycle + "/actions/use-document-template");
        form("/preuves")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "projet.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        send("/preuves", Map.of("title", "Le projet relu"));
        assertThat(page.locator("main").innerText()).contains("Le projet relu");
        send("/fait", Map.of("doneOn", ago(28)));
    }

    private void goesThroughTheGates() {
        onGate("draft-approved", "/decision", Map.of("outcome", "FAVOURABLE", "decidedOn", ago(25)));
        onGate(
                "commission-vote",
                "/decision",
                Map.of(
                        "outcome", "FAVOURABLE_WITH_RESERVATIONS",
                        "decidedOn", ago(20),
                        "reservations[0].text", "Préciser la définition du programme",
                        "reservations[0].owner", "Claire Vannier"));
        onGate(
                "commission-vote",
                "/reserves",
                Map.of("reservation", "#first", "liftedOn", ago(12), "how", "Définition réécrite au § 3.3"));
        onPhase("validation", "/dates", Map.of("dateKey", "plenary-file-sent", "dateOn", ago(10)));
        onGate("plenary-adoption", "/decision", Map.of("outcome", "FAVOURABLE", "decidedOn", ago(2)));
        assertThat(page.locator(".error-summary").innerText()).contains("deux semaines avant la séance");
        page.navigate(cycle + "/jalons/plenary-adoption");
        page.getByText("Passer outre une condition").first().click();
        send(
                "/passer-outre",
                Map.of("condition", "plenary-file-delay", "passOverReason", "Accord écrit de tous les membres"));
        send("/decision", Map.of("outcome", "FAVOURABLE", "decidedOn", ago(2)));
        assertThat(page.locator("main").innerText()).contains("Favorable");
    }

    private void publishes() {
        page.navigate(cycle + "/publication");
        send("/publication", Map.of("publishedOn", ago(1)));
        assertThat(page.locator(".notice").innerText()).contains("La version est publiée");
        page.context().close();
    }

    private void everybodyReadsIt(BrowserVisitors visitors) {
        Page reader = visitors.stranger();
        reader.navigate(STANDARD);
        assertThat(reader.locator("main").innerText()).contains(VERSION, "Adopté par le conseil plénier");
        reader.navigate(STANDARD + "/historique");
        assertThat(reader.locator("main").innerText())
                .contains("Version " + VERSION + " publiée", "Accord écrit de tous les membres", "Réserve levée");
        reader.navigate(cycle + "/jalons/plenary-adoption");
        assertThat(reader.locator("main").innerText()).contains("Accord écrit de tous les membres", "Passé outre");
        reader.navigate(STANDARD + "/synthese");
        assertThat(reader.locator("main").innerText()).contains("Déploiement", "Rien n’est en retard");
        reader.context().close();
    }

    private void onPhase(String phase, String act, Map<String, String> values) {
        page.navigate(cycle + "/phases/" + phase);
        send(act, values);
        assertThat(page.locator(".error-summary").count()).as(phase + act).isZero();
    }

    private void onGate(String gate, String act, Map<String, String> values) {
        page.navigate(cycle + "/jalons/" + gate);
        send(act, values);
    }

    private void send(String act, Map<String, String> values) {
        Locator form = form(act);
        values.forEach((name, value) -> fill(form.locator("[name='" + name + "']"), value));
        page.waitForNavigation(() -> form.locator("button[type=submit]").last().click());
    }

    private static void fill(Locator field, String value) {
        if (!"SELECT".equals(field.evaluate("element => element.tagName"))) {
            field.fill(value);
        } else if ("#first".equals(value)) {
            field.selectOption(field.locator("option").nth(1).getAttribute("value"));
        } else {
            field.selectOption(value);
        }
    }

    private Locator form(String act) {
        return page.locator("form[action$='" + act + "']");
    }

    private String ago(int days) {
        return today().minusDays(days).format(FRENCH);
    }

    private String iso(int daysAgo) {
        return today().minusDays(daysAgo).toString();
    }

    private LocalDate today() {
        return Paris.day(clock.instant());
    }
}
