package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.deployment.RolloutStory;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a bilan freezes of the indicators. */
@IntegrationTest
@ActiveProfiles("demo")
class BilanIndicatorsTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Api pilot;
    private String api;
    private String page;

    private void open(String title) {
        pilot = Api.pilot(mvc);
        api = RolloutStory.standard(mvc, title);
        page = api.replace("/api/v1", "") + "/deploiement";
        done(pilot.post(RolloutStory.draft(pilot, api) + "/activation", null), 200);
    }

    private static Answer done(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    private String define(String name, boolean leads, String more) {
        return done(pilot.post(api + "/indicators", """
                        {"name": "%s", "unit": "jeux", "source": "data.gouv.fr", "frequency": "YEARLY", "northStar": %s%s}""".formatted(name, leads, more)), 201)
                .at("/code");
    }

    private void measure(String code, String day, int amount) {
        done(pilot.put(api + "/indicators/" + code + "/measures/" + day, "{\"amount\": " + amount + "}"), 200);
    }

    private Answer draw(String day) {
        return done(pilot.post(api + "/rollout/bilans", "{\"heldOn\": \"" + day + "\"}"), 201);
    }

    private Document at(String path) {
        return Visitor.page(mvc.get()
                .uri(page + path)
                .with(SignedIn.as(Api.personOf("pilote")))
                .exchange());
    }

    private byte[] file(String path) {
        return mvc.get()
                .uri(page + path)
                .with(SignedIn.as(Api.personOf("pilote")))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private static List<String> rows(Document shown) {
        return shown.select("table:has(caption:containsOwn(Indicateurs)) tbody tr")
                .eachText();
    }

    @Test
    void freezesTheLastValueOfEachIndicatorAndItsChangeSinceTheBilanBefore() throws IOException {
        open("Standard au bilan chiffré");
        String sets = define(
                "Jeux publiés",
                true,
                ", \"baseline\": 2, \"ceiling\": 60, \"targets\": [{\"dueOn\": \"2027-06-30\", \"amount\": 25}]");
        String never = define("Avis rendus", false, "");
        String still = define("Lieux visités", false, "");
        measure(sets, "2026-03-31", 9);
        measure(still, "2026-03-31", 4);
        Answer first = draw("2026-04-15");
        assertThat(first.at("/facts/indicators/0/code")).isEqualTo(sets);
        assertThat(first.at("/facts/indicators/0/northStar")).isEqualTo("true");
        assertThat(first.at("/facts/indicators/0/change"))
                .as("there is no bilan before")
                .isNull();
        measure(sets, "2026-06-30", 12);
        assertThat(rows(at("/bilans")).get(0)).as("what would be frozen now").contains("12 jeux", "+3");
        Answer second = draw("2026-07-15");
        measure(sets, "2026-09-30", 50);

        Answer frozen = done(pilot.get(api + "/rollout/bilans/2"), 200);
        assertThat(frozen.at("/facts/indicators/0/amount")).isEqualTo("12");
        assertThat(frozen.at("/facts/indicators/0/change")).isEqualTo("3");
        assertThat(frozen.at("/facts/indicators/0/since")).isEqualTo("2026-04-15");
        assertThat(frozen.text()).isEqualTo(second.text());
        assertThat(rows(at("/bilans/2")))
                .containsExactlyInAnyOrder(
                        "Jeux publiés étoile polaire 12 jeux au 30 juin 2026 +3 depuis le 15 avril 2026 2 25 au 30 juin 2027 60",
                        "Avis rendus Pas encore de mesure – inconnu – inconnu",
                        "Lieux visités 4 jeux au 31 mars 2026 inchangé depuis le 15 avril 2026 inconnu – inconnu");
        assertThat(never).isEqualTo("avis-rendus");

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file("/bilans/2/bilan.docx")));
                XWPFWordExtractor words = new XWPFWordExtractor(word)) {
            inWords(words.getText());
        }
        try (var pdf = Loader.loadPDF(file("/bilans/2/bilan.pdf"))) {
            inWords(new PDFTextStripper().getText(pdf));
        }
    }

    private static void inWords(String text) {
        assertThat(text.replaceAll("[\\s\u00a0]+", " "))
                .contains(
                        "Jeux publiés (étoile polaire)",
                        "12 jeux au 30 juin 2026",
                        "+3 depuis le 15 avril 2026",
                        "25 au 30 juin 2027");
    }

    @Test
    void leavesBilansOfBeforeAsTheyAreAndComparesWithNothingTheyDoNotHold() {
        open("Standard au vieux bilan");
        String sets = define("Jeux publiés", true, "");
        measure(sets, "2026-03-31", 9);
        jdbc.sql("""
                insert into bilan (id, plan_id, standard_id, number, held_on, facts, frozen_at)
                select gen_random_uuid(), p.id, p.standard_id, 1, date '2026-04-15', '{"waves": [], "tasksDone": 0, "tasksOpen": 0,
                    "tasksLate": 0, "openAnomalies": [], "anomaliesClosed": 0, "generalised": false, "noes": null}'::jsonb, now()
                from deployment_plan p join standard s on s.id = p.standard_id where s.slug = ?
                """).param(api.substring(api.lastIndexOf('/') + 1)).update();
        Answer old = done(pilot.get(api + "/rollout/bilans/1"), 200);
        assertThat(old.body().at("/facts/indicators").isValueNode()).isTrue();
        assertThat(rows(at("/bilans/1"))).isEmpty();
        assertThat(file("/bilans/1/bilan.docx")).isNotEmpty();
        assertThat(draw("2026-07-15").at("/facts/indicators/0/change")).isNull();
        assertThat(rows(at("/bilans/2")).get(0)).contains("9 jeux au 31 mars 2026 –");
    }
}
