package fr.jalon.deployment.application.waves;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.shared.Actor;
import fr.jalon.shared.jobs.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers whose operations got other dates; {@link MailMoves} tells them a moment later, in one mail. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellMoves {

    /** Whoever plans does several acts in a row. */
    private static final Duration PLANNING_LASTS = Duration.ofMinutes(10);

    private static final TaskDescriptor<String> MAIL = TaskDescriptor.of("mail-moves", String.class);

    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final Clock clock;

    TellMoves(Jobs jobs, JdbcClient jdbc, Clock clock) {
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Work {

        @Bean
        Task<String> mailOfMoves(MailMoves mail) {
            return Tasks.oneTime(MAIL).execute((instance, context) -> mail.send(UUID.fromString(instance.getData())));
        }
    }

    void tell(Wave wave, Schedule.Change change, Actor actor) {
        List<String> moved = change.moved().stream().map(Schedule.Moved::key).toList();
        for (Operation one : change.schedule().cycle().operations()) {
            if (moved.contains(one.key())) {
                one.parts().stream()
                        .map(part -> part.person())
                        .distinct()
                        .filter(person -> !person.equals(actor.id()))
                        .forEach(person -> remember(person, wave, one.name()));
            }
        }
    }

    private void remember(UUID person, Wave wave, String operation) {
        jdbc.sql("insert into moved_operation (person_id, wave_id, name) values (?, ?, ?) on conflict do nothing")
                .params(person, wave.id(), operation)
                .update();
        String who = person.toString();
        jobs.queue(MAIL, who, who, clock.instant().plus(PLANNING_LASTS));
    }
}
