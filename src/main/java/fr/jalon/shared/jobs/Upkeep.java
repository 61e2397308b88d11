package fr.jalon.shared.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** The regular work of the ground itself. */
@Configuration(proxyBeanMethods = false)
class Upkeep {

    /** By age, and by one instance: at start, every instance would run the listeners of all the others again. */
    @Bean
    RecurringTask<Void> unfinishedEvents(IncompleteEventPublications events, JobsProperties properties) {
        return Tasks.recurring("unfinished-events", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> events.resubmitIncompletePublicationsOlderThan(properties.eventAge()));
    }

    /** In place of Spring Session's own schedule, which every instance would run. */
    @Bean
    RecurringTask<Void> expiredSessions(JdbcIndexedSessionRepository sessions) {
        return Tasks.recurring("expired-sessions", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> sessions.cleanUpExpiredSessions());
    }
}
