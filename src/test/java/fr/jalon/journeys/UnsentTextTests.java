package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever wrote in a form and goes elsewhere is asked first. */
@BrowserTest
class UnsentTextTests {

    private static final String SEARCH = "/recherche";

    @Test
    void asksBeforeWrittenTextIsLeft(BrowserVisitors visitors) {
        Page page = visitors.signedIn("pilote");
        try (BrowserContext context = page.context()) {
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            page.navigate("/standards/accessibilite-cheminement-espace-naturel/questions");
            page.locator("main form textarea").first().click();
            page.keyboard().type("Une question à moitié écrite");
            page.evaluate("address => { location.href = address; }", SEARCH);
            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(asked).containsExactly("beforeunload");
            assertThat(page.locator("main form textarea").first().inputValue())
                    .isEqualTo("Une question à moitié écrite");

            page.evaluate("document.querySelector('main form textarea').form.noValidate = true");
            page.waitForNavigation(() -> page.locator("main form:has(textarea) button[type=submit]")
                    .first()
                    .click());
            assertThat(asked).as("its own button asks nothing").hasSize(1);
        }
    }
}
