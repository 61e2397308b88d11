package fr.jalon.documents.domain.reading.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An element or a text of an XML file, by its local name: the two dialects of OOXML differ in namespaces only. */
public final class XmlNode {

    /** What is asked of a part that is not there. */
    public static final XmlNode NONE = new XmlNode("", "");

    private static final String TEXT = "#text";

    private final String name;
    private final String text;
    private Map<String, String> attributes = Map.of();
    private List<XmlNode> children = List.of();

    private XmlNode(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static XmlNode element(String name) {
        return new XmlNode(name, "");
    }

    static XmlNode text(String text) {
        return new XmlNode(TEXT, text);
    }

    void set(String attribute, String value) {
        if (attributes.isEmpty()) {
            attributes = new HashMap<>(4);
        }
        attributes.put(attribute, value);
    }

    void add(XmlNode child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(2);
        }
        children.add(child);
    }

    public String name() {
        return name;
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    public boolean isText() {
        return name.equals(TEXT);
    }

    /** Its own, when it is a text. */
    public String ownText() {
        return text;
    }

    /** All text in it. */
    public String allText() {
        if (isText()) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        children.forEach(child -> all.append(child.allText()));
        return all.toString();
    }

    /** Null when it has none. */
    public String get(String attribute) {
        return attributes.get(attribute);
    }

    public String get(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    public int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(get(attribute, ""));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    public List<XmlNode> children() {
        return children;
    }

    public Stream<XmlNode> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    public boolean has(String child) {
        return children(child).findFirst().isPresent();
    }

    /** The first child of that name down the path, or {@link #NONE}. */
    public XmlNode at(String... path) {
        XmlNode here = this;
        for (String step : path) {
            here = here.children(step).findFirst().orElse(NONE);
        }
        return here;
    }

    /** An attribute of the first child down the path, or null. */
    public String value(String attribute, String... path) {
        return at(path).get(attribute);
    }

    /** A box with nothing else in it. */
    public XmlNode alone() {
        XmlNode box = element("box");
        box.add(this);
        return box;
    }

    /** Everything below it, in document order. */
    public Stream<XmlNode> all() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.all()));
    }

    public Stream<XmlNode> all(String wanted) {
        return all().filter(node -> node.is(wanted));
    }

    public boolean isNone() {
        return Objects.equals(name, "");
    }
}
