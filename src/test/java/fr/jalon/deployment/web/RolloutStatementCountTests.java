package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.deployment.RolloutStory;
import fr.jalon.shared.Paris;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Statements;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of a deployment cost the same whatever a plan holds. */
@IntegrationTest
@ActiveProfiles("demo")
class RolloutStatementCountTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private static final LocalDate MONDAY =
            Paris.day(Instant.now()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    private Api pilot;
    private String slug;

    private List<String> pages() {
        String base = "/standards/" + slug + "/deploiement";
        Stream<String> pages = Stream.of(
                        "",
                        "/plan",
                        "/cycle",
                        "/vagues",
                        "/vagues/2",
                        "/actions",
                        "/actions?vue=tableau",
                        "/anomalies",
                        "/revues",
                        "/revues/" + MONDAY,
                        "/revues/2026-06-01",
                        "/bilans",
                        "/bilans/1",
                        "/autodiagnostics",
                        "/generalisation",
                        "/indicateurs",
                        "/indicateurs/jeux-comptes",
                        "/carte.svg")
                .map(page -> base + page);
        return Stream.concat(
                        pages,
                        Stream.of(
                                "/standards/" + slug,
                                "/standards/" + slug + "/synthese",
                                "/deploiement",
                                "/mon-espace"))
                .toList();
    }

    @Test
    void takesAsManyStatementsForHundredsOfRowsAsForAFew() throws Exception {
        String standard = RolloutStory.standard(mvc, "Standard compté");
        slug = standard.substring(standard.lastIndexOf('/') + 1);
        Api api = Api.pilot(mvc);
        assertThat(api.post(RolloutStory.draft(api, standard) + "/activation", null)
                        .status())
                .isEqualTo(200);
        RolloutStory.tell(api, api, standard);
        assertThat(api.post(standard + "/indicators", """
                        {"name": "Jeux comptés", "unit": "jeux", "source": "data.gouv.fr", "frequency": "MONTHLY",
                         "northStar": true}""").status()).isEqualTo(201);
        pilot = Api.anonymous(mvc).signedInAs("pilote");
        aReviewThatWasNeverClosed();
        rows(1, 3);
        counts();
        Map<String, Integer> few = counts();
        rows(4, 300);
        // The whole register is counted anew, once, by the first who asks after a change.
        pilot.get("/deploiement");

        assertThat(counts()).isEqualTo(few);
        // What else waits for the pilot, left by other tests, costs the personal page its own statements.
        few.remove("/mon-espace");
        assertThat(few).allSatisfy((page, count) -> assertThat(count).as(page).isBetween(1, 45));
    }

    private void aReviewThatWasNeverClosed() {
        jdbc.sql("""
                insert into weekly_review (id, plan_id, standard_id, monday, version)
                select gen_random_uuid(), p.id, p.standard_id, date '2026-06-01', 0
                from deployment_plan p join standard s on s.id = p.standard_id where s.slug = ?
                """).param(slug).update();
    }

    private Map<String, Integer> counts() throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String page : pages()) {
            counts.put(page, Statements.during(() -> assertThat(pilot.get(page).status())
                    .as(page)
                    .isEqualTo(200)));
        }
        return counts;
    }

    /** More of everything, of different people and days. */
    private void rows(int from, int to) {
        for (String sql : List.of("""
                insert into task (id, plan_id, standard_id, number, what, responsible_id, responsible, due_on, state, evidence,
                    risk, every_weeks, created_on, closed_on, changed_at, version)
                select gen_random_uuid(), p.id, p.standard_id, 1000 + i, 'Relancer ' || i,
                    (select id from person order by id limit 1 offset i % 5), 'Responsable ' || i,
                    date '2026-05-01' + i, case when i % 3 = 0 then 'DONE' else 'TO_DO' end, 'Fait',
                    case when i % 5 = 0 then 'Congés' end, 0, date '2026-05-01',
                    case when i % 3 = 0 then date '2026-05-26' end, now(), 0
                """, """
                insert into anomaly (id, plan_id, standard_id, number, title, severity, found_by, found_on, state, changed_at,
                    version)
                select gen_random_uuid(), p.id, p.standard_id, 1000 + i, 'Anomalie ' || i, 'MINOR', 'SDIS', date '2026-05-05',
                    'OPEN', now(), 0
                """, """
                insert into weekly_review (id, plan_id, standard_id, monday, measures, closed_at, closed_by, version)
                select gen_random_uuid(), p.id, p.standard_id, date '2019-01-07' + 7 * i, 'Mesures', now(),
                    (select id from person order by id limit 1 offset i % 5), 0
                """, """
                insert into bilan (id, plan_id, standard_id, number, held_on, facts, frozen_at, frozen_by)
                select gen_random_uuid(), p.id, p.standard_id, 1000 + i, date '2026-05-01', b.facts, now(),
                    (select id from person order by id limit 1 offset i % 5)
                """, """
                insert into use_declaration (id, standard_id, organisation_as_written, declared_as, used, territory_code,
                    departements, state, declared_at, changed_at, version)
                select gen_random_uuid(), p.standard_id, 'Organisme ' || i, 'PRODUCER', 'USED', 'DEP-38', array['38'],
                    'DECLARED', now(), now(), 0
                """)) {
            jdbc.sql(sql + """
                    from generate_series(:from, :to) i, deployment_plan p join bilan b on b.plan_id = p.id and b.number = 1
                    where p.standard_id = (select id from standard where slug = :slug)
                    """)
                    .param("from", from)
                    .param("to", to)
                    .param("slug", slug)
                    .update();
        }
        jdbc.sql("""
                insert into measure (indicator_id, day, amount, entered_at)
                select n.id, date '2020-01-01' + i, i, now() from generate_series(:from, :to) i, indicator n
                where n.standard_id = (select id from standard where slug = :slug)
                """).param("from", from).param("to", to).param("slug", slug).update();
    }
}
