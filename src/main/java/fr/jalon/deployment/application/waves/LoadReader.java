package fr.jalon.deployment.application.waves;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.cycle.Trajectory;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.deployment.domain.wave.WaveState;
import fr.jalon.deployment.domain.wave.Waves;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much people have to do in the weeks to come. */
@Service
@Transactional(readOnly = true)
public class LoadReader {

    private final RolloutDesk desk;
    private final Waves waves;
    private final OperationBook book;
    private final People people;
    private final Clock clock;

    LoadReader(RolloutDesk desk, Waves waves, OperationBook book, People people, Clock clock) {
        this.desk = desk;
        this.waves = waves;
        this.book = book;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody's days of work in a week, over all waves that are not over. */
    public record LoadLine(UUID personId, String person, LocalDate monday, int days, int worked, boolean tooMuch) {}

    /** By person and week, from this week on: what is over is no load any more. */
    public List<LoadLine> loads(String standard, Actor reader) {
        Rollout rollout = desk.inside(standard, reader);
        LocalDate today = Paris.day(clock.instant());
        LocalDate thisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Schedule.Load> loads = Trajectory.loads(unfinished(rollout, today)).stream()
                .filter(one -> !one.monday().isBefore(thisWeek))
                .toList();
        Map<UUID, PersonRef> named =
                people.byIds(loads.stream().map(Schedule.Load::person).collect(Collectors.toSet()));
        return loads.stream()
                .map(one -> new LoadLine(
                        one.person(),
                        named.get(one.person()).name(),
                        one.monday(),
                        one.days(),
                        one.worked(),
                        one.isTooMuch()))
                .sorted(Comparator.comparing(LoadLine::person)
                        .thenComparing(LoadLine::personId)
                        .thenComparing(LoadLine::monday))
                .toList();
    }

    private List<Schedule> unfinished(Rollout rollout, LocalDate today) {
        List<Wave> all = waves.findByPlanIdOrderByPlace(rollout.planId());
        List<Schedule> every = Outlook.schedules(rollout, all, book.ofWaves(rollout.planId()), today);
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).state() != WaveState.DONE)
                .mapToObj(every::get)
                .toList();
    }
}
