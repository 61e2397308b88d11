package fr.jalon.campaigns.domain.export;

import fr.jalon.shared.Message;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report says above its comments.
 *
 * @param correction what this edition puts right; null in the first one
 * @param sentence for the plenary file
 * @param withChanges a newer revision of some text is there
 */
public record ReportHead(
        int edition,
        ZonedDateTime publishedAt,
        String correction,
        String sentence,
        List<Figure> figures,
        boolean withChanges) {

    /** What comments are counted by. */
    public enum Group {
        DISPOSITION,
        TYPE,
        KIND,
        ORGANISATION;

        String key() {
            return "report.figures." + name();
        }
    }

    /**
     * How many comments.
     *
     * @param value a code, which stays the same in every language
     */
    public record Figure(Group group, String value, String label, int comments) {}

    public ReportHead {
        figures = List.copyOf(figures);
    }

    List<String> lines(ExportWords words, String day) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(Message.of("report.edition", edition, day)));
        if (correction != null) {
            lines.add(words.say(Message.of("report.correction", correction)));
        }
        lines.add(sentence);
        return lines;
    }
}
