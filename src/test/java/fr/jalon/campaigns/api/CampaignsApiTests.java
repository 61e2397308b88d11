package fr.jalon.campaigns.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A call from its creation to the beginning of the answers, by a program and through the page. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class CampaignsApiTests {

    private static final String CREATION = """
            {"standard": "friches", "title": "Friches, par un programme", "preset": "GMTD",
             "opensAt": "2026-06-01T07:00:00Z", "closesAt": "2026-07-01T10:00:00Z"}""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Api api;

    @BeforeEach
    void start() {
        CallStory.now(CallStory.START);
        api = Api.secretariat(mvc);
    }

    @Test
    void goesFromDraftToProcessing() {
        Api.Answer created = api.post("/api/v1/campaigns", CREATION);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String at = "/api/v1/campaigns/" + created.at("/id");
        assertThat(created.at("/state")).isEqualTo("DRAFT");
        assertThat(Api.anonymous(mvc).get(at).status()).isEqualTo(404);

        Api.Answer early = api.post(at + "/prepare", null);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.rules()).contains("checklist-pdf", "checklist-notice").doesNotContain("checklist-dates");
        assertThat(api.put(at + "/checklist/PDF", "{\"setAside\": false}").status())
                .isEqualTo(200);
        assertThat(api.post(at + "/prepare", "{\"setAside\": \"Repris d’un appel précédent\"}")
                        .at("/state"))
                .isEqualTo("PREPARED");
        assertThat(api.post(at + "/announce", null).status()).isEqualTo(409);
        assertThat(api.post(at + "/approve", "{\"note\": \"Plénière\"}").at("/state"))
                .isEqualTo("APPROVED");
        assertThat(api.post(at + "/announce", null).at("/state")).isEqualTo("OPEN");
        assertThat(api.post(at + "/extend", "{\"closesAt\": \"2026-07-10T10:00:00Z\", \"reason\": \"Congés\"}")
                        .at("/closesAt"))
                .isEqualTo("2026-07-10T10:00:00Z");
        assertThat(api.post(at + "/process", null).status()).isEqualTo(409);

        CallStory.now(CallStory.CLOSES);
        assertThat(api.get(at).at("/state")).isEqualTo("CLOSED");
        assertThat(api.post(at + "/process", null).at("/state")).isEqualTo("PROCESSING");
        assertThat(jdbc.sql(
                                "select count(*) from journal_entry where subject_id = cast(? as uuid) and verb in ('announced', 'opened', 'extended', 'closed', 'processing')")
                        .param(created.at("/id"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void keepsTheSessionAnAnswerIsAwaitedAt() {
        Api.Answer session =
                api.post("/api/v1/sessions", "{\"body\": \"commission-des-standards\", \"on\": \"2026-12-03\"}");
        assertThat(session.status()).as(session.text()).isEqualTo(201);
        String id = session.at("/id");
        jdbc.sql("update campaign set target_session_id = cast(? as uuid) where slug = ?")
                .param(id)
                .param("geostandards-risques-v0-2")
                .update();
        Api.Answer refused = api.delete("/api/v1/sessions/" + id);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactly("session-awaited");
        jdbc.sql("update campaign set target_session_id = null where target_session_id = cast(? as uuid)")
                .param(id)
                .update();
        assertThat(api.delete("/api/v1/sessions/" + id).status()).isEqualTo(204);
    }

    @Test
    void refusesLessThanAMonthWithoutAReason() {
        Api.Answer refused = api.post("/api/v1/campaigns", CREATION.replace("2026-07-01", "2026-06-29"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactly("call-length");
        assertThat(jdbc.sql(
                                "select count(*) from campaign where title = 'Friches, par un programme' and state = 'DRAFT' and opens_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void listsWhatTheReaderMaySee() {
        api.post("/api/v1/campaigns", CREATION);
        assertThat(api.get("/api/v1/campaigns?limit=200").text()).contains("Friches, par un programme");
        assertThat(Api.anonymous(mvc).get("/api/v1/campaigns?limit=200").text()).doesNotContain("\"DRAFT\"");
    }

    @Test
    void showsThePilotTheChecklistAndTheNextStep() {
        String slug = api.post("/api/v1/campaigns", CREATION).at("/slug");
        var secretariat = SignedIn.as(Api.personOf("secretariat"));
        var page = Visitor.page(
                mvc.get().uri("/appels/" + slug + "/conduite").with(secretariat).exchange());
        assertThat(page.select("h2").eachText()).contains("Étape suivante", "Liste de préparation", "Dates");

        assertThat(mvc.post()
                        .uri("/appels/" + slug + "/conduite/liste/PDF")
                        .param("act", "fait")
                        .param("note", "Déposé")
                        .with(secretariat)
                        .exchange())
                .hasStatus(302);
        assertThat(mvc.post()
                        .uri("/appels/" + slug + "/conduite/dates")
                        .param("opensOn", "2026-06-10")
                        .param("opensHour", "9:00")
                        .param("closesOn", "2026-06-20")
                        .param("closesHour", "12:00")
                        .with(secretariat)
                        .exchange())
                .hasStatus(422);
        assertThat(mvc.post()
                        .uri("/appels/" + slug + "/conduite/documents")
                        .param("documents[0].title", "Standard")
                        .param("documents[1].title", "Annexe")
                        .param("documents[2].title", "")
                        .with(secretariat)
                        .exchange())
                .hasStatus(302);
        assertThat(api.get("/api/v1/campaigns/" + slug).at("/documents/1/code")).isEqualTo("annexe");
        assertThat(mvc.get()
                        .uri("/standards/friches/appels/nouveau")
                        .with(secretariat)
                        .exchange())
                .hasStatusOk();
        assertThat(mvc.get().uri("/standards/friches/appels").with(secretariat).exchange())
                .hasStatusOk();
        assertThat(mvc.get()
                        .uri("/appels/" + slug + "/conduite")
                        .with(SignedIn.as(Api.personOf("lecture")))
                        .exchange())
                .hasStatus(404);
    }
}
