package fr.jalon.standards.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.Pole;
import fr.jalon.standards.Segment;
import java.time.LocalDate;

/** What is said under a phase of the pole line: dates as they were, as they are planned, as they were planned before. */
record PhaseWords(Say say) {

    String name(Segment segment) {
        return say.text(segment.name());
    }

    String state(Segment segment) {
        return say.key("poleline.phase." + segment.state());
    }

    /** What really happened; null when nothing did, or when that is not known and need not be said. */
    String dates(Segment segment) {
        PartialDate start = segment.start();
        PartialDate end = segment.end();
        return switch (segment.state()) {
            case TODO, SKIPPED -> null;
            case NOW ->
                start == null
                        ? say.key("poleline.start-unknown")
                        : phrase(start.isExact() ? "poleline.since-day" : "poleline.since", start);
            case DONE, UNKNOWN -> {
                if (start == null && end == null) {
                    yield say.key("poleline.dates-unknown");
                }
                yield start != null && start.equals(end) ? say.brief(start) : period(start, end);
            }
        };
    }

    private String period(PartialDate start, PartialDate end) {
        String from = start == null ? say.key("poleline.start-unknown") : say.brief(start);
        String until = end == null ? say.key("poleline.end-unknown") : say.brief(end);
        return say.message(Message.of("poleline.period", from, until));
    }

    /** "fin prévue :", "prévue :". */
    String plannedLabel(Segment segment) {
        if (segment.state() != Segment.State.TODO || segment.plannedStart() == null) {
            return say.key("poleline.planned-end");
        }
        return say.key(segment.plannedEnd() == null ? "poleline.planned-start" : "poleline.planned");
    }

    /** The plan, or null: only the end counts once a phase has begun. */
    String planned(Segment segment) {
        LocalDate start = segment.state() == Segment.State.TODO ? segment.plannedStart() : null;
        LocalDate end = segment.plannedEnd();
        if (segment.state() == Segment.State.SKIPPED || (start == null && end == null)) {
            return null;
        }
        if (start == null || end == null) {
            return brief(start == null ? end : start);
        }
        return say.message(Message.of("poleline.period", brief(start), brief(end)));
    }

    String former(Segment segment) {
        return segment.formerPlannedEnd() == null ? null : brief(segment.formerPlannedEnd());
    }

    /** How late and why, as the cycle says it; else the bare word. */
    String late(Segment segment) {
        if (!segment.late()) {
            return null;
        }
        return segment.lateBecause() == null ? say.key("poleline.late") : say.message(segment.lateBecause());
    }

    String name(Pole pole) {
        return say.text(pole.name());
    }

    /** "prévu le 5 déc. 2024", "avec réserves, 5 déc. 2024". */
    String state(Pole pole) {
        PartialDate when = pole.on() != null || pole.planned() == null ? pole.on() : PartialDate.of(pole.planned());
        String key = "poleline.pole." + pole.state();
        return when == null ? say.key(key) : phrase(key + ".on", when);
    }

    private String brief(LocalDate day) {
        return say.brief(PartialDate.of(day));
    }

    private String phrase(String key, PartialDate date) {
        return say.message(Message.of(key, say.brief(date)));
    }
}
