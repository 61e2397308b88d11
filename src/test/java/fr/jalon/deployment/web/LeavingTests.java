package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Paris;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works in a deployment reads what is kept of them, and leaves no name behind when they go. */
@IntegrationTest
@ActiveProfiles("demo")
class LeavingTests {

    private static final String NAME = "Zélie Partante";
    private static final String STANDARD = "paysages";
    private static final String PATH = "/standards/" + STANDARD + "/deploiement";
    private static final LocalDate MONDAY =
            Paris.day(Instant.now()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Visitor zelie;

    private void arrive() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into person (id, name, address, password_hash, locale, status, version, created_at)
                        select ?, ?, 'zelie@demo.jalon.example', password_hash, locale, status, 0, created_at
                        from person where address = 'membre@demo.jalon.example'
                        """).params(id, NAME).update();
        jdbc.sql("""
                        insert into granted_role (id, person_id, role, standard_id, since, version)
                        select gen_random_uuid(), ?, 'PILOT', id, current_date, 0 from standard where slug = ?
                        """).params(id, STANDARD).update();
        jdbc.sql("""
                        insert into deployment_plan (id, standard_id, version_id, state, title, why, opened_at, version)
                        select gen_random_uuid(), s.id, v.id, 'ACTIVE', 'Plan', 'Zélie Partante l’a demandé', now(), 0
                        from standard s join standard_version v on v.standard_id = s.id where s.slug = ? limit 1
                        """).param(STANDARD).update();
        zelie = new Visitor(mvc);
        zelie.signIn("zelie");
        work(id.toString());
    }

    private void work(String id) {
        post(
                "/cycle/nouvelle",
                "name",
                "Installer",
                "kind",
                "TECHNICAL",
                "days",
                "3",
                "accountable",
                id,
                "responsible",
                id);
        post("/vagues", "name", "Lozère", "startOn", MONDAY.toString(), "size", "1", "departements", "48");
        post("/vagues/1/installer/commencer", "first", LocalDate.now().toString());
        post("/actions/nouvelle", "what", "Former", "dueOn", LocalDate.now().toString(), "person", id);
        post("/actions/nouvelle", "what", "Publier", "dueOn", LocalDate.now().toString(), "responsible", "Cerema");
        String week = "/revues/" + MONDAY.minusWeeks(1);
        post(week, "act", "clore", "measures", "Rien à craindre, dit " + NAME, "next", "Zélie Partantes continue");
        assertThat(text(week)).contains("Former", NAME, "Cerema", "Rien à craindre, dit " + NAME, "Zélie Partantes");
        List<String> answers = new ArrayList<>();
        Visitor.page(zelie.get(PATH + "/autodiagnostics/nouveau"))
                .select("input[value=YES]")
                .forEach(input -> answers.addAll(List.of(input.attr("name"), "YES")));
        post("/autodiagnostics/nouveau", answers.toArray(new String[0]));
        post("/bilans", "heldOn", LocalDate.now().toString(), "gains", "Deux jours, selon " + NAME);
        assertThat(text("/bilans/1")).contains("Deux jours, selon " + NAME);
        post(
                "/anomalies/nouvelle",
                "title",
                "Gabarit",
                "words",
                "Vu avec " + NAME + ", au bureau",
                "severity",
                "MINOR",
                "foundBy",
                NAME,
                "foundOn",
                LocalDate.now().toString());
        post("/generalisation/remplie", "condition", "TRAINING", "words", "Faite");
        post("/indicateurs/nouveau", "name", "Jeux", "unit", "jeux", "source", "x", "frequency", "YEARLY");
        post("/indicateurs/jeux", "day", "2026-01-31", "amount", "4", "territory", "DEP-48");
        post(
                "/declarer",
                "organisation",
                "Parc des Cévennes",
                "as",
                "USER",
                "use",
                "USED",
                "territory",
                "DEP-48",
                "accepted",
                "true");
    }

    private void post(String page, String... said) {
        zelie.get(PATH);
        MvcTestResult result = zelie.post(PATH + page, said);
        assertThat(result.getResponse().getStatus())
                .as(page + " " + Visitor.page(result).select(".error-summary").text())
                .isEqualTo(302);
    }

    private String text(String page) {
        Visitor pilot = new Visitor(mvc);
        pilot.signIn("secretariat");
        return Visitor.page(pilot.get(PATH + page)).text();
    }

    @Test
    void nobodyLeavesANameBehind() {
        arrive();
        JsonNode kept = new JsonMapper()
                .readTree(zelie.get("/mon-espace/donnees/export").getResponse().getContentAsByteArray());
        JsonNode rollout = part(kept, "conduite des déploiements");
        assertThat(rollout.propertyNames())
                .contains(
                        "actions",
                        "opérations",
                        "conditions de généralisation",
                        "revues closes",
                        "revues, lignes confiées",
                        "bilans",
                        "autodiagnostics",
                        "mesures saisies");
        assertThat(rollout.toString()).contains("Former", "Installer", "Jeux");
        assertThat(part(kept, "déclarations d’utilisation").toString()).contains("Parc des Cévennes");

        zelie.get("/mon-espace/donnees");
        assertThat(zelie.post("/mon-espace/donnees/effacer", "currentPassword", "demonstration", "sure", "true"))
                .hasRedirectedUrl("/");

        for (String page : List.of(
                "",
                "/cycle",
                "/vagues",
                "/vagues/1",
                "/actions",
                "/actions/1",
                "/anomalies/1",
                "/revues",
                "/revues/" + MONDAY,
                "/revues/" + MONDAY.minusWeeks(1),
                "/bilans",
                "/bilans/1",
                "/autodiagnostics",
                "/generalisation")) {
            assertThat(text(page).replace("Zélie Partantes", "")).as(page).doesNotContain("Zélie", "Partante", "⟦");
        }
        assertThat(text("/anomalies/1")).contains("Vu avec –, au bureau");
        assertThat(text("/revues/" + MONDAY.minusWeeks(1)))
                .as("what was done stays")
                .contains("Former", "Cerema", "Rien à craindre, dit –");
        assertThat(text("/bilans/1")).contains("Deux jours, selon –");
        assertThat(text("/plan")).contains("– l’a demandé");
        for (String table : jdbc.sql("""
                        select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
                            and table_name similar to '(task|weekly_|bilan|anomaly|self_|wave|cycle_|rollout|deployment_|plan_|use_|declarant|measure|territory_|indicator|journal_)%'
                        """).query(String.class).list()) {
            assertThat(jdbc.sql("select count(*) from " + table
                                    + " t where t::text ~ 'Partante\\M' or t::text like '%zelie@%'")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private static JsonNode part(JsonNode kept, String name) {
        JsonNode found = kept.findValue(name);
        assertThat(found).as(name).isNotNull();
        return found;
    }
}
