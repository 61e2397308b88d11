package fr.jalon.deployment.domain.plan;

import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a new plan may begin from.
 *
 * @param key its name in forms and in the API
 * @param source where it was read
 * @param steps operations its source tells; none where it tells none
 */
public record PlanTemplate(
        String key, LocalizedText title, String source, PlanWords words, List<Line> lines, List<Step> steps) {

    public PlanTemplate {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /**
     * An operation to be.
     *
     * @param days worked ones; 0 where the source does not tell
     * @param after names of those it waits for
     */
    public record Step(String name, Operation.Kind kind, BigDecimal days, List<String> after) {

        public Step {
            after = List.copyOf(after);
        }
    }

    /** An entry to be, in its section. */
    public record Line(PlanSection section, EntryWords words) {

        /** Checked as the section would. */
        public Line checked() {
            return new Line(section, words.in(section));
        }
    }
}
