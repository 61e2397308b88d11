package fr.jalon.deployment.domain.plan;

import fr.jalon.shared.LocalizedText;
import java.util.List;

/**
 * What a new plan may begin from.
 *
 * @param key its name in forms and in the API
 * @param source where it was read
 */
public record PlanTemplate(String key, LocalizedText title, String source, PlanWords words, List<Line> lines) {

    public PlanTemplate {
        lines = List.copyOf(lines);
    }

    /** An entry to be, in its section. */
    public record Line(PlanSection section, EntryWords words) {

        /** Checked as the section would. */
        public Line checked() {
            return new Line(section, words.in(section));
        }
    }
}
