package fr.jalon.deployment.application.waves;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Raci;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.deployment.domain.wave.Waves;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cycle and the waves of a plan as one reads them. */
@Service
@Transactional(readOnly = true)
public class WaveReader {

    private final RolloutDesk desk;
    private final Waves waves;
    private final OperationBook book;
    private final WaveLines lines;
    private final People people;
    private final Clock clock;

    WaveReader(RolloutDesk desk, Waves waves, OperationBook book, WaveLines lines, People people, Clock clock) {
        this.desk = desk;
        this.waves = waves;
        this.book = book;
        this.lines = lines;
        this.people = people;
        this.clock = clock;
    }

    /** The reference cycle, for those inside. */
    public List<OperationView> cycle(String standard, Actor reader) {
        Rollout rollout = desk.inside(standard, reader);
        List<Operation> operations = book.cycle(rollout.planId()).operations();
        Naming naming = new Naming(names(operations), reader);
        Map<String, String> titles = titles(operations);
        return operations.stream()
                .map(one -> naming.view(one, titles, null, one.duration(0), false, List.of()))
                .toList();
    }

    /** How the plan is carried out. */
    public Rollout rollout(String standard, Actor reader) {
        return desk.seen(standard, reader);
    }

    /** While the plan is a draft nothing of it begins. */
    public boolean isDraft(Rollout rollout) {
        return desk.isDraft(rollout);
    }

    /** In their turn. */
    public List<WaveLine> waves(String standard, Actor reader) {
        return lines(desk.seen(standard, reader));
    }

    /** Those of a plan that should have begun and have not. */
    public List<WaveLine> missed(UUID planId) {
        return desk.ofPlan(planId).map(this::lines).orElse(List.of()).stream()
                .filter(WaveLine::isStartMissed)
                .toList();
    }

    List<WaveLine> lines(Rollout rollout) {
        return lines.of(rollout);
    }

    /** Worked days each operation of the pilot took, of those that are over. */
    public Map<String, Integer> pilotTook(String standard, Actor reader) {
        Rollout rollout = desk.inside(standard, reader);
        return waves.findByPlanIdAndPilotTrue(rollout.planId())
                .map(pilot -> book.ofWaves(rollout.planId()).getOrDefault(pilot.id(), List.of()).stream()
                        .filter(one -> one.ended() != null)
                        .collect(Collectors.toMap(one -> one.operation().key(), Dated::took)))
                .orElse(Map.of());
    }

    /** A wave with its operations in the order of their dates. */
    public record WaveView(WaveLine line, List<OperationView> operations) {}

    public WaveView wave(String standard, int number, Actor reader) {
        return all(standard, reader).stream()
                .filter(one -> one.line().number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("wave " + number));
    }

    /** In their turn, with their operations. */
    public List<WaveView> all(String standard, Actor reader) {
        Rollout rollout = desk.seen(standard, reader);
        List<Wave> all = waves.findByPlanIdOrderByPlace(rollout.planId());
        Map<UUID, List<Dated>> operations =
                Outlook.of(rollout, all, book.ofWaves(rollout.planId()), Paris.day(clock.instant()));
        Map<Integer, UUID> ids = all.stream().collect(Collectors.toMap(Wave::number, Wave::id));
        List<Operation> known = operations.values().stream()
                .flatMap(List::stream)
                .map(Dated::operation)
                .toList();
        boolean inside = RolloutAction.READ.isAllowedTo(reader, rollout.standardId());
        Naming naming = new Naming(inside ? names(known) : Map.of(), reader);
        return lines(rollout).stream()
                .map(line -> view(line, operations.getOrDefault(ids.get(line.number()), List.of()), naming))
                .toList();
    }

    private WaveView view(WaveLine line, List<Dated> run, Naming naming) {
        Map<String, String> titles = titles(run.stream().map(Dated::operation).toList());
        LocalDate today = Paris.day(clock.instant());
        return new WaveView(
                line,
                run.stream()
                        .sorted(Comparator.comparing(one -> one.expected().first()))
                        .map(one -> naming.view(
                                one.operation(),
                                titles,
                                one,
                                one.operation().duration(line.size()),
                                one.isLate(today),
                                one.begunBefore(run).stream()
                                        .map(Operation::name)
                                        .toList()))
                        .toList());
    }

    private Map<UUID, PersonRef> names(Collection<Operation> operations) {
        Set<UUID> ids = operations.stream()
                .flatMap(one -> one.parts().stream())
                .map(part -> part.person())
                .collect(Collectors.toSet());
        return people.byIds(ids);
    }

    private static Map<String, String> titles(List<Operation> operations) {
        return operations.stream().collect(Collectors.toMap(Operation::key, Operation::name));
    }

    private record Naming(Map<UUID, PersonRef> people, Actor reader) {

        OperationView view(
                Operation one,
                Map<String, String> titles,
                Dated run,
                int duration,
                boolean late,
                List<String> begunBefore) {
            Function<UUID, String> name =
                    id -> people.containsKey(id) ? people.get(id).name() : "";
            List<UUID> doing = one.people(Raci.RESPONSIBLE);
            return new OperationView(
                    one,
                    one.after().stream().map(titles::get).sorted().toList(),
                    one.people(Raci.ACCOUNTABLE).stream().map(name).findFirst().orElse(""),
                    OperationView.names(one, Raci.RESPONSIBLE, name),
                    OperationView.names(one, Raci.CONSULTED, name),
                    OperationView.names(one, Raci.INFORMED, name),
                    run,
                    duration,
                    late,
                    reader.id() != null && doing.contains(reader.id()),
                    begunBefore);
        }
    }
}
