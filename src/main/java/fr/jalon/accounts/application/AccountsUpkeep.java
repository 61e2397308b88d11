package fr.jalon.accounts.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets attempts and dead links. */
@Configuration(proxyBeanMethods = false)
class AccountsUpkeep {

    @Bean
    RecurringTask<Void> oldAttempts(Attempts attempts, OneTimeLinks links) {
        return Tasks.recurring("old-attempts", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    attempts.forgetOld();
                    links.forgetOld();
                });
    }
}
