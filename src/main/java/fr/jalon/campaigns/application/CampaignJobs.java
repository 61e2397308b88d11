package fr.jalon.campaigns.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The regular work of calls. Whether a call is open never waits for it. */
@Configuration(proxyBeanMethods = false)
class CampaignJobs {

    @Bean
    RecurringTask<Void> callsByTheClock(ClockWork work) {
        return Tasks.recurring("calls-by-the-clock", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((instance, context) -> work.due().forEach(work::keep));
    }
}
