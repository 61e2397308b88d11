package fr.jalon.shared.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler of this instance, and the client that queues inside a transaction. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    /** The one to inject: the scheduler is a client too, but one outside of transactions. */
    @Bean
    @Primary
    SchedulerClient schedulerClient(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .serializer(new TextData())
                .build();
    }

    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource database, ObjectProvider<Task<?>> tasks, Clock clock, JobsProperties properties) {
        List<RecurringTask<?>> recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
                .toList();
        List<Task<?>> queued =
                tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList();
        SchedulerBuilder builder = Scheduler.create(database, queued)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .serializer(new TextData())
                .threads(properties.threads())
                .pollingInterval(properties.pollInterval())
                .pollUsingLockAndFetch(0.5, 2.0)
                .heartbeatInterval(Duration.ofSeconds(30))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .clock(clock::instant);
        recurring.forEach(task -> start(builder, task));
        return builder.build();
    }

    @SuppressWarnings("unchecked")
    private static void start(SchedulerBuilder builder, RecurringTask<?> task) {
        builder.startTasks(List.of((RecurringTask<Object>) task));
    }
}
