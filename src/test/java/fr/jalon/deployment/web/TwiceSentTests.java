package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.deployment.RolloutStory;
import fr.jalon.shared.Paris;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form of a plan that is sent twice, by a double click, the back button or from two windows: made once, and said. */
@IntegrationTest
@ActiveProfiles("demo")
class TwiceSentTests {

    private static final String PILOT = Api.personOf("pilote").toString();
    private static final String TODAY = Paris.day(Instant.now()).toString();

    @Autowired
    private MockMvcTester mvc;

    private Visitor pilot;
    private String path;
    private String plan;

    @BeforeEach
    void aPlanIsFollowed() {
        String standard = RolloutStory.standard(mvc, "Standard deux fois");
        Api api = Api.pilot(mvc);
        String draft = RolloutStory.draft(api, standard);
        assertThat(api.post(draft + "/activation", null).status()).isEqualTo(200);
        path = standard.replace("/api/v1", "") + "/deploiement";
        plan = path + "/plans/" + draft.substring(draft.lastIndexOf('/') + 1);
        pilot = new Visitor(mvc);
        pilot.signIn("pilote");
    }

    /** @return what is said the second time, with the page around it */
    private Document twice(String to, String... said) {
        assertThat(pilot.post(to, said)).as(to).hasStatus(302);
        MvcTestResult second = pilot.post(to, said);
        assertThat(second.getResponse().getStatus()).as(to).isIn(409, 422);
        Document page = Visitor.page(second);
        assertThat(page.select("h1")).as("no bare page").isNotEmpty();
        for (int at = 0; at < said.length; at += 2) {
            if (!page.select("[name=" + said[at] + "]:not(select):not([type=radio])")
                    .isEmpty()) {
                assertThat(
                                page.select("[name=" + said[at] + "]").get(0).hasAttr("value")
                                        ? page.select("[name=" + said[at] + "]").val()
                                        : page.select("[name=" + said[at] + "]").text())
                        .as(to + " keeps " + said[at])
                        .isEqualTo(said[at + 1]);
            }
        }
        return page;
    }

    private static String summary(Document page) {
        return page.select(".error-summary").text();
    }

    private int rows(String page, String row) {
        return Visitor.page(pilot.get(path + page)).select(row).size();
    }

    @Test
    void operationsAndWaves() {
        String cycle = path + "/cycle";
        String[] start = {"from", "star-eau", "accountable", PILOT, "responsible", PILOT};
        Document started = twice(cycle + "/modele", start);
        assertThat(started.select("[role=alert]").text()).contains("Le cycle a déjà des opérations");
        assertThat(started.select("select[name=from] option[selected]").val()).isEqualTo("star-eau");
        int before = rows("/cycle", "main tbody tr");
        String[] operation = {
            "name", "Relire", "kind", "BUSINESS", "days", "2", "accountable", PILOT, "responsible", PILOT
        };
        assertThat(summary(twice(cycle + "/nouvelle", operation))).contains("déjà une opération « Relire »");
        assertThat(rows("/cycle", "main tbody tr")).isEqualTo(before + 1);
        assertThat(summary(twice(path + "/vagues", "name", "Lozère", "startOn", TODAY, "size", "1")))
                .contains("Lozère");
    }

    @Test
    void actionsAndAnomalies() {
        assertThat(summary(twice(path + "/actions/nouvelle", "what", "Former", "dueOn", TODAY, "person", PILOT)))
                .contains("n° 1 dit déjà cela");
        assertThat(summary(twice(
                        path + "/anomalies/nouvelle",
                        "title",
                        "Accents",
                        "severity",
                        "MINOR",
                        "foundBy",
                        "SDIS",
                        "foundOn",
                        TODAY)))
                .contains("n° 1 dit déjà cela");
    }

    @Test
    void bilansAndSelfDiagnoses() {
        assertThat(summary(twice(path + "/bilans", "heldOn", TODAY, "gains", "Deux jours de moins")))
                .contains("bilan n° 1");
        List<String> answers = new ArrayList<>();
        Visitor.page(pilot.get(path + "/autodiagnostics/nouveau"))
                .select("input[value=NO]")
                .forEach(input -> answers.addAll(List.of(input.attr("name"), "NO")));
        String form = path + "/autodiagnostics/nouveau";
        String[] said = answers.toArray(new String[0]);
        MvcTestResult first = pilot.post(form, said);
        assertThat(first).hasStatus(302);
        MvcTestResult again = pilot.post(form, said);
        assertThat(again).hasStatus(422);
        assertThat(summary(Visitor.page(again))).contains("déjà enregistré");
        assertThat(Visitor.page(again).select("input[value=NO][checked]")).hasSize(answers.size() / 2);
        String corrections = first.getResponse().getHeader("Location") + "/actions";
        String place = answers.get(0).replaceAll("answers\\[(.*)]", "$1");
        assertThat(summary(twice(corrections, "places", place, "person", PILOT, "dueOn", TODAY)))
                .contains("n° 1 dit déjà cela");
    }

    @Test
    void linesOfThePlan() {
        String budget = plan + "/rubriques/budget";
        assertThat(summary(twice(budget, "kind", "ENGINEERING", "title", "Appui", "needed", "12000")))
                .contains("déjà là");
        assertThat(pilot.post(plan + "/rubriques/publics/cocher", "kinds", "PRODUCERS"))
                .hasStatus(302);
        int ticked = Visitor.page(pilot.get(plan)).select("#publics li").size();
        assertThat(pilot.post(plan + "/rubriques/publics/cocher", "kinds", "PRODUCERS"))
                .hasStatus(302);
        assertThat(Visitor.page(pilot.get(plan)).select("#publics li")).hasSize(ticked);
    }

    @Test
    void actsThatEndSomething() {
        MvcTestResult closed = pilot.post(plan + "/fin", "lessons", "Commencer par le métier");
        assertThat(closed).hasStatus(302);
        MvcTestResult again = pilot.post(plan + "/fin", "lessons", "Commencer par le métier");
        assertThat(again).hasStatus(409);
        assertThat(Visitor.page(again).select("[role=alert]").text()).contains("plan clos");
        assertThat(Visitor.page(again).select(".plan-words").text()).contains("Commencer par le métier");
    }
}
