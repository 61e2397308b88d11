package fr.jalon.standards.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.domain.method.KeyDate;
import fr.jalon.standards.domain.method.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints on a version, when its day comes, the status that a date recorded ahead says: "call for comments" on the day it opens. */
@Component
class DueStatuses {

    private final JdbcClient jdbc;
    private final CycleDesk desk;
    private final Clock clock;

    DueStatuses(JdbcClient jdbc, CycleDesk desk, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.clock = clock;
    }

    /** Safe to run again: a status never goes back. */
    @Transactional
    public void print() {
        Instant now = clock.instant();
        LocalDate today = Paris.day(now);
        List<UUID> open = jdbc.sql("select id from cycle where state = 'OPEN'")
                .query(UUID.class)
                .list();
        open.forEach(cycle -> print(cycle, today, now));
    }

    private void print(UUID cycleId, LocalDate today, Instant now) {
        CycleDesk.File file = desk.file(cycleId);
        dated(file.method()).forEach(date -> {
            PartialDate on = file.cycle().date(date.key()).orElse(null);
            if (on != null && !on.earliest().isAfter(today)) {
                RunCycles.printIfLater(file, date.documentStatus(), on, Actor.SYSTEM, now);
            }
        });
        desk.save(file);
    }

    private static List<KeyDate> dated(Method method) {
        return method.phases().stream()
                .flatMap(phase -> phase.dates().stream())
                .filter(date -> date.documentStatus() != null)
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> dueStatusesTask(DueStatuses statuses) {
            return Tasks.recurring("due-statuses", Schedules.daily(Paris.ZONE, LocalTime.of(0, 5)))
                    .execute((instance, context) -> statuses.print());
        }
    }
}
