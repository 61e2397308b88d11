package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The picture of an indicator, on its page and for other sites. */
@IntegrationTest
@ActiveProfiles("demo")
class IndicatorPictureTests {

    private static final String STANDARD = "accessibilite-cheminement-espace-naturel";
    private static final String API = "/api/v1/standards/" + STANDARD + "/indicators";
    private static final String PATH = "/standards/" + STANDARD + "/deploiement/indicateurs/";

    @Autowired
    private MockMvcTester mvc;

    private String define(String name) {
        return Api.pilot(mvc).post(API, """
                        {"name": "%s", "unit": "jeux", "source": "data.gouv.fr", "frequency": "MONTHLY", "baseline": 100, "northStar": false,
                         "ceiling": 4000, "targets": [{"dueOn": "2027-06-30", "amount": 2500}]}""".formatted(name)).at("/code");
    }

    private void measure(String code, String day, int amount) {
        assertThat(Api.pilot(mvc)
                        .put(API + "/" + code + "/measures/" + day, "{\"amount\": " + amount + "}")
                        .at("/code"))
                .isEqualTo(code);
    }

    @Test
    void hasAScaleValuesAndNamedLinesInTheReadersLanguageForEachSizeOfScreen() {
        String code = define("Jeux dessinés");
        measure(code, "2024-01-31", 250);
        measure(code, "2026-03-31", 1234);
        Document page = Visitor.page(new Visitor(mvc).get(PATH + code));
        assertThat(page.select("figure.series > svg[role=img]")).hasSize(2);
        for (Element svg : page.select("figure.series > svg")) {
            assertThat(svg.attr("aria-label")).startsWith("Jeux dessinés : 1\u202f234 jeux au 31\u00a0mars 2026");
            assertThat(svg.select("text").eachText())
                    .contains(
                            "jeux",
                            "0",
                            "1\u202f000",
                            "4\u202f000",
                            "1\u202f234",
                            "Départ 100",
                            "Plafond 4\u202f000",
                            "Cible 2\u202f500",
                            "31 janv. 2024",
                            "30 juin 2027");
        }
        String english = new String(
                mvc.get()
                        .uri(PATH + code + "?lang=en")
                        .header("Accept-Language", "en")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(english)
                        .select("figure.series svg")
                        .first()
                        .select("text")
                        .eachText())
                .contains("1,234", "Baseline 100", "Ceiling 4,000", "Target 2,500");
    }

    @Test
    void standsOnOtherSitesAtItsPermanentAddress() {
        String code = define("Jeux & <courbe>");
        assertThat(mvc.get().uri(PATH + code + "/courbe.svg").exchange()).hasStatus(404);
        assertThat(Visitor.page(new Visitor(mvc).get(PATH + code)).select("a[href$=courbe.svg]"))
                .isEmpty();
        measure(code, "2024-01-31", 250);
        assertThat(Visitor.page(new Visitor(mvc).get(PATH + code)).select("a[href$=courbe.svg]"))
                .hasSize(1);
        var file = mvc.get().uri(PATH + code + "/courbe.svg").exchange();
        assertThat(file)
                .hasStatusOk()
                .hasContentType("image/svg+xml;charset=UTF-8")
                .headers()
                .hasValue("Cross-Origin-Resource-Policy", "cross-origin");
        Document svg = Jsoup.parse(
                new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        assertThat(svg.select("title").text()).isEqualTo("Jeux & <courbe>");
        assertThat(svg.select("desc").text()).isEqualTo("250 jeux au 31 janvier 2024. Source : data.gouv.fr");
        assertThat(svg.select("g > text").eachText()).contains("250", "Plafond 4\u202f000", "31 janv. 2024");
        assertThat(svg.select("style, script, [class]")).isEmpty();
    }

    @Test
    void refusesABaselineThatItCannotHave() {
        var refused = mvc.post()
                .uri(PATH + "nouveau")
                .with(SignedIn.as(Api.personOf("pilote")))
                .param("name", "Jeux au départ")
                .param("unit", "jeux")
                .param("source", "data.gouv.fr")
                .param("frequency", "MONTHLY")
                .param("baseline", "-3")
                .exchange();
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#baseline-error").text()).contains("jamais négatif");
        assertThat(Visitor.page(refused).select("#baseline").attr("value")).isEqualTo("-3");
    }
}
