package fr.jalon.workinggroups.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The regular work of groups: lists that nobody took in are forgotten. */
@Configuration(proxyBeanMethods = false)
class GroupsUpkeep {

    @Bean
    RecurringTask<Void> forgottenLists(BroughtLists lists) {
        return Tasks.recurring("forgotten-member-lists", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> lists.forgetOld());
    }
}
