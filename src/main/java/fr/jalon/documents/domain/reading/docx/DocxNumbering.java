package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import fr.jalon.documents.domain.reading.office.Numerals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts paragraphs as Word does, since the numbers it shows are not in the file. */
final class DocxNumbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;

    private final DocxStyles styles;
    private final Map<String, XmlNode> abstracts = new HashMap<>();
    private final Map<String, XmlNode> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    DocxNumbering(XmlNode root, DocxStyles styles) {
        this.styles = styles;
        root.children("abstractNum").forEach(each -> abstracts.put(each.get("abstractNumId", ""), each));
        root.children("num").forEach(each -> instances.put(each.get("numId", ""), each));
    }

    /**
     * The mark of one paragraph.
     *
     * @param label as printed, like {@code 3.2.} or {@code Article 4}; empty for a bullet
     * @param format of the number, as Word names it
     */
    record Mark(String list, int level, String format, int value, String label) {

        boolean isBullet() {
            return format.equals("bullet") || format.equals("none");
        }
    }

    /** Counts the paragraph; to be asked once of each, in their order. */
    Optional<Mark> next(XmlNode paragraph) {
        String list = own(paragraph, "numId");
        String level = own(paragraph, "ilvl");
        String style = paragraph.value("val", "pPr", "pStyle");
        for (XmlNode each : style == null ? List.<XmlNode>of() : styles.chain(style)) {
            list = list != null ? list : each.value("val", "pPr", "numPr", "numId");
            level = level != null ? level : each.value("val", "pPr", "numPr", "ilvl");
        }
        if (list == null || list.equals("0") || !instances.containsKey(list)) {
            return Optional.empty();
        }
        int depth = level != null ? number(level) : levelOfStyle(list, style);
        return depth < 0 || depth >= LEVELS ? Optional.empty() : Optional.of(count(list, depth));
    }

    private static String own(XmlNode paragraph, String what) {
        return paragraph.value("val", "pPr", "numPr", what);
    }

    private static int number(String level) {
        return level.matches("\\d{1,2}") ? Integer.parseInt(level) : 0;
    }

    /** A style may be tied to a level of the list rather than say its own. */
    private int levelOfStyle(String list, String style) {
        return definition(list)
                .children("lvl")
                .filter(level -> style != null && style.equals(level.value("val", "pStyle")))
                .findFirst()
                .map(level -> level.number("ilvl", 0))
                .orElse(0);
    }

    private XmlNode definition(String list) {
        String id = instances.get(list).at("abstractNumId").get("val", "");
        XmlNode found = abstracts.getOrDefault(id, XmlNode.NONE);
        String link = found.value("val", "numStyleLink");
        return link == null || found.has("lvl")
                ? found
                : abstracts.values().stream()
                        .filter(each -> link.equals(each.value("val", "styleLink")))
                        .findFirst()
                        .orElse(found);
    }

    private XmlNode level(String list, int depth) {
        XmlNode override = override(list, depth).at("lvl");
        return !override.isNone()
                ? override
                : definition(list)
                        .children("lvl")
                        .filter(level -> level.number("ilvl", -1) == depth)
                        .findFirst()
                        .orElse(XmlNode.NONE);
    }

    private XmlNode override(String list, int depth) {
        return instances
                .get(list)
                .children("lvlOverride")
                .filter(each -> each.number("ilvl", -1) == depth)
                .findFirst()
                .orElse(XmlNode.NONE);
    }

    /** Lists made of one definition go on counting, unless one of them says to start anew. */
    private Mark count(String list, int depth) {
        int[] counts =
                counters.computeIfAbsent(instances.get(list).at("abstractNumId").get("val", list), none -> unset());
        XmlNode restart = override(list, depth).at("startOverride");
        boolean anew = !restart.isNone() && started.add(list + "/" + depth);
        counts[depth] = anew
                ? restart.number("val", 1)
                : counts[depth] == Integer.MIN_VALUE ? start(list, depth) : counts[depth] + 1;
        for (int below = depth + 1; below < LEVELS; below++) {
            if (!"0".equals(level(list, below).value("val", "lvlRestart"))) {
                counts[below] = Integer.MIN_VALUE;
            }
        }
        XmlNode level = level(list, depth);
        String format = format(level);
        return new Mark(list, depth, format, counts[depth], format.equals("bullet") ? "" : label(list, level, counts));
    }

    private static int[] unset() {
        int[] counts = new int[LEVELS];
        java.util.Arrays.fill(counts, Integer.MIN_VALUE);
        return counts;
    }

    private int start(String list, int depth) {
        return level(list, depth).at("start").number("val", 1);
    }

    private static String format(XmlNode level) {
        return level.at("numFmt").get("val", level.isNone() ? "bullet" : "decimal");
    }

    private String label(String list, XmlNode level, int[] counts) {
        boolean legal = DocxStyles.on(level.at("isLgl"));
        Matcher place = PLACE.matcher(level.at("lvlText").get("val", ""));
        StringBuilder label = new StringBuilder();
        while (place.find()) {
            int depth = Integer.parseInt(place.group(1)) - 1;
            int value = counts[depth] == Integer.MIN_VALUE ? start(list, depth) : counts[depth];
            String format = legal ? "decimal" : format(level(list, depth));
            place.appendReplacement(label, Matcher.quoteReplacement(Numerals.write(value, format)));
        }
        return place.appendTail(label).toString().strip();
    }
}
