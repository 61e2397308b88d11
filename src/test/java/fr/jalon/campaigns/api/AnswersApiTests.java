package fr.jalon.campaigns.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.campaigns.CallStory;
import fr.jalon.campaigns.CallTriage;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Answers over the API: proposed, decided, referred to one another. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class AnswersApiTests {

    private static final String REFUSED = "{\"disposition\": \"REFUSED\", \"reason\": \"Déjà cité dans le profil\"}";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallTriage triage;

    @Autowired
    private JdbcClient jdbc;

    private Api secretariat;
    private String slug;

    @BeforeEach
    void begin() {
        slug = triage.begun("Friches, réponses", CallTriage.TABLE);
        secretariat = Api.secretariat(mvc);
    }

    private Api.Answer propose(String ref, String json) {
        return secretariat.post("/api/v1/comments/" + triage.id(slug, ref) + "/pre-instruction", json);
    }

    private Api.Answer decide(String ref, String json) {
        return secretariat.post("/api/v1/comments/" + triage.id(slug, ref) + "/decision", json);
    }

    private Api.Answer read(Api reader, String ref) {
        return reader.get("/api/v1/campaigns/" + slug + "/documents/texte/comments/" + ref);
    }

    @Test
    void goFromTheProposalToTheDecisionOfTheCopil() {
        Api.Answer proposed = propose("DDT38-1", "{\"disposition\": \"ACCEPTED\", \"action\": \"à intégrer\"}");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
        assertThat(proposed.at("/preInstruction/disposition")).isEqualTo("ACCEPTED");
        assertThat(proposed.at("/disposition")).isNull();
        assertThat(triage.tally(slug)).isEqualTo(Map.of("PROPOSED", 1));

        Api.Answer decided = decide("DDT38-1", """
                {"disposition": "ACCEPTED_IN_PRINCIPLE", "reason": "Une liste ouverte suffit", "action": "à intégrer",
                 "meeting": "COPIL n° 4", "meetingOn": "2026-07-01", "body": "COPIL"}""");

        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.at("/disposition")).isEqualTo("ACCEPTED_IN_PRINCIPLE");
        assertThat(decided.at("/decidedIn")).isEqualTo("COPIL n° 4");
        assertThat(decided.at("/decidedOn")).isEqualTo("2026-07-01");
        assertThat(triage.tally(slug)).isEqualTo(Map.of("ACCEPTED_IN_PRINCIPLE", 1));
        assertThat(jdbc.sql("select step from comment_answer where comment_id = ? order by id")
                        .param(triage.id(slug, "DDT38-1"))
                        .query(String.class)
                        .list())
                .containsExactly("PROPOSAL", "DECISION");
    }

    @Test
    void showProposalsToThePeopleOfTheStandardOnly() {
        propose("DDT38-1", REFUSED);

        assertThat(read(secretariat, "DDT38-1").at("/preInstruction/reason")).isEqualTo("Déjà cité dans le profil");
        assertThat(read(Api.anonymous(mvc), "DDT38-1").at("/preInstruction")).isNull();
        assertThat(Api.anonymous(mvc)
                        .get("/api/v1/campaigns/" + slug + "/comments")
                        .text())
                .doesNotContain("Déjà cité");
    }

    @Test
    void owesAReasonWithARefusal() {
        Api.Answer refused = decide("DDT38-1", "{\"disposition\": \"REFUSED\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("reason");
        assertThat(triage.tally(slug)).isEmpty();
    }

    @Test
    void refersToAnotherCommentAndNeverInCircles() {
        assertThat(decide("CEREMA-1", "{\"disposition\": \"SEE_OTHER\", \"seeOther\": \"ddt38-1\"}")
                        .at("/seeOther/ref"))
                .isEqualTo("DDT38-1");
        assertThat(decide("DDT38-2", "{\"disposition\": \"SEE_OTHER\", \"seeOther\": \"CEREMA-1\"}")
                        .status())
                .isEqualTo(200);

        assertThat(decide("DDT38-1", "{\"disposition\": \"SEE_OTHER\", \"seeOther\": \"DDT38-2\"}")
                        .rules())
                .containsExactly("see-other-circular");
        assertThat(propose("DDT38-1", "{\"disposition\": \"SEE_OTHER\", \"seeOther\": \"DDT38-1\"}")
                        .rules())
                .containsExactly("see-other-circular");
        assertThat(decide("DDT38-1", "{\"disposition\": \"SEE_OTHER\", \"seeOther\": \"DDT38-99\"}")
                        .rules())
                .containsExactly("see-other-unknown");
        assertThat(decide("DDT38-1", "{\"disposition\": \"SEE_OTHER\"}").rules())
                .containsExactly("see-other-needed");
    }

    @Test
    void refersToAnEarlierCallOfTheSameStandardButToNoLaterOne() {
        String id = triage.id(slug, "DDT38-1").toString();
        String later = triage.begun("Friches, second appel", CallTriage.TABLE);
        jdbc.sql("update campaign set opens_at = opens_at + interval '1 day' where slug = ?")
                .param(later)
                .update();

        assertThat(secretariat
                        .post(
                                "/api/v1/comments/" + triage.id(later, "DDT38-1") + "/decision",
                                "{\"disposition\": \"SEE_OTHER\", \"seeOther\": \"" + id + "\"}")
                        .at("/seeOther/campaign"))
                .isEqualTo(slug);
        assertThat(decide(
                                "DDT38-2",
                                "{\"disposition\": \"SEE_OTHER\", \"seeOther\": \"" + triage.id(later, "DDT38-2")
                                        + "\"}")
                        .rules())
                .containsExactly("see-other-unknown");
    }

    @Test
    void areRefusedToThoseWhoDoNotRunTheCall() {
        String at = "/api/v1/comments/" + triage.id(slug, "DDT38-1");

        assertThat(Api.anonymous(mvc).post(at + "/decision", REFUSED).status()).isEqualTo(401);
        assertThat(Api.anonymous(mvc)
                        .signedInAs("lecture")
                        .post(at + "/decision", REFUSED)
                        .status())
                .isEqualTo(403);
        assertThat(secretariat
                        .post("/api/v1/comments/00000000-0000-0000-0000-000000000000/decision", REFUSED)
                        .status())
                .isEqualTo(404);
        String open = triage.received("Friches, ouvert", CallTriage.TABLE);
        assertThat(secretariat
                        .post("/api/v1/comments/" + triage.id(open, "DDT38-1") + "/decision", REFUSED)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void keepTheirHistoryWhateverHappens() {
        decide("DDT38-1", REFUSED);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update comment_answer set reason = 'autre'").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from comment_answer").update());
    }

    @Test
    void areCountedAsTheyComeFromTables() {
        String answered = triage.begun(
                "Friches, synthèse",
                CallTriage.HEAD
                        + "1;DDT 38;M;2.1;Distinguer les types d’avalanche;;OK;intégré\n"
                        + "2;DDT 38;M;2.1;Parler de recommandations;;NOK : le mot est voulu;N.A.\n"
                        + "3;DDT 38;M;2.1;Une question ?;;;\n");

        assertThat(triage.tally(answered)).isEqualTo(Map.of("ACCEPTED", 1, "REFUSED", 1));
    }
}
