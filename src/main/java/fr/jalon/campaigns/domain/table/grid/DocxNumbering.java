package fr.jalon.campaigns.domain.table.grid;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The marks that Word draws before the paragraphs of a list, which are not in their text. */
final class DocxNumbering implements Xml.Walker {

    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private String definition = "";
    private String level = "";
    private String list = "";

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "abstractNum" -> definition = "" + Xml.attribute(at, "abstractNumId");
            case "lvl" -> level = "" + Xml.attribute(at, "ilvl");
            case "numFmt" -> formats.put(definition + "/" + level, "" + Xml.attribute(at, "val"));
            case "num" -> list = "" + Xml.attribute(at, "numId");
            case "abstractNumId" -> lists.put(list, "" + Xml.attribute(at, "val"));
            default -> {}
        }
    }

    @Override
    public void end(String name) {}

    /** The mark of the next paragraph of the list. */
    String next(String numId, String ofLevel) {
        String key = lists.getOrDefault(numId, "") + "/" + ofLevel;
        String format = formats.getOrDefault(key, "none");
        if (format.equals("none")) {
            return "";
        }
        return format.equals("bullet") ? "- " : counters.merge(key, 1, Integer::sum) + ". ";
    }
}
