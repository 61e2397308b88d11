package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.domain.method.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody does about one action of the method: say that it is done, bring the proof, give it to a person. */
final class ActionWork {

    private final Cycle cycle;
    private final Action action;
    private final Actor by;
    private final Instant now;

    ActionWork(Cycle cycle, Action action, Actor by, Instant now) {
        this.cycle = cycle;
        this.action = action;
        this.by = by;
        this.now = now;
    }

    void tick(PartialDate on, String note) {
        requireWorker();
        Moments.requireNotFuture("on", on, now);
        progress().tick(on, note, by.id());
        cycle.record("action-done", note, by, now, action.name(), on);
    }

    void reopen() {
        requireWorker();
        if (cycle.progress(action.key()).filter(ActionProgress::isDone).isEmpty()) {
            throw new IllegalTransition(Message.of("action.not-done"));
        }
        progress().reopen();
        cycle.record("action-reopened", null, by, now, action.name());
    }

    void assign(UUID person, LocalDate due) {
        CycleAction.ASSIGN.require(by, cycle);
        progress().assign(person, due);
        cycle.record("action-assigned", null, by, now, Visibility.INTERNAL, action.name());
    }

    Evidence prove(Evidence.Proof proof) {
        requireWorker();
        Evidence added = progress().add(proof, by.id(), now);
        cycle.record("evidence-added", null, by, now, action.name(), proof.title());
        return added;
    }

    void withdrawEvidence(UUID evidenceId) {
        requireWorker();
        if (!progress().remove(evidenceId)) {
            throw new NotFound("evidence " + evidenceId);
        }
        cycle.record("evidence-withdrawn", null, by, now, action.name());
    }

    /** The person an action is given to may do it, whatever their role. */
    private void requireWorker() {
        boolean assignee = by.id() != null
                && cycle.progress(action.key())
                        .map(progress -> by.id().equals(progress.assigneeId()))
                        .orElse(false);
        if (!assignee || !cycle.state().isAlive()) {
            CycleAction.WORK.require(by, cycle);
        }
    }

    private ActionProgress progress() {
        return cycle.progress(action.key()).orElseGet(() -> {
            ActionProgress first = new ActionProgress(action.key());
            cycle.actions.add(first);
            return first;
        });
    }
}
