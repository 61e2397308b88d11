package fr.jalon.meetings.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The regular work of meetings: reminders, silent approvals and date polls whose time is over. */
@Configuration(proxyBeanMethods = false)
class MeetingJobs {

    @Bean
    RecurringTask<Void> meetingsByTheClock(MeetingClock work, PollClock polls) {
        return Tasks.recurring("meetings-by-the-clock", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> {
                    work.toRemind().forEach(work::remind);
                    work.silent().forEach(work::adopt);
                    polls.toRemind().forEach(polls::remind);
                    polls.over().forEach(polls::close);
                });
    }
}
