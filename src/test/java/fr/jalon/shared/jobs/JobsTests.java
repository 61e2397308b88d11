package fr.jalon.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.jalon.support.IntegrationTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
@TestPropertySource(properties = "jalon.jobs.poll-interval=100ms")
class JobsTests {

    static final TaskDescriptor<String> NOTE = TaskDescriptor.of("test-note", String.class);

    static final List<String> DONE = new CopyOnWriteArrayList<>();

    @Autowired
    Jobs jobs;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    IncompleteEventPublications incomplete;

    @Test
    void runsOnceWhatATransactionQueuedAndCommitted() {
        transaction.executeWithoutResult(status -> {
            jobs.queue(NOTE, "committed", "écrit", clock.instant());
            jobs.queue(NOTE, "committed", "écrit", clock.instant());
        });

        await().until(() -> left("committed") == 0);
        assertThat(DONE).containsOnlyOnce("écrit");
    }

    @Test
    void forgetsWhatATransactionQueuedAndRolledBack() {
        transaction.executeWithoutResult(status -> {
            jobs.queue(NOTE, "undone", "jamais", clock.instant());
            assertThat(left("undone")).isOne();
            status.setRollbackOnly();
        });

        assertThat(left("undone")).isZero();
    }

    @Test
    void takesUpAgainAnEventWhoseListenerDidNotFinish() {
        transaction.executeWithoutResult(status -> events.publishEvent(new Stone("caillou")));
        await().until(() -> Stumbling.FALLS.get() == 1);
        assertThat(publications()).isOne();

        await().untilAsserted(() -> {
            incomplete.resubmitIncompletePublicationsOlderThan(Duration.ZERO);
            assertThat(Stumbling.PASSED).contains("caillou");
        });
        await().until(() -> publications() == 0);
    }

    @Test
    void leavesTheCleaningOfSessionsToOneInstance(@Autowired JdbcIndexedSessionRepository sessions) {
        database.sql("insert into spring_session (primary_id, session_id, creation_time, last_access_time,"
                        + " max_inactive_interval, expiry_time) values ('old', 'old', 0, 0, 1, 1)")
                .update();

        assertThat(database.sql("select count(*) from scheduled_tasks where task_name = 'expired-sessions'")
                        .query(Integer.class)
                        .single())
                .isOne();
        sessions.cleanUpExpiredSessions();
        assertThat(database.sql("select count(*) from spring_session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int left(String instance) {
        return database.sql("select count(*) from scheduled_tasks where task_instance = :instance")
                .param("instance", instance)
                .query(Integer.class)
                .single();
    }

    private int publications() {
        return database.sql("select count(*) from event_publication")
                .query(Integer.class)
                .single();
    }

    record Stone(String name) {}

    /** Fails the first time, as a listener does whose machine is stopped. */
    static class Stumbling {

        static final AtomicInteger FALLS = new AtomicInteger();
        static final List<String> PASSED = new CopyOnWriteArrayList<>();

        @ApplicationModuleListener
        void on(Stone stone) {
            if (FALLS.getAndIncrement() == 0) {
                throw new IllegalStateException("stumbled");
            }
            PASSED.add(stone.name());
        }
    }

    @TestConfiguration
    static class Work {

        @Bean
        Task<String> note() {
            return Tasks.oneTime(NOTE).execute((instance, context) -> DONE.add(instance.getData()));
        }

        @Bean
        Stumbling stumbling() {
            return new Stumbling();
        }
    }
}
