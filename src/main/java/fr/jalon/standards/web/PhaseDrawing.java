package fr.jalon.standards.web;

import fr.jalon.standards.Pole;
import fr.jalon.standards.Segment;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One phase of the big drawing: what is said, and where things stand on its stretch of the line, in percent of its width.
 * A phase with two poles has them at half way and at its end; whoever has passed the first stands between the two.
 */
public final class PhaseDrawing {

    private final Segment segment;
    private final PhaseWords words;
    private final boolean last;
    private final boolean ended;

    PhaseDrawing(Segment segment, PhaseWords words, boolean last, boolean ended) {
        this.segment = segment;
        this.words = words;
        this.last = last;
        this.ended = ended;
    }

    public String css() {
        return code(segment.state()) + (segment.late() ? " is-late" : "");
    }

    public String icon() {
        return switch (segment.state()) {
            case DONE, UNKNOWN -> "check";
            case NOW -> "now";
            case TODO -> "todo";
            case SKIPPED -> "skip";
        };
    }

    public String name() {
        return words.name(segment);
    }

    public String state() {
        return words.state(segment);
    }

    public String dates() {
        return words.dates(segment);
    }

    public String plannedLabel() {
        return words.plannedLabel(segment);
    }

    public String planned() {
        return words.planned(segment);
    }

    public String former() {
        return words.former(segment);
    }

    public String late() {
        return words.late(segment);
    }

    public boolean isNow() {
        return segment.state() == Segment.State.NOW;
    }

    /** The loop drawn at the end of the line: nothing, to come, or begun. */
    public String loop() {
        return last ? (ended ? "begun" : "to-come") : null;
    }

    /** Share of the stretch already walked. */
    public String walked() {
        return switch (segment.state()) {
            case DONE, UNKNOWN -> "100%";
            case TODO, SKIPPED -> "0%";
            case NOW -> here() + "%";
        };
    }

    /** On which side of the marker its words go, so that they stay over their phase. */
    public String anchor() {
        return here() < 35 ? "start" : here() > 65 ? "end" : "middle";
    }

    private long here() {
        List<Pole> poles = segment.poles();
        if (poles.isEmpty()) {
            return 50;
        }
        long passed = poles.stream().filter(PhaseDrawing::isBehind).count();
        return Math.min(95, Math.round(100.0 * (passed + 0.5) / poles.size()));
    }

    public List<Mark> poles() {
        int count = segment.poles().size();
        return IntStream.range(0, count)
                .mapToObj(index -> mark(segment.poles().get(index), 100 * (index + 1) / count))
                .toList();
    }

    private Mark mark(Pole pole, int percent) {
        return new Mark(percent + "%", code(pole.state()), words.name(pole), words.state(pole));
    }

    static boolean isBehind(Pole pole) {
        return switch (pole.state()) {
            case PASSED, WITH_RESERVATIONS, PASSED_OVER -> true;
            case NEXT, FUTURE, REFUSED, POSTPONED -> false;
        };
    }

    private static String code(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A pole, on the line and in words. */
    public record Mark(String x, String css, String name, String state) {}
}
