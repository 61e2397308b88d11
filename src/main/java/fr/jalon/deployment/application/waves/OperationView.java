package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Raci;
import java.util.List;

/**
 * An operation with the names of its people; without them for readers outside.
 *
 * @param after names of what it waits for
 * @param run how a wave runs it; null in the reference cycle
 * @param mine the reader does it
 * @param begunBefore names of what it waits for and was not over when it began
 */
public record OperationView(
        Operation about,
        List<String> after,
        String accountable,
        List<String> responsible,
        List<String> consulted,
        List<String> informed,
        Dated run,
        int duration,
        boolean late,
        boolean mine,
        List<String> begunBefore) {

    public boolean isOver() {
        return run != null && run.ended() != null;
    }

    public boolean isRunning() {
        return run != null && run.began() != null && run.ended() == null;
    }

    /** Word for its bar. */
    public String kind() {
        return isOver() ? "done" : late ? "late" : isRunning() ? "running" : "planned";
    }

    static List<String> names(
            Operation operation, Raci raci, java.util.function.Function<java.util.UUID, String> name) {
        return operation.people(raci).stream().map(name).toList();
    }
}
