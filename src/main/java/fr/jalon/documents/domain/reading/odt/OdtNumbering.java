package fr.jalon.documents.domain.reading.odt;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import fr.jalon.documents.domain.reading.office.Numerals;
import java.util.HashMap;
import java.util.Map;

/** Counts headings by their outline or their list: the file holds the rule, not the number. */
final class OdtNumbering {

    private static final int LEVELS = 10;

    private final Map<String, int[]> counters = new HashMap<>();

    /**
     * Counts one heading.
     *
     * @param name of the series
     * @param style outline or list style
     * @param start where the file says to begin anew, or 0
     * @return the label without what closes it, or empty
     */
    String next(String name, XmlNode style, int level, int start) {
        XmlNode rule = rule(style, level);
        if (rule.isNone() || level < 1 || level > LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(name, none -> new int[LEVELS + 1]);
        int first = rule.number("start-value", 1);
        counts[level] = start > 0 ? start : counts[level] == 0 ? first : counts[level] + 1;
        for (int below = level + 1; below <= LEVELS; below++) {
            counts[below] = 0;
        }
        if (rule.get("num-format", "").isEmpty()) {
            return "";
        }
        return label(style, rule, level, counts).replaceAll("[\\s.):–—-]+$", "");
    }

    private static String label(XmlNode style, XmlNode rule, int level, int[] counts) {
        StringBuilder label = new StringBuilder(rule.get("num-prefix", ""));
        int shown = Math.max(1, rule.number("display-levels", 1));
        String between = "";
        for (int each = Math.max(1, level - shown + 1); each <= level; each++) {
            String format = rule(style, each).get("num-format", "");
            String number = Numerals.write(Math.max(1, counts[each]), format);
            if (!number.isEmpty()) {
                label.append(between).append(number);
                between = ".";
            }
        }
        return label.append(rule.get("num-suffix", "")).toString().strip();
    }

    static XmlNode rule(XmlNode style, int level) {
        return style.children().stream()
                .filter(each -> each.number("level", 0) == level)
                .findFirst()
                .orElse(XmlNode.NONE);
    }
}
