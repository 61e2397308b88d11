package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** Comments are answered by the keyboard alone; what the keys do is said aloud, and nothing typed is lost. */
@BrowserTest
class BoardKeyboardTests {

    private static final String BOARD = "/appels/operations-d-amenagement-v2025-01/depouillement?vue=tous";

    private Page page;

    @Test
    void aPilotAnswersOneThenAGroupAndLosesNothing(BrowserVisitors visitors) {
        page = visitors.signedIn("pilote");
        try (BrowserContext context = page.context()) {
            page.navigate(BOARD);
            String first = shown();
            press("j");
            page.waitForFunction("ref => document.querySelector('#fiche h2').textContent !== ref", first);
            String second = shown();
            assertThat(said()).startsWith(second);
            refuses();
            refusesWithAReason(second);
            decidesAGroup();
            losesNothing();
        }
    }

    @Test
    void whoeverListensIsToldWhatOthersSee(BrowserVisitors visitors) {
        page = visitors.signedIn("pilote");
        try (BrowserContext context = page.context()) {
            page.navigate(BOARD);
            String ref = shown();

            assertThat(page.locator("main").ariaSnapshot())
                    .contains("- status", "heading \"Dépouillement\" [level=1]", "table \"Commentaires à traiter\"")
                    .contains("checkbox \"Cocher " + ref + "\"", "rowheader \"" + ref + "\"", "article \"" + ref + "\"")
                    .contains("group \"Suite donnée\"", "radio \"Refuser\"", "textbox \"Motif, ou réponse\"");
        }
    }

    private void refuses() {
        press("r");
        page.waitForFunction("() => document.getElementById('annonce').textContent === 'Refuser'");
        press("e");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("reason");
        page.fill("#reason", "");
        press("Control+Enter");
        page.waitForSelector(".error-summary");
        assertThat(page.locator(".error-summary").innerText()).contains("se motive");
    }

    private void refusesWithAReason(String ref) {
        page.focus("#reason");
        page.keyboard().type("Déjà cité dans le profil");
        press("Control+Enter");
        page.waitForFunction("ref => document.getElementById('annonce').textContent.startsWith(ref + ' décidé')", ref);
        page.waitForFunction("ref => document.querySelector('#fiche h2').textContent !== ref", ref);
    }

    private void decidesAGroup() {
        page.navigate(BOARD);
        press("x");
        assertThat(page.locator("[data-row] input:checked").count()).isOne();
        page.locator("[data-row]:nth-child(3) input").check();
        press("p");
        press("g");
        page.waitForFunction("() => document.getElementById('annonce').textContent.includes('2 commentaires décidés')");
    }

    private void losesNothing() {
        page.navigate(BOARD);
        page.route(url -> url.contains("/reponse"), route -> route.abort());
        press("e");
        page.fill("#reason", "Ne se perd pas");
        press("Control+Enter");
        page.waitForSelector(".board-failed", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
        assertThat(page.inputValue("#reason")).isEqualTo("Ne se perd pas");
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private String shown() {
        return page.locator("#fiche h2").innerText();
    }

    private String said() {
        page.waitForFunction("() => document.getElementById('annonce').textContent !== ''");
        return page.locator("#annonce").textContent();
    }
}
