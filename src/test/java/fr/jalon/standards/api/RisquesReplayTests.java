package fr.jalon.standards.api;

import static fr.jalon.standards.api.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Rows;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** The real history of Géostandards Risques (2021 to 2024), told to the API date by date. */
@IntegrationTest
class RisquesReplayTests {

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

    @Test
    void isAcceptedToAPublishedVersion() {
        story.untilTheCall().withACall("2024-05-06", "2024-06-30");
        assertThat(standard().at("/documentStatus")).isEqualTo("CALL");
        done(story.decide("commission-vote", "2024-12-05"), 201);
        done(story.publish("2024-12-10"), 200);
        story.start("deploiement", "2025-06-24");

        Answer cycle = Api.anonymous(mvc).get(story.at(""));
        assertThat(cycle.at("/state")).isEqualTo("PUBLISHED");
        assertThat(cycle.at("/publishedOn")).isEqualTo("2024-12-10");
        Answer standard = standard();
        assertThat(standard.at("/version")).isEqualTo("v1.0");
        assertThat(standard.at("/documentStatus")).isEqualTo("VALIDATED");
        assertThat(standard.at("/versions/0/validatedOn")).isEqualTo("2024-12-05");
        assertThat(standard.at("/versions/0/publishedOn")).isEqualTo("2024-12-10");
        assertThat(standard.at("/phasesNow/0/key")).isEqualTo("validation");
        assertThat(standard.at("/phasesNow/1/key")).isEqualTo("deploiement");
    }

    @Test
    void isToldByThePublicTimelineAndThePages() {
        story.untilTheCall().withACall("2024-05-06", "2024-06-30");
        done(story.decide("commission-vote", "2024-12-05"), 201);
        done(story.publish("2024-12-10"), 200);

        Answer timeline = Api.anonymous(mvc).get("/api/v1/standards/" + story.standard + "/timeline?limit=3");
        assertThat(timeline.body().path("items")).hasSize(3);
        assertThat(timeline.at("/next")).isNotNull();
        assertThat(timeline.at("/items/0/sentence")).contains("v1.0", "publiée");
        assertThat(timeline.at("/items/0/on")).isEqualTo("2024-12-10");
        Answer more = Api.anonymous(mvc)
                .get("/api/v1/standards/" + story.standard + "/timeline?limit=200&after=" + timeline.at("/next"));
        assertThat(more.body().path("items")).hasSizeGreaterThan(15).allSatisfy(entry -> assertThat(
                        entry.path("sentence").asString())
                .doesNotStartWith("journal."));
        assertThat(more.at("/next")).isNull();

        String slug = standard().at("/slug");
        for (String page : new String[] {"", "/synthese", "/cycle-de-vie"}) {
            assertThat(mvc.get().uri("/standards/" + slug + page).exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains("v1.0");
        }
    }

    @Test
    void refusesACallOfTwentyDaysAndWritesNothing() {
        story.untilTheCall().withACall("2024-05-06", "2024-05-25");
        Map<String, String> before = Rows.of(jdbc);

        Answer refused = story.decide("commission-vote", "2024-12-05");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactly("call-length");
        assertThat(refused.fields()).containsExactly("conditions[call-length]");
        assertThat(refused.at("/errors/0/message")).contains("mois", "25", "mai");
        assertThat(Rows.of(jdbc)).isEqualTo(before);
        assertThat(condition("call-length").path("state").asString()).isEqualTo("MISSING");
        assertThat(story.publish("2024-12-10").rules()).contains("gate-not-passed");
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    @Test
    void refusesAValidationBeforeTheEndOfTheCallAndWritesNothing() {
        story.untilTheCall().withACall("2024-05-06", "2024-06-30");
        Map<String, String> before = Rows.of(jdbc);

        Answer refused = story.decide("commission-vote", "2024-06-29");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).contains("decision-after-call");
        assertThat(refused.at("/errors/0/message")).contains("29", "juin");
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    @Test
    void acceptsAShortCallThatIsPassedOverAndSaysSo() {
        story.untilTheCall().withACall("2024-05-06", "2024-05-25");
        done(
                story.pilot.post(
                        story.at("/gates/commission-vote/pass-overs"),
                        "{\"condition\": \"call-length\", \"reason\": \"Échéance du décret\"}"),
                201);
        done(story.decide("commission-vote", "2024-12-05"), 201);

        JsonNode passed = condition("call-length");
        assertThat(passed.path("state").asString()).isEqualTo("PASSED_OVER");
        assertThat(passed.at("/passedOver/reason").asString()).isEqualTo("Échéance du décret");
        assertThat(passed.at("/passedOver/by").asString()).isEqualTo("Claire Vannier");
        assertThat(passed.path("sentence").asString()).contains("25", "mai");
        assertThat(mvc.get()
                        .uri("/standards/" + standard().at("/slug") + "/cycles/" + story.cycle
                                + "/jalons/commission-vote")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Échéance du décret", "Claire Vannier");
    }

    private Answer standard() {
        return Api.anonymous(mvc).get("/api/v1/standards/" + story.standard);
    }

    private JsonNode condition(String key) {
        for (JsonNode condition : Api.anonymous(mvc)
                .get(story.at("/gates/commission-vote"))
                .body()
                .path("conditions")) {
            if (condition.path("key").asString().equals(key)) {
                return condition;
            }
        }
        throw new AssertionError("no condition " + key);
    }
}
