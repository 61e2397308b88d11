package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;

/**
 * What is asked.
 *
 * @param options answers it could have, without the status quo, which is always there
 * @param statusQuo how doing nothing is called
 */
public record Asked(String theme, String title, String text, List<String> options, String statusQuo) {

    /** COPIL practice: two or three answers, doing nothing among them. */
    public static final int MOST_OPTIONS = 3;

    public Asked {
        options = options.stream()
                .filter(each -> !each.isBlank())
                .map(String::strip)
                .toList();
    }

    void check() {
        if (title == null || title.isBlank()) {
            throw RuleViolation.of("title-needed", "title", Message.of("question.title-needed"));
        }
        if (theme == null || theme.isBlank()) {
            throw RuleViolation.of("theme-needed", "theme", Message.of("question.theme-needed"));
        }
        if (options.size() > MOST_OPTIONS - 1) {
            throw RuleViolation.of("options", "options", Message.of("question.options", MOST_OPTIONS));
        }
    }
}
