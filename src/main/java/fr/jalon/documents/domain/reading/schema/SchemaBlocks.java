package fr.jalon.documents.domain.reading.schema;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.ClauseKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * A table schema as clauses: its own properties, then each field, then each value the field may take. Properties keep
 * the names the file gives them, which are what its readers know.
 */
final class SchemaBlocks {

    private static final int SCHEMA = 1;
    private static final int FIELD = 2;
    private static final int VALUE = 3;

    private final List<Block> blocks = new ArrayList<>();
    private String field = "";

    private SchemaBlocks() {}

    /** @param name what to call a schema that does not say */
    static List<Block> of(JsonNode schema, String name) {
        SchemaBlocks made = new SchemaBlocks();
        String title = first(schema, "title", "name");
        made.heading(ClauseKind.SECTION, SCHEMA, title.isEmpty() ? name : title, first(schema, "name"));
        made.properties(schema, schema.has("title") ? Set.of("title", "fields") : Set.of("name", "fields"));
        schema.path("fields").forEach(made::field);
        return made.blocks;
    }

    private static String first(JsonNode node, String... names) {
        for (String name : names) {
            if (node.path(name).isString() && !node.path(name).asString().isBlank()) {
                return node.path(name).asString().strip();
            }
        }
        return "";
    }

    private void heading(ClauseKind kind, int level, String title, String name) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name.isEmpty() ? title : name);
        blocks.add(Block.Heading.of(kind, level, title, names));
    }

    private void field(JsonNode node) {
        if (!node.isObject()) {
            blocks.add(Block.Passage.of(new Element("p").text(node.asString(""))));
            return;
        }
        String name = first(node, "name");
        String title = first(node, "title");
        boolean both = !name.isEmpty() && !title.isEmpty();
        field = name.isEmpty() ? title : name;
        heading(ClauseKind.FIELD, FIELD, both ? name + " — " + title : field, field);
        List<JsonNode> values = new ArrayList<>();
        properties(node, Set.of("name", "title"), values);
        values.forEach(this::value);
    }

    private void value(JsonNode value) {
        String said = value.isObject() ? text(value.path("value")) : text(value);
        String label = value.isObject() ? first(value, "label") : "";
        String title = label.isEmpty() || label.equals(said) ? said : said + " — " + label;
        heading(ClauseKind.VALUE, VALUE, title, field + "." + said);
        if (value.isObject()) {
            properties(value, Set.of("value", "label"));
        }
    }

    private void properties(JsonNode node, Set<String> said) {
        properties(node, said, null);
    }

    /** @param values takes what a field may be, which become clauses; null to keep them as properties */
    private void properties(JsonNode node, Set<String> said, List<JsonNode> values) {
        Element list = null;
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (said.contains(property.getKey()) && property.getValue().isString()
                    || property.getKey().equals("fields")) {
                continue;
            }
            if (property.getKey().equals("description") && property.getValue().isString()) {
                list = null;
                paragraphs(property.getValue().asString());
                continue;
            }
            if (list == null) {
                list = new Element("dl");
                blocks.add(Block.Passage.of(list));
            }
            entry(list, property, values);
        }
    }

    private void paragraphs(String description) {
        for (String paragraph : description.split("\\n\\s*\\n")) {
            Element html = new Element("p");
            String between = "";
            for (String line : paragraph.split("\\n")) {
                if (!between.isEmpty()) {
                    html.appendElement(between);
                }
                words(html, line);
                between = "br";
            }
            blocks.add(Block.Passage.of(html));
        }
    }

    private void entry(Element list, Map.Entry<String, JsonNode> property, List<JsonNode> values) {
        boolean lists = property.getKey().equals("enum") || property.getKey().equals("categories");
        if (values != null && lists && property.getValue().isArray()) {
            property.getValue().forEach(values::add);
            return;
        }
        Element term = list.appendElement("dt").text(property.getKey());
        Element said = list.appendElement("dd");
        write(property.getValue(), said, values);
        if (said.childNodeSize() == 0) {
            said.remove();
            term.remove();
        }
    }

    private void write(JsonNode value, Element into, List<JsonNode> values) {
        if (value.isObject()) {
            Element list = new Element("dl");
            value.properties().forEach(property -> entry(list, property, values));
            if (list.childNodeSize() > 0) {
                into.appendChild(list);
            }
        } else if (value.isArray()) {
            Element list = into.appendElement("ul");
            value.forEach(each -> write(each, list.appendElement("li"), null));
        } else {
            words(into, text(value));
        }
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }

    /** An address alone is a link. */
    private static void words(Element into, String words) {
        if (words.strip().matches("https?://\\S+")) {
            into.appendElement("a").attr("href", words.strip()).text(words.strip());
        } else {
            into.appendText(words);
        }
    }
}
