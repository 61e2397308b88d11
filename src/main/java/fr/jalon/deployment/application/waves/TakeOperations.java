package fr.jalon.deployment.application.waves;

import fr.jalon.accounts.PersonRef;
import fr.jalon.deployment.application.BroughtFiles;
import fr.jalon.deployment.application.BroughtFiles.Brought;
import fr.jalon.deployment.application.BroughtFiles.Holds;
import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.TakeRows;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.OperationRows;
import fr.jalon.deployment.domain.cycle.ReferenceCycle;
import fr.jalon.deployment.domain.table.TitledRows;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Rollouts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.files.Sheets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Operations of the cycle out of a file: shown first, taken in next. The same file twice changes nothing. */
@Service
@Transactional
public class TakeOperations implements TakeRows {

    private static final Sheets.Bounds LARGEST = new Sheets.Bounds(5, 1_000, 40);

    private final RolloutDesk desk;
    private final Rollouts rollouts;
    private final OperationBook book;
    private final Team team;
    private final BroughtFiles brought;
    private final Clock clock;

    TakeOperations(
            RolloutDesk desk, Rollouts rollouts, OperationBook book, Team team, BroughtFiles brought, Clock clock) {
        this.desk = desk;
        this.rollouts = rollouts;
        this.book = book;
        this.team = team;
        this.brought = brought;
        this.clock = clock;
    }

    /** Keeps a file that can be read. @return id of the preview */
    @Override
    public UUID bring(String standard, String name, byte[] content, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.PLAN, actor);
        reading(rollout, content);
        return brought.keep(rollout.standardId(), Holds.OPERATIONS, name, content, actor);
    }

    @Override
    public FilePreview preview(String standard, UUID id, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.PLAN, actor);
        Brought file = brought.get(rollout.standardId(), Holds.OPERATIONS, id);
        OperationRows.Reading reading = reading(rollout, file.content());
        ReferenceCycle there = book.cycle(rollout.planId());
        List<Operation> changed = different(there, reading.read());
        int fresh = (int) changed.stream()
                .filter(one -> !there.keys().contains(one.key()))
                .count();
        return new FilePreview(
                id, file.name(), reading.read().size(), fresh, changed.size() - fresh, reading.faults(), file.taken());
    }

    /** @return how many operations were new or different */
    @Override
    public int takeIn(String standard, UUID id, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.PLAN, actor);
        Brought file = brought.get(rollout.standardId(), Holds.OPERATIONS, id);
        OperationRows.Reading reading = reading(rollout, file.content());
        int changed = different(book.cycle(rollout.planId()), reading.read()).size();
        brought.take(id);
        if (changed > 0) {
            book.write(rollout.planId(), reading.cycle());
            rollout.cycleChanged("operations-taken-in", file.name(), null, actor, clock.instant());
            rollouts.save(rollout);
        }
        return changed;
    }

    private static List<Operation> different(ReferenceCycle there, List<Operation> read) {
        return read.stream()
                .filter(one -> there.operations().stream().noneMatch(other -> other.isSame(one)))
                .toList();
    }

    private OperationRows.Reading reading(Rollout rollout, byte[] content) {
        var people = team.of(rollout.standardId()).stream()
                .collect(Collectors.toMap(
                        person -> TitledRows.folded(person.name()), PersonRef::id, (one, other) -> one));
        return OperationRows.read(
                Sheets.rows(content, LARGEST),
                book.cycle(rollout.planId()),
                people,
                team.members(rollout.standardId()));
    }
}
