package fr.jalon.standards.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.standards.application.Catalogue;
import fr.jalon.standards.application.CatalogueFilter;
import fr.jalon.standards.application.CatalogueRow;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What one finds in the catalogue, takes from it, and learns of the bodies, on the demonstration's data. */
@IntegrationTest
@ActiveProfiles("demo")
class CataloguePageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalogue catalogue;

    @ParameterizedTest
    @CsvSource({
        "l%27accessibilit%C3%A9, accessibilite-cheminement-voirie",
        "l%E2%80%99accessibilit%C3%A9, accessibilite-cheminement-espace-naturel",
        "VOIRIE%20accessibilite, accessibilite-cheminement-voirie",
        "friches%20v2023-12, friches",
        "v2022-10, friches"
    })
    void findsStandardsByWordsVersionsAndOrganisations(String q, String slug) {
        assertThat(slugs(read("/standards?q=" + q))).contains(slug);
    }

    @Test
    void findsStandardsByTheCodeAndTheNameOfAnOrganisation() {
        var involved = jdbc.sql("""
                        select s.slug, o.code, o.name from standard_organisation so
                        join standard s on s.id = so.standard_id join organisation o on o.id = so.organisation_id
                        order by o.code limit 1
                        """).query().singleRow();
        for (String word : List.of("code", "name")) {
            assertThat(catalogue
                            .page(words((String) involved.get(word)), null, 200)
                            .items())
                    .extracting(CatalogueRow::slug)
                    .contains((String) involved.get("slug"));
        }
    }

    @Test
    void findsNothingForAnApostropheAlone() {
        assertThat(slugs(read("/standards?q=%27"))).isEmpty();
        assertThat(slugs(read("/standards?q=accessibilite%20paquebot"))).isEmpty();
    }

    @Test
    void filtersWhatIsLateAsTheLinesDrawIt() {
        List<String> late = catalogue.page(words(null), null, 200).items().stream()
                .filter(CatalogueRow::isLate)
                .map(CatalogueRow::slug)
                .toList();
        assertThat(late).isNotEmpty();
        Document page = read("/standards?retard=oui");
        assertThat(slugs(page)).containsExactlyElementsOf(late);
        assertThat(page.select(".catalogue .badge, .catalogue [class*=badge]")).isNotEmpty();
        assertThat(page.select("#filtre-retard option[value=oui]").text()).contains("(" + late.size() + ")");
    }

    @Test
    void givesTheFilteredListAsFiles() throws Exception {
        Document page = read("/standards?q=l%27accessibilit%C3%A9");
        int shown = slugs(page).size();
        String csv = new String(
                mvc.get()
                        .uri(java.net.URI.create(
                                page.select("a[href^=/standards.csv]").attr("href")))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFid,slug,title");
        assertThat(csv.lines()).hasSize(shown + 1);
        var json = Api.anonymous(mvc)
                .get("/standards.json?theme="
                        + jdbc.sql("select min(theme_key) from standard")
                                .query(String.class)
                                .single());
        assertThat(json.body().path("items"))
                .hasSameSizeAs(
                        jdbc.sql("select id from standard where theme_key = (select min(theme_key) from standard)")
                                .query()
                                .listOfRows());
        assertThat(page.select("#resultats").text()).contains("séparé par des virgules");
    }

    @Test
    void tellsWhatEachPastSessionDecided() {
        Document page = read("/commission");
        var decided = page.select("#commission-des-standards details li li");
        assertThat(decided).isNotEmpty();
        assertThat(decided.text()).contains("Favorable");
        assertThat(read(decided.first().select("a[href*=/jalons/]").attr("href"))
                        .text())
                .contains("Favorable");
    }

    private static CatalogueFilter words(String q) {
        return new CatalogueFilter(q, null, null, null, null, false, null);
    }

    private static List<String> slugs(Document page) {
        return page.select(".catalogue tbody th a").eachAttr("href").stream()
                .map(href -> href.replace("/standards/", ""))
                .toList();
    }

    private Document read(String path) {
        var answer = new Visitor(mvc).get(path);
        assertThat(answer).hasStatusOk();
        return Visitor.page(answer);
    }
}
