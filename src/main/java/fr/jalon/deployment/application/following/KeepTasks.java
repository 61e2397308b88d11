package fr.jalon.deployment.application.following;

import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.deployment.domain.following.Task;
import fr.jalon.deployment.domain.following.TaskFacts;
import fr.jalon.deployment.domain.following.Tasks;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who does what until when, and what became of it. */
@Service
@Transactional
public class KeepTasks {

    private final RolloutDesk desk;
    private final Tasks tasks;
    private final Numbers numbers;
    private final TellTasks tell;
    private final Clock clock;

    KeepTasks(RolloutDesk desk, Tasks tasks, Numbers numbers, TellTasks tell, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.numbers = numbers;
        this.tell = tell;
        this.clock = clock;
    }

    /** @return its number */
    public int take(String standard, TaskFacts said, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.FOLLOW, actor);
        int number = numbers.ofTask(rollout.planId());
        requireNew(rollout, said);
        return told(tasks.save(Task.take(rollout, number, said, actor, clock.instant())), actor);
    }

    /** An action that answers a "no" of a self-diagnosis. */
    public int correct(String standard, TaskFacts said, UUID diagnosis, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.FOLLOW, actor);
        int number = numbers.ofTask(rollout.planId());
        requireNew(rollout, said);
        return told(tasks.save(Task.correct(rollout, number, said, diagnosis, actor, clock.instant())), actor);
    }

    /** A form that was sent twice gives one action. */
    private void requireNew(Rollout rollout, TaskFacts said) {
        tasks.findByPlanIdAndFactsWhatAndClosedOnIsNull(rollout.planId(), said.what()).stream()
                .filter(other -> other.facts().dueOn().equals(said.dueOn())
                        && other.facts().responsible().equals(said.responsible()))
                .findFirst()
                .ifPresent(other -> {
                    throw RuleViolation.of(
                            "action-there", "what", Message.of("deployment.action.there", other.number()));
                });
    }

    private int told(Task task, Actor actor) {
        tasks.flush();
        tell.takenOn(task, actor);
        return task.number();
    }

    public void change(String standard, int number, TaskFacts said, Actor actor) {
        act(standard, number, actor, task -> task.change(said, actor, clock.instant()));
    }

    public void begin(String standard, int number, Actor actor) {
        act(standard, number, actor, task -> task.begin(actor, clock.instant()));
    }

    /** @param why null when nothing threatens it any more */
    public void threaten(String standard, int number, String why, Actor actor) {
        act(standard, number, actor, task -> task.threaten(why, actor, clock.instant()));
    }

    /** One that comes back is taken on again, for its next day. */
    public void done(String standard, int number, String proof, Actor actor) {
        act(standard, number, actor, task -> {
            task.done(proof, actor, clock.instant());
            if (task.facts().everyWeeks() > 0) {
                int following = numbers.ofTask(plan(standard, actor).planId());
                task.next(following, actor, clock.instant()).ifPresent(tasks::save);
            }
        });
    }

    public void drop(String standard, int number, String reason, Actor actor) {
        act(standard, number, actor, task -> task.drop(reason, actor, clock.instant()));
    }

    public void reopen(String standard, int number, Actor actor) {
        act(standard, number, actor, task -> task.reopen(actor, clock.instant()));
    }

    private void act(String standard, int number, Actor actor, Consumer<Task> act) {
        Task task = tasks.findByPlanIdAndNumber(plan(standard, actor).planId(), number)
                .orElseThrow(() -> new NotFound("action " + number));
        act.accept(task);
        tasks.save(task);
    }

    private Rollout plan(String standard, Actor actor) {
        return desk.atWork(standard, actor);
    }
}
