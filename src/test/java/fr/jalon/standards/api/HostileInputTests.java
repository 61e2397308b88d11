package fr.jalon.standards.api;

import static fr.jalon.standards.api.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Rows;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Unreadable dates, huge texts, HTML, wrong types: told by field and rule, and taken as text where it is text. */
@IntegrationTest
class HostileInputTests {

    private static final String HTML = "<script>alert(1)</script><img src=x onerror=alert(2)> \"'&amp; ${7*7} #{x}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo accounts;

    @Autowired
    JdbcClient jdbc;

    private Story story;

    @BeforeEach
    void opens() {
        accounts.load();
        story = Story.opened(Api.secretariat(mvc), Api.pilot(mvc));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"2024-13-45\"",
                "\"2024-02-30\"",
                "\"demain\"",
                "\"24/03/2022\"",
                "\"\"",
                "20240506",
                "true",
                "[\"2024-05-06\"]",
                "{\"iso\": \"2024\"}",
                "\"9999\"",
                "\"0000\"",
                "\"２０２４\""
            })
    void saysOfAnUnreadableDateHowToWriteIt(String date) {
        Map<String, String> before = Rows.of(jdbc);
        Answer refused = story.pilot.put(story.at("/dates/saisine"), "{\"on\": " + date + "}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("on");
        assertThat(refused.rules()).containsExactly("unreadable");
        assertThat(refused.at("/errors/0/message")).contains("2022-03-24");
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | on | required",
                "{\"on\": null} | on | required",
                "{\"on\": \"2021\", \"jour\": 1} | jour | unknown-field",
                "[] | null | unreadable",
                "\"2021\" | null | unreadable",
            })
    void namesTheFieldAndTheRule(String body, String field, String rule) {
        Answer refused = story.pilot.put(story.at("/dates/saisine"), body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly(field);
        assertThat(refused.rules()).containsExactly(rule);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"", "{", "{\"on\": \"2021\"} {}", "on=2021", "{\"on\": \"2021\", \"on\": \"2022\"}", "\u0000"})
    void refusesWhatIsNotOneJsonDocument(String body) {
        Answer refused = story.pilot.put(story.at("/dates/saisine"), body);
        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.response().getContentType()).startsWith("application/problem+json");
        assertThat(Api.anonymous(mvc).get(story.at("")).text()).doesNotContain("\"on\":\"2021\"");
    }

    @Test
    void refusesEndsBeforeStarts() {
        Answer plan = story.pilot.put(
                story.at("/plan"),
                "{\"phases\": [{\"key\": \"emergence\", \"start\": \"2027-02-01\", \"end\": \"2027-01-01\"}]}");
        assertThat(plan.status()).isEqualTo(422);
        assertThat(plan.rules()).containsExactly("ends-before-start");
        assertThat(plan.fields()).containsExactly("phases[emergence].end");
        story.date("call-opening", "2024-05-06");
        assertThat(story.pilot
                        .put(story.at("/dates/call-closing"), Story.on("2024-05-05"))
                        .rules())
                .containsExactly("ends-before-start");
        story.start("emergence", "2021-05-10");
        assertThat(story.pilot
                        .post(story.at("/phases/emergence/end"), Story.on("2021-05-09"))
                        .rules())
                .containsExactly("ends-before-start");
        Answer version = story.pilot.post(
                "/api/v1/standards/" + story.standard + "/versions",
                "{\"number\": \"v5\", \"status\": \"PROJECT\", \"callFrom\": \"2024-05\", \"callUntil\": \"2024-04\"}");
        assertThat(version.fields()).containsExactly("callUntil");
    }

    @Test
    void refusesHugeTextsByTheirField() {
        String huge = Api.text("é".repeat(2_000_000));
        assertThat(story.pilot
                        .post(story.at("/abandon"), "{\"reason\": " + huge + "}")
                        .fields())
                .containsExactly("reason");
        assertThat(story.pilot
                        .post(story.at("/alerts"), "{\"text\": " + huge + "}")
                        .rules())
                .containsExactly("length");
        Answer title = story.secretariat.post(
                "/api/v1/standards", "{\"title\": " + huge + ", \"kind\": \"GUIDE\", \"theme\": \"risques\"}");
        assertThat(title.fields()).containsExactly("title");
        assertThat(title.text().length()).isLessThan(2_000);
    }

    @Test
    void givesHtmlBackAsTheTextItIs() {
        String html = Api.text(HTML);
        Answer standard = done(story.secretariat.put("/api/v1/standards/" + story.standard, """
                        {"title": %1$s, "shortTitle": %1$s, "kind": "GUIDE", "theme": "risques", "summaryFr": %1$s,
                         "summaryEn": %1$s, "workingGroup": %1$s, "legalReference": %1$s}""".formatted(html)), 200);
        for (String field : new String[] {"title", "shortTitle", "summaryFr", "workingGroup", "legalReference"}) {
            assertThat(standard.at("/" + field)).isEqualTo(HTML);
        }
        done(
                story.pilot.post(
                        "/api/v1/standards/" + story.standard + "/versions",
                        "{\"number\": %1$s, \"status\": \"PROJECT\", \"note\": %1$s}".formatted(html)),
                201);
        done(
                story.secretariat.put(
                        "/api/v1/standards/" + story.standard + "/relations",
                        "{\"relations\": [{\"kind\": \"USES\", \"targetName\": %s}]}".formatted(html)),
                200);
        done(
                story.pilot.post(
                        story.at("/actions/state-need/done"), "{\"on\": \"2021-06\", \"note\": %s}".formatted(html)),
                200);
        done(
                story.pilot.post(
                        story.at("/actions/state-need/evidence"),
                        "{\"title\": %s, \"href\": \"https://cnig.gouv.fr/\"}".formatted(html)),
                201);
        done(
                story.pilot.post(
                        story.at("/gates/need-acknowledged/pass-overs"),
                        "{\"condition\": \"existing-searched\", \"reason\": %s}".formatted(html)),
                201);
        done(story.pilot.post(story.at("/gates/need-acknowledged/decisions"), """
                        {"outcome": "CHANGES_WITH_RETURN", "on": "2021-06", "note": %1$s,
                         "reservations": [{"text": %1$s, "owner": %1$s}]}""".formatted(html)), 201);
        done(story.pilot.post(story.at("/alerts"), "{\"text\": %s}".formatted(html)), 201);
        JsonNode gate =
                Api.anonymous(mvc).get(story.at("/gates/need-acknowledged")).body();
        assertThat(gate.at("/decisions/0/reservations/0/text").asString()).isEqualTo(HTML);
        assertThat(gate.at("/decisions/0/note").asString()).isEqualTo(HTML);
        executesNothingOnThePages(standard.at("/slug"));
    }

    private void executesNothingOnThePages(String slug) {
        String cycle = "/standards/" + slug + "/cycles/" + story.cycle;
        for (String page : new String[] {
            "/standards",
            "/standards/" + slug,
            "/standards/" + slug + "/cycle-de-vie",
            "/standards/" + slug + "/synthese",
            cycle + "/jalons/need-acknowledged"
        }) {
            assertThat(mvc.get().uri(page).exchange())
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert", "<img src=x", " 49 ");
        }
        assertThat(mvc.get().uri("/standards.csv").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("<script>alert(1)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//evil.example/x",
                "/\\evil.example",
                "ftp://x.example/",
                "https://",
                "pas une adresse",
                "file:///etc/passwd",
                "\\\\evil"
            })
    void takesOnlyAddressesOfTheWebAsEvidence(String href) {
        Answer refused =
                story.pilot.post(story.at("/actions/state-need/evidence"), "{\"href\": " + Api.text(href) + "}");
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("href");
    }

    @Test
    void refusesTextsNoDatabaseCanHold() {
        assertThat(story.pilot
                        .post(story.at("/alerts"), "{\"text\": \"a\\u0000b\"}")
                        .fields())
                .containsExactly("text");
        assertThat(Api.anonymous(mvc).get("/api/v1/standards?q=%00").status()).isEqualTo(200);
        assertThat(Api.anonymous(mvc).get("/api/v1/standards?theme=%00").status())
                .isEqualTo(200);
        assertThat(Api.anonymous(mvc).get("/api/v1/standards/%00").status()).isIn(400, 404, 422);
    }

    @Test
    void saysWhichParameterOfAListIsWrong() {
        Api api = Api.anonymous(mvc);
        assertThat(api.get("/api/v1/standards?limit=201").fields()).containsExactly("limit");
        assertThat(api.get("/api/v1/standards?limit=beaucoup").fields()).containsExactly("limit");
        assertThat(api.get("/api/v1/standards?status=MORT").fields()).containsExactly("status");
        assertThat(api.get("/api/v1/standards?sort=ALEATOIRE").fields()).containsExactly("sort");
        assertThat(api.get("/api/v1/standards?after=nimporte").fields()).containsExactly("after");
        assertThat(api.get("/api/v1/standards/" + story.standard + "/timeline?after=x")
                        .fields())
                .containsExactly("after");
    }

    @Test
    void findsWithoutAccentsAndCaseAndTakesWildcardsAsTheyAre() {
        String word = "Zéphyr" + UUID.randomUUID().toString().substring(0, 8);
        Story.registered(story.secretariat, word + " 100%_pur");
        assertThat(found("zephyr" + word.substring(6).toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(1);
        assertThat(found(word + " 100%_pur")).isEqualTo(1);
        assertThat(found(word + " 1%pur")).isZero();
        assertThat(found("' or 1=1 --")).isZero();
    }

    private int found(String words) {
        return Api.anonymous(mvc)
                .get("/api/v1/standards?q=" + words)
                .body()
                .path("items")
                .size();
    }
}
