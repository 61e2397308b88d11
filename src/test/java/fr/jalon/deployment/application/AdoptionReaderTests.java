package fr.jalon.deployment.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.deployment.application.AdoptionReader.MostUsed;
import fr.jalon.deployment.application.AdoptionReader.Used;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Statements;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@ActiveProfiles("demo")
class AdoptionReaderTests {

    @Autowired
    private AdoptionReader reader;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void namesTheMostUsedStandardsAndCountsTheOthers() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            int standards = declareForEveryStandard();
            MostUsed used = reader.mostUsed();

            assertThat(standards).isGreaterThan(12);
            assertThat(used.standards()).hasSize(12).allSatisfy(each -> assertThat(each.standard())
                    .isNotNull());
            assertThat(used.standards())
                    .extracting(Used::organisations)
                    .isSortedAccordingTo(Comparator.reverseOrder())
                    .first()
                    .satisfies(most -> assertThat(most).isGreaterThanOrEqualTo(standards));
            assertThat(used.others()).isEqualTo(standards - 12);
        });
    }

    @Test
    void countsTheWholeRegisterAnewAfterEveryChangeAndOnlyThen() throws Exception {
        long before = reader.adoption(null).declarations();
        transaction.executeWithoutResult(status -> {
            declareForEveryStandard();
            assertThat(reader.adoption(null).declarations()).isGreaterThan(before);
            status.setRollbackOnly();
        });
        assertThat(reader.adoption(null).declarations()).as("undone").isEqualTo(before);
        assertThat(Statements.during(() -> reader.adoption(null))).isEqualTo(1);

        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into use_declaration (id, standard_id, organisation_as_written, declared_as, used, territory_code,
                    departements, state, declared_at, changed_at, version)
                select ?, s.id, 'Syndicat du Plateau', 'PRODUCER', 'USED', 'DEP-09', array['09'], 'DECLARED', now(), now(), 0
                from standard s limit 1
                """).param(id).update();
        try {
            assertThat(reader.adoption(null).declarations()).isEqualTo(before + 1);
            jdbc.sql("update use_declaration set state = 'SET_ASIDE', reason = 'Doublon' where id = ?")
                    .param(id)
                    .update();
            assertThat(reader.adoption(null).declarations()).isEqualTo(before);
        } finally {
            jdbc.sql("delete from use_declaration where id = ?").param(id).update();
        }
        assertThat(reader.adoption(null).declarations()).isEqualTo(before);
    }

    /** One organisation more for each than for the one before, and one that plans to, which does not count. */
    private int declareForEveryStandard() {
        jdbc.sql("""
                insert into use_declaration (id, standard_id, organisation_as_written, declared_as, used, territory_code,
                    departements, state, declared_at, changed_at, version)
                select gen_random_uuid(), s.id, 'Syndicat ' || i, 'PRODUCER', case when i = 0 then 'PLANNED' else 'USED' end,
                    'DEP-09', array['09'], 'DECLARED', now(), now(), 0
                from (select id, row_number() over (order by slug) as place from standard) s, generate_series(0, s.place) i
                """).update();
        return jdbc.sql("select count(*) from standard").query(Integer.class).single();
    }
}
