package fr.jalon.standards.api;

import static fr.jalon.standards.api.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Rows;
import fr.jalon.support.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is refused, what is not there, what comes at the wrong moment; and nothing is ever written then. */
@IntegrationTest
class RefusalTests {

    private static final UUID NOBODY = UUID.fromString("00000000-0000-4000-8000-000000000000");

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

    private record Write(HttpMethod method, String path, String json) {}

    /** Every write, with a body that would do. */
    private List<Write> writes() {
        String standard = "/api/v1/standards/" + story.standard;
        UUID version = UUID.fromString(Api.anonymous(mvc).get(standard).at("/versions/0/id"));
        String on = Story.on("2021-06-01");
        String reason = "{\"reason\": \"Motif\"}";
        String identity = "{\"title\": \"T\", \"kind\": \"GUIDE\", \"theme\": \"risques\"}";
        return List.of(
                new Write(HttpMethod.POST, "/api/v1/standards", identity),
                new Write(HttpMethod.PUT, standard, identity),
                new Write(HttpMethod.PUT, standard + "/relations", "{\"relations\": []}"),
                new Write(HttpMethod.PUT, standard + "/organisations", "{\"organisations\": []}"),
                new Write(HttpMethod.POST, standard + "/versions", "{\"number\": \"v2\", \"status\": \"PROJECT\"}"),
                new Write(
                        HttpMethod.PUT,
                        standard + "/versions/" + version,
                        "{\"number\": \"v3\", \"status\": \"PROJECT\"}"),
                new Write(HttpMethod.PUT, standard + "/roles/EDITOR/" + Api.personOf("redaction"), null),
                new Write(HttpMethod.DELETE, standard + "/roles/PILOT/" + Api.personOf("pilote"), null),
                new Write(
                        HttpMethod.POST,
                        standard + "/cycles",
                        "{\"method\": \"cnig-2026\", \"track\": \"patch\", \"targetVersion\": \"v9\", \"openedOn\": \"2024\"}"),
                new Write(
                        HttpMethod.POST, "/api/v1/sessions", "{\"body\": \"conseil-plenier\", \"on\": \"2031-01-02\"}"),
                new Write(
                        HttpMethod.PUT,
                        story.at("/plan"),
                        "{\"phases\": [{\"key\": \"emergence\", \"start\": \"2027-01-04\"}]}"),
                new Write(HttpMethod.POST, story.at("/phases/emergence/start"), on),
                new Write(HttpMethod.POST, story.at("/phases/emergence/end"), on),
                new Write(HttpMethod.PUT, story.at("/dates/saisine"), on),
                new Write(HttpMethod.DELETE, story.at("/dates/saisine"), null),
                new Write(
                        HttpMethod.POST,
                        story.at("/gates/need-acknowledged/decisions"),
                        "{\"outcome\": \"POSTPONED\", \"on\": \"2021-06-01\"}"),
                new Write(
                        HttpMethod.POST,
                        story.at("/gates/need-acknowledged/pass-overs"),
                        "{\"condition\": \"existing-searched\", \"reason\": \"Motif\"}"),
                new Write(HttpMethod.POST, story.at("/gates/need-acknowledged/skip"), reason),
                new Write(HttpMethod.POST, story.at("/actions/state-need/done"), on),
                new Write(HttpMethod.PUT, story.at("/actions/state-need/assignment"), "{\"due\": \"2027-01-01\"}"),
                new Write(
                        HttpMethod.POST,
                        story.at("/actions/state-need/evidence"),
                        "{\"href\": \"https://cnig.gouv.fr/\"}"),
                new Write(HttpMethod.POST, story.at("/alerts"), "{\"text\": \"Alerte\"}"),
                new Write(HttpMethod.POST, story.at("/publish"), on),
                new Write(HttpMethod.POST, story.at("/close"), reason),
                new Write(HttpMethod.POST, story.at("/abandon"), reason));
    }

    @Test
    void asksForATokenAtEveryWrite() {
        List<Write> writes = writes();
        Map<String, String> before = Rows.of(jdbc);
        for (Write write : writes) {
            Answer refused = Api.anonymous(mvc).call(write.method(), write.path(), write.json());
            assertThat(refused.status()).as(write.toString()).isEqualTo(401);
            assertThat(refused.response().getContentType()).startsWith("application/problem+json");
            assertThat(Api.anonymous(mvc)
                            .withToken("nobody's")
                            .call(write.method(), write.path(), write.json())
                            .status())
                    .isEqualTo(401);
        }
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    @Test
    void refusesEveryWriteToAPersonWithoutARole() {
        List<Write> writes = writes();
        Map<String, String> before = Rows.of(jdbc);
        for (Write write : writes) {
            Answer refused = Api.anonymous(mvc).signedInAs("lecture").call(write.method(), write.path(), write.json());
            assertThat(refused.status()).as(write.toString()).isEqualTo(403);
            assertThat(refused.at("/title")).isEqualTo("Opération non autorisée");
        }
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    @Test
    void givesAPilotNothingOnAnotherStandard() {
        String other = Story.registered(story.secretariat, "Autre standard " + UUID.randomUUID());
        Answer refused = story.pilot.put(
                "/api/v1/standards/" + other, "{\"title\": \"Pris\", \"kind\": \"GUIDE\", \"theme\": \"risques\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(story.pilot.get("/api/v1/standards/" + other).body().path("may"))
                .isEmpty();
    }

    @Test
    void leavesTheSponsorsWordToTheSponsor() {
        done(
                story.secretariat.put(
                        "/api/v1/standards/" + story.standard + "/roles/SPONSOR/" + Api.personOf("commanditaire"),
                        null),
                200);
        Answer alerted = done(story.pilot.post(story.at("/alerts"), "{\"text\": \"Moyens insuffisants\"}"), 201);
        String request = story.at("/requests/" + alerted.at("/requests/0/id") + "/answer");
        assertThat(story.pilot.post(request, "{\"answer\": \"AGREED\"}").status())
                .isEqualTo(403);
        Answer answered = Api.anonymous(mvc)
                .signedInAs("commanditaire")
                .post(request, "{\"answer\": \"AGREED\", \"text\": \"D’accord\"}");
        assertThat(done(answered, 200).at("/requests/0/answerText")).isEqualTo("D’accord");
        assertThat(Api.anonymous(mvc).get(story.at("")).body().path("requests"))
                .as("an alert is between the pilot and the sponsor")
                .isEmpty();
        String summary = "/standards/"
                + story.pilot.get("/api/v1/standards/" + story.standard).at("/slug") + "/synthese";
        assertThat(mvc.get().uri(summary).exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Moyens insuffisants", "D’accord");
        assertThat(mvc.get()
                        .uri(summary)
                        .with(SignedIn.as(Api.personOf("pilote")))
                        .exchange())
                .bodyText()
                .contains("Moyens insuffisants", "D’accord");
        assertThat(jdbc.sql("select count(*) from outgoing_mail where template = 'sponsor-answered' and person_id = ?")
                        .param(Api.personOf("pilote"))
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void answersNotFoundForWhatIsNotThere() {
        for (String path : List.of(
                "/api/v1/standards/inconnu",
                "/api/v1/standards/" + NOBODY,
                "/api/v1/standards/" + NOBODY + "/cycles",
                "/api/v1/standards/" + NOBODY + "/timeline",
                "/api/v1/standards/" + story.standard + "/versions/" + NOBODY,
                "/api/v1/cycles/" + NOBODY,
                "/api/v1/cycles/pas-un-uuid",
                story.at("/gates/inconnu"),
                story.at("/actions/inconnue"),
                "/api/v1/methods/inconnue",
                "/api/v1/sessions/" + NOBODY,
                "/api/v1/nulle-part")) {
            Answer missing = Api.anonymous(mvc).get(path);
            assertThat(missing.status()).as(path).isEqualTo(404);
            assertThat(missing.at("/instance")).isEqualTo(path);
        }
        assertThat(story.pilot
                        .put(story.at("/dates/inconnue"), Story.on("2021-06"))
                        .status())
                .isEqualTo(422);
        assertThat(story.pilot
                        .post(story.at("/reservations/" + NOBODY + "/lift"), "{\"on\": \"2021-06\", \"how\": \"x\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void answersConflictAtTheWrongMoment() {
        Answer second = story.pilot.post(
                "/api/v1/standards/" + story.standard + "/cycles",
                "{\"method\": \"cnig-2026\", \"track\": \"patch\", \"targetVersion\": \"v2\", \"openedOn\": \"2024\"}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/detail")).isNotBlank();
        story.start("emergence", "2021-05");
        assertThat(story.pilot
                        .post(story.at("/phases/emergence/start"), Story.on("2021-06"))
                        .status())
                .isEqualTo(409);
        assertThat(story.pilot
                        .post(story.at("/close"), "{\"reason\": \"Fini\"}")
                        .status())
                .isEqualTo(409);
        assertThat(story.pilot
                        .post(story.at("/actions/state-need/reopen"), null)
                        .status())
                .isEqualTo(409);
        done(story.pilot.post(story.at("/abandon"), "{\"reason\": \"Sans suite\"}"), 200);
        Map<String, String> before = Rows.of(jdbc);
        for (String path : List.of("/phases/exploration/start", "/publish")) {
            assertThat(story.pilot.post(story.at(path), Story.on("2021-06")).status())
                    .as(path)
                    .isEqualTo(409);
        }
        assertThat(story.pilot
                        .put(story.at("/dates/saisine"), Story.on("2021-06"))
                        .status())
                .isEqualTo(409);
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    @Test
    void namesWhatARequestRefersToInVain() {
        Api secretariat = story.secretariat;
        String standard = "/api/v1/standards/" + story.standard;
        assertThat(secretariat
                        .put(standard, "{\"title\": \"T\", \"kind\": \"GUIDE\", \"theme\": \"astrologie\"}")
                        .rules())
                .containsExactly("theme-unknown");
        assertThat(secretariat
                        .put(
                                standard + "/organisations",
                                "{\"organisations\": [{\"part\": \"PILOT\", \"organisation\": \"XYZ\"}]}")
                        .fields())
                .containsExactly("organisations[0].organisation");
        assertThat(secretariat
                        .put(
                                standard + "/relations",
                                "{\"relations\": [{\"kind\": \"USES\", \"target\": \"inconnu\"}]}")
                        .fields())
                .containsExactly("relations[0].target");
        assertThat(secretariat
                        .put(standard + "/relations", "{\"relations\": [{\"kind\": \"USES\"}]}")
                        .rules())
                .containsExactly("one-target");
        assertThat(story.pilot
                        .put(story.at("/actions/state-need/assignment"), "{\"person\": \"" + NOBODY + "\"}")
                        .rules())
                .containsExactly("person-unknown");
        assertThat(story.pilot
                        .post(
                                story.at("/gates/need-acknowledged/decisions"),
                                "{\"outcome\": \"POSTPONED\", \"on\": \"2021-06\", \"session\": \"" + NOBODY + "\"}")
                        .rules())
                .containsExactly("session-unknown");
        assertThat(story.pilot
                        .put(story.at("/plan"), "{\"phases\": [{\"key\": \"sieste\", \"start\": \"2027-01-04\"}]}")
                        .rules())
                .containsExactly("phase-unknown");
        assertThat(secretariat
                        .put(standard + "/roles/SECRETARIAT/" + Api.personOf("pilote"), null)
                        .rules())
                .containsExactly("role-not-on-a-standard");
    }

    @Test
    void answersInTheLanguageOfTheCaller() {
        var english = mvc.get()
                .uri("/api/v1/standards/inconnu")
                .header("Accept-Language", "en-GB")
                .exchange();
        assertThat(english).hasStatus(404).bodyText().contains("\"Not found\"");
        assertThat(english.getResponse().getHeader("Content-Language")).isEqualTo("en");
    }
}
