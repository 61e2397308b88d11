package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fr.jalon.shared.Paris;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A call from the draft in Word to comments beside its clauses, however they come in. */
@BrowserTest
class CallJourneyTests {

    private static final String STANDARD = "/standards/operations-d-amenagement";
    private static final List<String> POINTS =
            List.of("CLEAN_MARKS", "CLEAN_PROPERTIES", "LAYOUT", "PDF", "NOTE", "CALENDAR");

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Page page;
    private String call;

    @Test
    void aDraftIsReadCommentedAndItsTablesTakenIn(BrowserVisitors visitors) {
        theSecretariatAnnouncesASession(visitors);
        page = visitors.signedIn("pilote");
        importsTheText();
        preparesTheCall();
        opensTheCall();
        aClickOpensTheFormInPlace();
        aPasserbyComments(visitors);
        takesInTheTables();
        everybodyReads(visitors);
        page.context().close();
    }

    private void theSecretariatAnnouncesASession(BrowserVisitors visitors) {
        page = visitors.signedIn("secretariat");
        page.navigate("/commission");
        page.locator("select[name=body]").selectOption(new SelectOption().setIndex(1));
        send("/seances", Map.of("heldOn", day(150)));
        page.context().close();
    }

    private void importsTheText() {
        page.navigate(STANDARD + "/textes/nouveau");
        Locator form = form("/textes");
        form.locator("input[type=file]")
                .setInputFiles(CallFiles.draft(
                        "projet.docx",
                        List.of(
                                "# Objet",
                                "Ce projet décrit le programme des opérations d’aménagement.",
                                "# Périmètre",
                                "Le périmètre est une surface unique.",
                                "# Rattachement",
                                "Une opération porte le code de sa commune.")));
        send("/textes", Map.of("label", "parcours", "title", "Projet du parcours"));
        assertThat(page.locator(".outline").innerText()).contains("Objet", "Périmètre", "Rattachement");
        send("/reprise", Map.of());
        assertThat(page.locator("main").innerText()).contains("Projet du parcours");
    }

    private void preparesTheCall() {
        page.navigate(STANDARD + "/appels/nouveau");
        page.check("input[value=GMTE]");
        send("/appels", Map.of("title", "Appel du parcours"));
        call = page.url().replaceFirst("/conduite$", "");
        page.selectOption("[name='documents[0].revision']", option("Projet du parcours"));
        send("/documents", Map.of("documents[0].title", "Projet de standard"));
        send("/dates", Map.of("opensOn", day(0), "closesOn", day(20)));
        assertThat(page.locator(".error-summary").innerText()).contains("un mois");
        send("/dates", Map.of("opensOn", day(0), "closesOn", day(45), "closesHour", "18:00"));
        send(
                "/notice",
                Map.of(
                        "genesis", "Un besoin des services",
                        "recipients", "Toutes les collectivités",
                        "objectives", "Décrire un programme",
                        "useCases", "Suivre les opérations",
                        "methods", "Groupe de travail ouvert",
                        "instructions", "Proposez une rédaction"));
        send("/etape", "PREPARE");
        assertThat(page.locator(".error-summary").innerText()).contains("séance");
        page.selectOption(
                "[name=targetSession]",
                page.locator("[name=targetSession] option").nth(1).getAttribute("value"));
        send("/notice", Map.of());
        POINTS.forEach(point -> send("/liste/" + point, "fait"));
        page.locator("li", new Page.LocatorOptions().setHasText("La commission"))
                .locator("summary")
                .click();
        form("/liste/COMMISSION_TOLD").locator("input[name=note]").fill("Elle le sera le jour de l’ouverture");
        send("/liste/COMMISSION_TOLD", "ecarter");
    }

    private void opensTheCall() {
        send("/etape", "PREPARE");
        send("/etape", "APPROVE");
        send("/etape", "ANNOUNCE");
        page.navigate(call);
        assertThat(page.locator(".call-band").innerText()).contains("Encore 45 jours");
    }

    private void aClickOpensTheFormInPlace() {
        page.navigate(call);
        Locator clause = page.locator("article.clause", new Page.LocatorOptions().setHasText("surface unique"));
        clause.locator(".clause-act a").click();
        Locator words = clause.locator(".clause-write form.write textarea[name=proposedChange]");
        assertThat(words.inputValue()).isEqualTo("Le périmètre est une surface unique.");
        assertThat(page.url()).isEqualTo(call);
        assertThat(clause.locator("form.write :focus").count()).isOne();
    }

    private void aPasserbyComments(BrowserVisitors visitors) {
        Page phone = visitors.onAPhoneWithoutScript();
        phone.navigate(call);
        Locator clause = phone.locator("article.clause", new Page.LocatorOptions().setHasText("surface unique"));
        tap(clause.locator(".clause-act a"));
        Locator form = phone.locator("form.write");
        assertThat(form.locator("textarea[name=proposedChange]").inputValue())
                .isEqualTo("Le périmètre est une surface unique.");
        assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        form.locator("input[name=type][value=M]").press("Space");
        form.locator("textarea[name=text]").fill("Une opération peut avoir plusieurs sites.");
        form.locator("textarea[name=proposedChange]").fill("Le périmètre est une ou plusieurs surfaces.");
        form.locator("input[name=address]").fill("parcours@exemple.fr");
        tap(form.locator("button[type=submit]").first());
        assertThat(phone.locator(".notice").innerText()).contains("Encore un pas");

        phone.navigate(link("call-confirm"));
        phone.locator("input[name=name]").fill("Léa Martin");
        phone.locator("input[name=namePublic]").press("Space");
        tap(phone.locator("form[action$='/confirmer'] button[type=submit]"));
        assertThat(phone.locator(".notice").innerText()).contains("WEB-1");
        phone.navigate(call);
        assertThat(phone.locator("article.clause .said").innerText()).contains("WEB-1", "plusieurs sites");
        phone.context().close();

        Page elsewhere = visitors.onAPhoneWithoutScript();
        elsewhere.navigate(link("call-acknowledged"));
        assertThat(elsewhere.locator("main").innerText()).contains("WEB-1", "plusieurs sites", "Corriger", "Retirer");
        elsewhere.context().close();
    }

    /** By the keyboard: a page that still scrolls to its anchor moves away from under a finger. */
    private static void tap(Locator button) {
        button.page().waitForNavigation(() -> button.press("Enter"));
    }

    private void takesInTheTables() {
        page.navigate(call + "/retours");
        page.locator("#files").setInputFiles(new FilePayload[] {
            CallFiles.word(
                    "Retour DDT 38.docx",
                    List.of(
                            row("1", "DDT 38", "M-T", "Rattachement", "Une opération couvre parfois deux communes"),
                            row("2", "DDT 38", "", "", ""))),
            CallFiles.excel(
                    "Cerema.xlsx",
                    List.of(row("1", "Cerema", "Technique", "Périmètre", "Préciser la précision de la surface"))),
            CallFiles.calc(
                    "inconnu.ods", List.of(row("1", "", "Tres important", "Objet", "Dire à qui s’adresse le projet")))
        });
        send("/retours", Map.of());
        assertThat(page.locator("main").innerText()).contains("Retour DDT 38.docx", "Cerema.xlsx", "inconnu.ods");
        takesIn("Retour DDT 38.docx", "M-T");
        takesIn("Cerema.xlsx", "Technique");
        takesIn("inconnu.ods", "Aucun organisme", "Tres important", "aucun des types");
    }

    private void takesIn(String file, String... shown) {
        page.locator("main a", new Page.LocatorOptions().setHasText(file)).click();
        assertThat(page.locator("main").innerText()).contains(shown);
        send("/prendre", Map.of());
        assertThat(page.locator(".notice").innerText()).contains("1 pris en compte");
    }

    private void everybodyReads(BrowserVisitors visitors) {
        Page reader = visitors.stranger();
        reader.navigate(call);
        assertThat(said(reader, "surface unique")).contains("WEB-1", "Léa Martin", "Cerema", "Préciser la précision");
        assertThat(said(reader, "code de sa commune")).contains("DDT38-1", "deux communes");
        reader.locator(".said a", new Page.LocatorOptions().setHasText("DDT38-1"))
                .click();
        assertThat(reader.locator("main").innerText()).contains("Retour DDT 38.docx", "deux communes");
        reader.navigate(call + "/commentaires");
        assertThat(reader.locator(".comments h2").allInnerTexts()).hasSize(4);
        assertThat(reader.locator("main").innerText()).doesNotContain("exemple.fr");
        reader.context().close();
    }

    private static String said(Page reader, String clause) {
        return reader.locator("article.clause", new Page.LocatorOptions().setHasText(clause))
                .locator(".clause-said")
                .innerText();
    }

    private static List<String> row(String number, String organisation, String type, String where, String said) {
        return List.of(number, organisation, type, where, said, "", "", "");
    }

    private String link(String template) {
        String link = jdbc.sql("select link from outgoing_mail where template = ? and link like ?"
                        + " order by created_at desc limit 1")
                .params(template, "%/appels/appel-du-parcours/suivi/%")
                .query(String.class)
                .single();
        return link.replaceFirst("https?://[^/]+", "");
    }

    private String option(String words) {
        return page.locator("[name='documents[0].revision'] option", new Page.LocatorOptions().setHasText(words))
                .getAttribute("value");
    }

    /** The button of a step, of many on a page. */
    private void send(String act, String step) {
        page.waitForNavigation(
                () -> form(act).locator("button[value='" + step + "']").click());
    }

    private void send(String act, Map<String, String> values) {
        Locator form = form(act);
        values.forEach(
                (name, value) -> form.locator("[name='" + name + "']").first().fill(value));
        page.waitForNavigation(() -> form.locator("button[type=submit]").first().click());
    }

    private Locator form(String act) {
        return page.locator("form[action$='" + act + "']");
    }

    private String day(int ahead) {
        LocalDate today = Paris.day(clock.instant());
        return today.plusDays(ahead).toString();
    }
}
