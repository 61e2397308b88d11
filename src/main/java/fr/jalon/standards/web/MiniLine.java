package fr.jalon.standards.web;

import fr.jalon.standards.Pole;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.Segment;
import java.util.List;

/**
 * The small drawing of a line: a handful of SVG paths, computed here because a catalogue shows dozens of them and every
 * expression of a template costs.
 */
public final class MiniLine {

    /** Of the view box, with a margin for the marker at both ends. */
    private static final double WIDTH = 132;

    private static final double MARGIN = 4;
    private static final double GROUND = 15;

    private final String label;
    private final StringBuilder walked = new StringBuilder();
    private final StringBuilder ahead = new StringBuilder();
    private final StringBuilder passed = new StringBuilder();
    private final StringBuilder awaited = new StringBuilder();
    private final StringBuilder here = new StringBuilder();

    MiniLine(PoleLine line, String label) {
        this.label = label;
        List<Segment> segments = line.segments();
        double width = WIDTH / Math.max(1, segments.size());
        for (int index = 0; index < segments.size(); index++) {
            draw(segments.get(index), MARGIN + index * width, width);
        }
    }

    private void draw(Segment segment, double from, double width) {
        double until = from + width;
        switch (segment.state()) {
            case DONE, UNKNOWN -> stretch(walked, from, until);
            case TODO -> stretch(ahead, from, until);
            case SKIPPED -> {}
            case NOW -> {
                double middle = from + width / 2;
                stretch(walked, from, middle);
                stretch(ahead, middle, until);
                here.append("M")
                        .append(number(middle))
                        .append(" ")
                        .append(number(GROUND))
                        .append("h0");
            }
        }
        List<Pole> poles = segment.poles();
        for (int index = 0; index < poles.size(); index++) {
            double x = from + width * (index + 1) / poles.size();
            StringBuilder kind = PhaseDrawing.isBehind(poles.get(index)) ? passed : awaited;
            kind.append("M")
                    .append(number(x))
                    .append(" ")
                    .append(number(GROUND - 1))
                    .append("v-11");
        }
    }

    private static void stretch(StringBuilder path, double from, double until) {
        path.append("M")
                .append(number(from))
                .append(" ")
                .append(number(GROUND))
                .append("H")
                .append(number(until));
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    public String label() {
        return label;
    }

    public String walked() {
        return walked.toString();
    }

    public String ahead() {
        return ahead.toString();
    }

    /** Poles already passed. */
    public String passed() {
        return passed.toString();
    }

    /** Poles still to reach. */
    public String awaited() {
        return awaited.toString();
    }

    /** Where the work stands; drawn as dots. */
    public String here() {
        return here.toString();
    }
}
