package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the pictures of the README anew, when asked: {@code -Dscreenshots=true -Dtest=ScreenshotTests}. */
@BrowserTest
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
class ScreenshotTests {

    private static final Path FOLDER = Path.of("docs/screenshots");
    private static final long HEAVY = 250_000;

    @ParameterizedTest
    @CsvSource({
        "home, /,",
        "catalogue, /standards,",
        "standard, /standards/geostandards-risques-ppr,",
        "cycle, /standards/lieux-de-mediation-numerique/cycle-de-vie, pilote",
        "call, /appels/accessibilite-cheminement-espace-naturel#c-classe-troncon,",
        "synthesis, /standards/lieux-de-mediation-numerique/synthese, commanditaire"
    })
    void drawsOnePage(String name, String address, String account, BrowserVisitors visitors) throws IOException {
        Path picture = FOLDER.resolve(name + ".png");
        Page page = visitors.signedIn(account);
        try (BrowserContext context = page.context()) {
            assertThat(page.navigate(address).status()).isEqualTo(200);
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }

        assertThat(Files.size(picture)).isLessThan(HEAVY);
    }
}
