package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Message;
import fr.jalon.standards.domain.method.Condition;
import fr.jalon.standards.domain.method.Gate;
import java.util.List;

/** What a gate asks for, and how far each point is met. */
public record GateReview(Gate gate, List<Point> points) {

    public GateReview {
        points = List.copyOf(points);
    }

    /** Met, missing, or passed over with a reason. */
    public enum State {
        MET,
        MISSING,
        PASSED_OVER
    }

    /**
     * One condition.
     *
     * @param why the finding as a sentence, whatever the state
     * @param href local path of the proof, or null
     * @param passOver null unless somebody passed over it
     */
    public record Point(Condition condition, State state, Message why, String href, PassOver passOver) {}

    public List<Point> missing() {
        return points.stream().filter(point -> point.state() == State.MISSING).toList();
    }

    public boolean isOpen() {
        return missing().isEmpty();
    }
}
