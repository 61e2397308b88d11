package fr.jalon.notifications.application;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queue's work: one task per mail, and the daily clearing. */
@Configuration(proxyBeanMethods = false)
class MailJobs {

    static final TaskDescriptor<String> SEND = TaskDescriptor.of("send-mail", String.class);

    @Bean
    Task<String> sendMail(MailSending sending, Clock clock) {
        return Tasks.custom(SEND).execute((instance, context) -> sending.attempt(UUID.fromString(instance.getData()))
                .map(wait -> again(clock.instant().plus(wait)))
                .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private static CompletionHandler<String> again(Instant when) {
        return (complete, operations) -> operations.reschedule(complete, when);
    }

    @Bean
    RecurringTask<Void> oldMails(MailKeeper keeper, MailProperties properties, Clock clock) {
        return Tasks.recurring("old-mails", FixedDelay.of(Duration.ofHours(12)))
                .execute((instance, context) ->
                        keeper.deleteOlderThan(clock.instant().minus(properties.keep())));
    }
}
