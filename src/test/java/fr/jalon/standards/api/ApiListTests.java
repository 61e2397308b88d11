package fr.jalon.standards.api;

import static fr.jalon.standards.api.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import fr.jalon.support.IntegrationTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists are read page by page, keys that are none are told apart, and what is personal stays so. */
@IntegrationTest
class ApiListTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo accounts;

    @Autowired
    JdbcClient jdbc;

    private Story story;

    @BeforeEach
    void load() {
        accounts.load();
        story = Story.opened(Api.secretariat(mvc), Api.pilot(mvc));
        story.secretariat.put(
                "/api/v1/standards/" + story.standard + "/roles/EDITOR/" + Api.personOf("redaction"), null);
        for (String day : List.of("2027-03-11", "2027-06-10", "2027-09-09")) {
            story.secretariat.post(
                    "/api/v1/sessions", "{\"body\": \"commission-des-standards\", \"on\": \"" + day + "\"}");
        }
        story.secretariat.post(
                "/api/v1/standards/" + story.standard + "/versions",
                "{\"number\": \"v0.9\", \"status\": \"PROJECT\", \"statusSince\": \"2020-09\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sessions",
                "/themes",
                "/methods",
                "/bodies",
                "/organisations",
                "/standards",
                "/standards/{}/cycles",
                "/standards/{}/versions",
                "/standards/{}/roles",
                "/standards/{}/timeline"
            })
    void readPageByPageGivesTheWholeListOnce(String list) {
        String path = "/api/v1" + list.replace("{}", story.standard);
        List<JsonNode> whole = items(done(story.secretariat.get(path + "?limit=200"), 200));
        List<JsonNode> paged = new ArrayList<>();
        String after = "";
        do {
            Answer page = done(story.secretariat.get(path + "?limit=1" + after), 200);
            assertThat(items(page)).hasSizeLessThanOrEqualTo(1);
            paged.addAll(items(page));
            after = page.at("/next") == null ? null : "&after=" + page.at("/next");
        } while (after != null);
        assertThat(whole).isNotEmpty();
        assertThat(paged).isEqualTo(whole);
        assertThat(story.secretariat.get(path + "?limit=0").status()).isEqualTo(422);
        assertThat(story.secretariat.get(path + "?after=hier").status()).isEqualTo(422);
    }

    @Test
    void pagesThePeopleOneMayGiveARoleToWithoutTheirAddresses() {
        String path = "/api/v1/standards/" + story.standard + "/people";
        Answer first = done(story.secretariat.get(path + "?limit=2"), 200);
        Answer second = done(story.secretariat.get(path + "?limit=200&after=" + first.at("/next")), 200);
        assertThat(items(first)).hasSize(2).doesNotContainAnyElementsOf(items(second));
        assertThat(items(first).size() + items(second).size())
                .isEqualTo(jdbc.sql("select count(*) from person where status = 'ACTIVE'")
                        .query(Integer.class)
                        .single());
        assertThat(first.text() + second.text()).doesNotContain("@");
        assertThat(Api.anonymous(mvc).get(path).status()).isEqualTo(401);
        assertThat(Api.anonymous(mvc).signedInAs("redaction").get(path).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /dates/call-opened, date, call-opening",
        "POST, /phases/exploratoin/start, phase, exploration",
        "GET, /gates/vote, gate, commission-vote",
        "GET, /actions/xyz, action, search-existing",
        "POST, /actions/xyz/reopen, action, search-existing"
    })
    void namesTheKeysThereAre(String method, String path, String field, String known) {
        Answer refused = story.pilot.call(
                org.springframework.http.HttpMethod.valueOf(method),
                story.at(path),
                method.equals("GET") || path.endsWith("reopen") ? null : Story.on("2021-06"));
        assertThat(refused.status()).isEqualTo(method.equals("GET") ? 404 : 422);
        assertThat(refused.fields()).containsExactly(field);
        assertThat(refused.rules()).containsExactly("unknown-key");
        assertThat(refused.at("/detail")).contains("Clés connues", known);
    }

    @ParameterizedTest
    @CsvSource({"fr, Authentification nécessaire", "en, Authentication needed"})
    void saysWhoIsMissingAsAnyOtherProblem(String language, String title) {
        for (String token : new String[] {null, "Bearer jalon_wrong"}) {
            var request = mvc.get().uri("/api/v1/me/todos").header(HttpHeaders.ACCEPT_LANGUAGE, language);
            var answer = (token == null ? request : request.header(HttpHeaders.AUTHORIZATION, token)).exchange();
            JsonNode problem = new JsonMapper().readTree(answer.getResponse().getContentAsByteArray());
            assertThat(answer).hasStatus(401).hasHeader(HttpHeaders.CONTENT_LANGUAGE, language);
            assertThat(problem.path("type").asString()).isEqualTo("about:blank");
            assertThat(problem.path("title").asString()).isEqualTo(title);
        }
    }

    @Test
    void tellsPeopleWhatWaitsForThemOnly() {
        story.pilot.put(
                story.at("/actions/search-existing/assignment"),
                "{\"person\": \"" + Api.personOf("redaction") + "\", \"due\": \"2021-07-01\"}");
        Answer mine = done(Api.anonymous(mvc).signedInAs("redaction").get("/api/v1/me/todos"), 200);
        assertThat(mine.text()).contains("search-existing", "2021-07-01");
        assertThat(Api.anonymous(mvc)
                        .signedInAs("commanditaire")
                        .get("/api/v1/me/todos")
                        .text())
                .doesNotContain("search-existing");
    }

    @Test
    void writesTheDueDateToWhoIsGivenAnAction() {
        String assignment = story.at("/actions/search-existing/assignment");
        story.pilot.put(assignment, "{\"person\": \"" + Api.personOf("redaction") + "\", \"due\": \"2027-07-14\"}");
        assertThat(jdbc.sql("select body from outgoing_mail where template = 'action-assigned' and body like '%2027.'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("À faire pour le 14\u00a0juillet 2027");
    }

    @Test
    void readsTheAgendaBetweenTwoDays() {
        Answer agenda = done(Api.anonymous(mvc).get("/api/v1/agenda?from=2027-03-01&to=2027-06-30"), 200);
        assertThat(items(agenda)).hasSize(2);
        assertThat(Api.anonymous(mvc)
                        .get("/api/v1/agenda?from=2027-03-01&to=2027-02-01")
                        .rules())
                .containsExactly("ends-before-start");
        assertThat(Api.anonymous(mvc)
                        .get("/api/v1/agenda?from=2020-03-01&to=2027-02-01")
                        .rules())
                .containsExactly("too-long");
        assertThat(Api.anonymous(mvc).get("/api/v1/agenda?from=2020-03-01").fields())
                .containsExactly("to");
    }

    @Test
    void asksTheSecretariatAndTheChairToPrepareTheNextSession() {
        LocalDate soon = LocalDate.now(java.time.ZoneId.of("Europe/Paris")).plusDays(20);
        story.untilTheCall();
        story.secretariat.post(
                "/api/v1/sessions", "{\"body\": \"commission-des-standards\", \"on\": \"" + soon + "\"}");
        String gate = "/cycles/" + story.cycle + "/jalons/commission-vote";
        assertThat(story.secretariat.get("/api/v1/me/todos").text()).contains(gate, soon.toString());
        assertThat(story.pilot.get("/api/v1/me/todos").text()).doesNotContain(gate);
    }

    @Test
    void tellsThePilotWhichReservationsWait() {
        story.untilTheCall().withACall("2024-05-06", "2024-06-25");
        Answer voted = done(story.pilot.post(story.at("/gates/commission-vote/decisions"), """
                {"outcome": "FAVOURABLE_WITH_RESERVATIONS", "on": "2024-12-05",
                 "reservations": [{"text": "Préciser la projection", "owner": "Cerema"}]}"""), 201);
        assertThat(story.pilot.get("/api/v1/me/todos").text()).contains("Réserve à lever", "Préciser la projection");
        done(
                story.pilot.post(
                        story.at("/reservations/" + voted.at("/decisions/0/reservations/0/id") + "/lift"),
                        "{\"on\": \"2024-12-09\", \"how\": \"Page 12\"}"),
                200);
        assertThat(story.pilot.get("/api/v1/me/todos").text()).doesNotContain("Préciser la projection");
    }

    private static List<JsonNode> items(Answer answer) {
        List<JsonNode> items = new ArrayList<>();
        answer.body().path("items").forEach(items::add);
        return items;
    }
}
