package fr.jalon.standards.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of each standard for the catalogue is what the database would compute. */
@IntegrationTest
@ActiveProfiles("demo")
class StandardNowTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void isWhatTheStoriesOfTheDemonstrationLeft() {
        assertThat(count("select count(*) from standard_now where cycle_id is not null"))
                .isPositive();
        assertThat(different()).isEmpty();
    }

    @Test
    void followsAnAct() {
        UUID standard = late();
        LocalDate before = lateAfter(standard);
        shift(standard, -1);
        assertThat(lateAfter(standard)).isEqualTo(before.minusDays(1));
        assertThat(different()).isEmpty();
        shift(standard, 1);
        assertThat(lateAfter(standard)).isEqualTo(before);
    }

    /** The second to commit waits for the first and sees what it left. */
    @Test
    void losesNothingOfTwoActsAtOnce() throws Exception {
        UUID standard = late();
        LocalDate before = lateAfter(standard);
        for (int round = 0; round < 10; round++) {
            CyclicBarrier bothWrote = new CyclicBarrier(2);
            CompletableFuture<Void> renamed = atOnce(bothWrote, () -> number(standard, "number || '+'"));
            CompletableFuture<Void> shifted = atOnce(bothWrote, () -> shift(standard, -1));
            CompletableFuture.allOf(renamed, shifted).get(30, TimeUnit.SECONDS);
            assertThat(lateAfter(standard)).isEqualTo(before.minusDays(1));
            assertThat(different()).isEmpty();
            number(standard, "replace(number, '+', '')");
            shift(standard, 1);
        }
    }

    private CompletableFuture<Void> atOnce(CyclicBarrier bothWrote, Runnable act) {
        return CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> {
            act.run();
            try {
                bothWrote.await(30, TimeUnit.SECONDS);
            } catch (Exception alone) {
                throw new IllegalStateException(alone);
            }
        }));
    }

    private UUID late() {
        return jdbc.sql("select standard_id from standard_now where late_after is not null limit 1")
                .query(UUID.class)
                .single();
    }

    private LocalDate lateAfter(UUID standard) {
        return jdbc.sql("select late_after from standard_now where standard_id = ?")
                .param(standard)
                .query(LocalDate.class)
                .single();
    }

    private void shift(UUID standard, int days) {
        jdbc.sql("""
                        update cycle_phase set planned_start = planned_start + ?, planned_end = planned_end + ?
                        where cycle_id in (select id from cycle where standard_id = ?)
                        """).param(days).param(days).param(standard).update();
    }

    private void number(UUID standard, String value) {
        jdbc.sql("update standard_version set number = " + value + " where standard_id = ?")
                .param(standard)
                .update();
    }

    private List<UUID> different() {
        return jdbc.sql("""
                        select standard_id from standard_now_computed c full join standard_now n using (standard_id)
                        where n is distinct from c
                        """).query(UUID.class).list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
