package fr.jalon.standards.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Statements;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists cost the same number of statements whatever they hold. */
@IntegrationTest
@Import(StatementCountTests.Own.class)
@DirtiesContext
class StatementCountTests {

    private static final String[] LISTS = {
        "/standards",
        "/standards?sort=ACTIVITY&theme=risques",
        "/",
        "/standards.csv",
        "/standards.json",
        "/api/v1/standards?limit=200",
        "/api/v1/standards?limit=200&sort=ACTIVITY",
        "/api/v1/standards?limit=200&q=s",
        "/api/v1/sessions",
        "/api/v1/themes",
    };

    /** An application of its own: what other tests left behind would be on the lists as well. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Own {}

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesAsManyStatementsForFiveHundredStandardsAsForTen() throws Exception {
        accounts.load();
        Story.opened(Api.secretariat(mvc), Api.pilot(mvc)).untilTheCall();
        copyTo(10);
        counts();
        Map<String, Integer> ten = counts();
        copyTo(500);
        assertThat(counts()).isEqualTo(ten);
        assertThat(ten).allSatisfy((list, count) -> assertThat(count).as(list).isBetween(1, 16));
    }

    private Map<String, Integer> counts() throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String list : LISTS) {
            counts.put(
                    list,
                    Statements.during(() ->
                            assertThat(mvc.get().uri(list).exchange()).as(list).hasStatusOk()));
        }
        return counts;
    }

    /** Copies the standard with its version, cycle, phases, decisions and skips, row by row. */
    private void copyTo(int number) {
        for (int copy = jdbc.sql("select count(*) from standard")
                        .query(Integer.class)
                        .single();
                copy < number;
                copy++) {
            jdbc.sql("""
                    with source as (select * from standard where slug not like 'copie-%' limit 1),
                    s as (insert into standard (id, slug, title, kind, theme_key, legal_status, registry_label,
                                                created_at, changed_at, version)
                          select gen_random_uuid(), 'copie-' || :copy, 'Copie ' || :copy, kind, theme_key, legal_status,
                                 registry_label, created_at, changed_at, 0 from source returning id),
                    v as (insert into standard_version (id, standard_id, number, document_status, position)
                          select gen_random_uuid(), s.id, 'v1.0', 'CALL', 1 from s returning id, standard_id),
                    c as (insert into cycle (id, standard_id, version_id, method_fingerprint, track, state, opened_on,
                                             reconstructed, changed_at, version)
                          select gen_random_uuid(), v.standard_id, v.id, o.method_fingerprint, o.track, o.state,
                                 o.opened_on, false, o.changed_at, 0
                          from v, cycle o join source on source.id = o.standard_id returning id),
                    p as (insert into cycle_phase (id, cycle_id, key, position, started_on, ended_on)
                          select gen_random_uuid(), c.id, o.key, o.position, o.started_on, o.ended_on
                          from c, cycle_phase o join cycle oc on oc.id = o.cycle_id
                          join source on source.id = oc.standard_id)
                    insert into gate_decision (id, cycle_id, gate_key, body_key, decided_on, outcome, recorded_at, position)
                    select gen_random_uuid(), c.id, o.gate_key, o.body_key, o.decided_on, o.outcome, o.recorded_at,
                           o.position
                    from c, gate_decision o join cycle oc on oc.id = o.cycle_id
                    join source on source.id = oc.standard_id
                    """).param("copy", copy).update();
        }
    }
}
