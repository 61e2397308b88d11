package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A meeting is planned, run by two note-takers at once, cut off from the network, and leaves its minutes. */
@BrowserTest
class LiveMeetingTests {

    private static final String STANDARD = "/standards/accessibilite-cheminement-espace-naturel";
    private static final String NEW_NOTE = "#texte-nouvelle";

    private static final String QUESTION = "Quel identifiant filmer ?";

    private String path;

    @Test
    void twoPeopleTakeNotesAtOnceAndNothingIsLost(BrowserVisitors visitors) {
        Page one = visitors.signedIn("animation");
        Page two = visitors.signedIn("redaction");
        try (BrowserContext first = one.context();
                BrowserContext second = two.context()) {
            plans(one);
            begins(one);
            two.navigate(path + "/seance");
            typeAtOnce(one, two);
            survivesACut(one, two);
            survivesAClosedTab(first, two);
            recordsByKeyboard(two);
            seesWhatTheOtherRecords(one);
            arbitratesByKeyboard(one);
            keepsWhatIsTypedInTheOtherForms(two);
            projectsWhatTheRoomNeeds(one);
            two.focus(NEW_NOTE);
            two.keyboard().type("Commencé avant la fin, ");
            says(two, "Tout est enregistré");
            endsWithMinutes(one);
            keepsWhatTheOtherStillTypes(one, two);
        }
    }

    private void plans(Page page) {
        page.navigate(STANDARD + "/questions");
        page.fill("#theme", "Identifiants");
        page.fill("#title", QUESTION);
        page.fill("#options", "Un UUID");
        page.locator("main form button[type=submit]").last().click();
        page.waitForURL(Pattern.compile(".*/questions/[0-9a-f-]{36}"));
        page.navigate(STANDARD + "/reunions/nouvelle");
        page.check("input[name=kind][value=PLENARY]");
        page.fill("#title", "Plénière filmée");
        page.fill("#day", "2031-05-06");
        page.fill("#starts", "14 h");
        page.fill("#ends", "16 h");
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL(Pattern.compile(".*/ordre-du-jour"));
        path = page.url().replaceAll("^https?://[^/]+|/ordre-du-jour$", "");
        page.fill("#title", "Modèle de données");
        page.fill("#minutes", "60");
        page.locator("aside form button[type=submit]").click();
        page.waitForSelector("text=Modèle de données");
        page.locator("li:has-text('" + QUESTION + "') form button").click();
        page.waitForSelector(".agenda-list a:has-text('" + QUESTION + "')");
    }

    private void begins(Page page) {
        page.navigate(path);
        page.locator("form[action$='/seance/ouvrir'] button").click();
        page.check("#today");
        page.locator("form[action$='/seance/ouvrir'] button").click();
        page.waitForURL(Pattern.compile(".*/seance"));
    }

    private void typeAtOnce(Page one, Page two) {
        one.focus(NEW_NOTE);
        two.focus(NEW_NOTE);
        one.keyboard().type("Le modèle est présenté.");
        two.keyboard().type("Une question de l’IGN.");
        sees(two, "Le modèle est présenté.");
        sees(one, "Une question de l’IGN.");
        assertThat(one.inputValue(NEW_NOTE)).isEqualTo("Le modèle est présenté.");
        one.keyboard().press("Control+Enter");
    }

    private void survivesACut(Page one, Page two) {
        one.context().setOffline(true);
        one.focus(NEW_NOTE);
        one.keyboard().type("Écrit sans réseau.");
        says(one, "Pas de connexion");
        one.keyboard().press("Alt+a");
        one.keyboard().type("Rappeler sans réseau");
        one.keyboard().press("Control+Enter");
        assertThat(one.waitForSelector(".live-records form [role=alert]").innerText())
                .contains("rien n’est parti");
        assertThat(one.inputValue("#what")).isEqualTo("Rappeler sans réseau");
        one.fill("#what", "");
        one.context().setOffline(false);
        says(one, "Tout est enregistré");
        sees(two, "Écrit sans réseau.");
    }

    /** What the server never had is in the browser, and leaves when the page is opened again. */
    private void survivesAClosedTab(BrowserContext context, Page two) {
        Page tab = context.newPage();
        tab.navigate(path + "/seance");
        tab.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('cut')); }");
        tab.focus(NEW_NOTE);
        tab.keyboard().type("Onglet fermé trop tôt.");
        says(tab, "Pas de connexion");
        tab.close();
        Page again = context.newPage();
        again.navigate(path + "/seance");
        sees(two, "Onglet fermé trop tôt.");
        again.close();
    }

    private void recordsByKeyboard(Page page) {
        page.keyboard().press("Alt+d");
        page.keyboard().type("Le groupe retient le modèle.");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForSelector(".notice");
        page.waitForFunction("() => document.activeElement.id === 'text'");
        assertThat(page.locator("#pris").innerText()).contains("Le groupe retient le modèle.");
    }

    private void seesWhatTheOtherRecords(Page page) {
        page.waitForFunction(
                "words => document.getElementById('pris').textContent.includes(words)", "Le groupe retient le modèle.");
        assertThat(page.locator("#pris").count()).isOne();
    }

    private void arbitratesByKeyboard(Page page) {
        page.locator("#points a:has-text('" + QUESTION + "')").click();
        page.waitForSelector("#arbitrage select");
        page.keyboard().press("Alt+r");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("Les outils savent le faire.");
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".notice");
        assertThat(page.locator("#arbitrage").innerText()).contains("Un UUID", "Les outils savent le faire.");
        assertThat(page.locator("#pris").innerText().replace('\u00a0', ' '))
                .contains(QUESTION + " Un UUID – Les outils");
    }

    private void keepsWhatTheOtherStillTypes(Page one, Page two) {
        two.waitForFunction(
                "words => document.getElementById('fin').textContent.includes(words)", "La réunion est terminée");
        assertThat(two.locator("#reunion-etat").innerText()).contains("Tenue");
        assertThat(two.locator(".live-timer").count()).isZero();
        two.keyboard().type("tapé trop tard.");
        two.waitForSelector("#fin button");
        assertThat(two.locator("#suite").innerText()).doesNotContain("autre point");
        assertThat(two.inputValue(NEW_NOTE)).isEqualTo("Commencé avant la fin, tapé trop tard.");
        two.locator("#fin button").click();
        two.waitForURL(Pattern.compile(".*/compte-rendu"));
        assertThat(two.locator("article").innerText()).containsOnlyOnce("Commencé avant la fin, tapé trop tard.");
        one.navigate(path + "/compte-rendu");
        assertThat(one.locator("button[value=ajouter-notes]").count()).isZero();
    }

    private void keepsWhatIsTypedInTheOtherForms(Page page) {
        assertThat(page.isVisible("#what")).isFalse();
        for (String keys : List.of("Alt+d", "Alt+q", "Alt+a")) {
            page.keyboard().press(keys);
        }
        page.fill("#text", "À moitié tapé");
        page.fill("#question-titre", "Aussi à moitié");
        page.fill("#what", "Relire le modèle");
        page.fill("#responsible", "Zoé");
        page.focus("#responsible");
        page.keyboard().press("Control+Enter");
        page.waitForFunction(
                "words => document.getElementById('pris').textContent.includes(words)", "Relire le modèle");
        assertThat(page.inputValue("#text")).isEqualTo("À moitié tapé");
        assertThat(page.inputValue("#question-titre")).isEqualTo("Aussi à moitié");
        assertThat(page.inputValue("#what")).isEmpty();
        page.fill("#text", "");
        page.fill("#question-titre", "");
    }

    private void projectsWhatTheRoomNeeds(Page page) {
        page.navigate(path + "/seance/ecran");
        for (CrawlerLook look : CrawlerLook.USUAL) {
            assertThat(look.faults(page)).isEmpty();
        }
        assertThat(page.innerText("body")).contains("Modèle de données", "Relire le modèle");
        assertThat(page.locator("header, nav, footer").count()).isZero();
        assertThat((Boolean) page.evaluate("document.querySelector('main').offsetHeight >= innerHeight"))
                .isTrue();
    }

    private void endsWithMinutes(Page page) {
        page.navigate(path + "/seance");
        page.locator(".live-end summary").click();
        page.locator("form[action$='/seance/clore'] button").click();
        page.waitForURL(Pattern.compile(".*/compte-rendu"));
        assertThat(page.locator("article").innerText())
                .contains(
                        "Le modèle est présenté.",
                        "Une question de l’IGN.",
                        "Écrit sans réseau.",
                        "Onglet fermé trop tôt.",
                        "Le groupe retient le modèle.");
    }

    private static void sees(Page page, String words) {
        page.waitForFunction("words => document.getElementById('notes').textContent.includes(words)", words);
    }

    private static void says(Page page, String words) {
        page.waitForFunction("words => document.getElementById('etat').textContent.includes(words)", words);
    }
}
