package fr.jalon.standards.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.Csrf;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a form that cannot be accepted answers, on real pages. */
@IntegrationTest
@ActiveProfiles("demo")
class FormAnswerTests {

    private static final String CYCLES = "/standards/friches/cycles";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void linksEverythingMissingToItsNamedField() {
        Document page = Visitor.page(post(CYCLES, "fr", "openedOn", ""));
        assertThat(page.select(".error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "« " + label(page, "choice") + " » est à renseigner.",
                        "« " + label(page, "targetVersion") + " » est à renseigner.",
                        "« " + label(page, "openedOn") + " » est à renseigner.");
        page.select(".error-summary a")
                .forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    }

    @Test
    void saysWhichDateCouldNotBeRead() {
        Document page = Visitor.page(post(CYCLES, "fr", "openedOn", "hier"));
        assertThat(page.select(".error-summary a[href=#openedOn]").text())
                .startsWith("« " + label(page, "openedOn") + " » : cette date n’a pas pu être lue");
    }

    @Test
    void tiesADateOfTheFutureToItsField() {
        String track = Visitor.page(mvc.get()
                        .uri(CYCLES + "/nouveau")
                        .with(SignedIn.as(Api.personOf("secretariat")))
                        .exchange())
                .select("#choice option[value*=/]")
                .attr("value");
        Document page = Visitor.page(
                post(CYCLES, "fr", "choice", track, "targetVersion", "v2099-01", "openedOn", "22/11/2099"));
        assertThat(page.select(".error-summary a[href=#openedOn]")).hasSize(1);
        assertThat(page.select("#openedOn").attr("aria-invalid")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "/standards/friches/cycles/nouveau, /standards/friches/cycles/nouveau?lang=en",
        "/standards/friches/cycles/nouveau?theme=dark, /standards/friches/cycles/nouveau?lang=en",
        "/standards/friches/cycles, /standards/friches?lang=en",
        ", /standards/friches?lang=en"
    })
    void keepsThePlaceWhenTheLanguageOfARefusedFormIsChanged(String from, String switched) {
        MvcTestResult answer = mvc.post()
                .uri(CYCLES)
                .header(HttpHeaders.REFERER, from == null ? "https://elsewhere.example/" : "http://localhost" + from)
                .param("openedOn", "")
                .with(SignedIn.as(Api.personOf("secretariat")))
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select(".tools-nav a[hreflang=en]").attr("href"))
                .isEqualTo(switched);
    }

    @Test
    void saysThatTheSessionHasEndedAndHowToComeBack() {
        MvcTestResult answer = mvc.post()
                .uri(CYCLES)
                .header(HttpHeaders.REFERER, "http://localhost/standards/friches/cycles/nouveau")
                .param("targetVersion", "v2099-01")
                .with(Csrf.token())
                .exchange();
        assertThat(answer).hasStatus(403);
        Document page = ended(answer);
        assertThat(page.select("h1").text()).isEqualTo("Votre session est finie");
        assertThat(page.select(".fault .actions a").eachAttr("href"))
                .contains("/connexion?suite=%2Fstandards%2Ffriches%2Fcycles%2Fnouveau");
    }

    /** MockMvc has no second dispatch to the page of an error: it is made here as Tomcat makes it. */
    private Document ended(MvcTestResult refused) {
        var request = refused.getRequest();
        MvcTestResult page = mvc.perform(context -> {
            request.setAttribute("jakarta.servlet.error.status_code", 403);
            request.setAttribute("jakarta.servlet.error.request_uri", request.getRequestURI());
            request.setDispatcherType(jakarta.servlet.DispatcherType.ERROR);
            request.setRequestURI("/error");
            request.setPathInfo("/error");
            request.removeAttribute("org.springframework.web.util.ServletRequestPathUtils.PATH");
            return request;
        });
        return Visitor.page(page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://exemple.fr/Aménagement (été) | contient un espace
            https://exemple.fr/%zz | n’a pas pu être lue
            pas-une-adresse | n’est pas une adresse
            """)
    void saysWhatIsWrongWithAnAddress(String address, String said) {
        String path = jdbc.sql("""
                        select '/standards/' || s.slug || '/cycles/' || c.id || '/actions/' from cycle c
                        join standard s on s.id = c.standard_id where s.slug = 'accessibilite-cheminement-espace-naturel'
                        """).query(String.class).optional().orElse(null);
        assertThat(path).isNotNull();
        assertThat(Visitor.page(post(path + "state-need/preuves", "fr", "href", address))
                        .select(".error-summary")
                        .text())
                .contains(said);
    }

    private MvcTestResult post(String path, String language, String... parameters) {
        var request = mvc.post().uri(path).header(HttpHeaders.ACCEPT_LANGUAGE, language);
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        MvcTestResult answer =
                request.with(SignedIn.as(Api.personOf("secretariat"))).exchange();
        assertThat(answer).hasStatus(422);
        return answer;
    }

    private static String label(Document page, String field) {
        return page.select("label[for=" + field + "]").first().ownText().strip();
    }
}
