package fr.jalon.search.application;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import fr.jalon.shared.Paris;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index is built as soon as there is a database, then again every night. */
@Configuration(proxyBeanMethods = false)
class SearchJobs {

    private static final LocalTime QUIET = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> searchIndex(KeepIndex index) {
        return Tasks.recurring("search-index", new AtOnceThenNightly()).execute((instance, context) -> index.rebuild());
    }

    private static final class AtOnceThenNightly implements Schedule {

        private final Daily nightly = new Daily(Paris.ZONE, QUIET);

        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return now;
        }

        @Override
        public Instant getNextExecutionTime(ExecutionComplete done) {
            return nightly.getNextExecutionTime(done);
        }

        /** Else the first time would be moved to the night at the next start. */
        @Override
        public boolean isDeterministic() {
            return false;
        }
    }
}
