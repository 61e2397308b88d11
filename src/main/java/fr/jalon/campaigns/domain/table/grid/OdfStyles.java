package fr.jalon.campaigns.domain.table.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What the styles of an OpenDocument file tell of its tables and lists. */
final class OdfStyles {

    private static final Pattern LENGTH = Pattern.compile("([\\d.]{1,12})(cm|mm|in|pt|pc|px)");
    private static final Map<String, Double> IN_TWIPS =
            Map.of("cm", 567.0, "mm", 56.7, "in", 1440.0, "pt", 20.0, "pc", 240.0, "px", 15.0);

    private final Map<String, Integer> widths = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private String style = "";
    private String list = "";

    void start(String name, XMLStreamReader at) {
        switch (name) {
            case "style" -> style = "" + Xml.attribute(at, "name");
            case "table-column-properties" -> widths.put(style, length(Xml.attribute(at, "column-width")));
            case "table-properties" -> hide("false".equals(Xml.attribute(at, "display")));
            case "list-style" -> list = "" + Xml.attribute(at, "name");
            case "list-level-style-number" -> number(Xml.attribute(at, "level"), Xml.attribute(at, "num-format"));
            default -> {}
        }
    }

    private void hide(boolean notShown) {
        if (notShown) {
            hidden.add(style);
        }
    }

    private void number(String level, String format) {
        if ("1".equals(level) && format != null && !format.isEmpty()) {
            numbered.add(list);
        }
    }

    private static int length(String written) {
        Matcher length = LENGTH.matcher(written == null ? "" : written);
        if (!length.matches()) {
            return 0;
        }
        try {
            return (int) Math.min(900_000, Double.parseDouble(length.group(1)) * IN_TWIPS.get(length.group(2)));
        } catch (NumberFormatException twoPoints) {
            return 0;
        }
    }

    int width(String ofStyle) {
        return widths.getOrDefault(ofStyle, 0);
    }

    boolean isHidden(String ofStyle) {
        return hidden.contains(ofStyle);
    }

    boolean isNumbered(String ofList) {
        return numbered.contains(ofList);
    }
}
