package fr.jalon.journal.application;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts of an event as typed JSON, so that a sentence written today can be said in any language in ten years. A constant
 * of an enum is kept as its class and name, and read back as the message that names it: the class may be gone by then.
 */
final class Facts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPE = "type";
    private static final String VALUE = "value";

    private Facts() {}

    static String write(List<Object> facts) {
        return array(facts).toString();
    }

    static List<Object> read(String json) {
        return list(JSON.readTree(json));
    }

    private static ArrayNode array(List<Object> facts) {
        ArrayNode array = JSON.createArrayNode();
        facts.forEach(fact -> array.add(node(fact)));
        return array;
    }

    private static ObjectNode node(Object fact) {
        if (fact instanceof Message message) {
            return of("message", message.key()).set("facts", array(message.arguments()));
        }
        if (fact instanceof LocalizedText text) {
            return of("both", text.fr()).put("en", text.en());
        }
        if (fact instanceof Enum<?> constant) {
            return of("term", constant.name())
                    .put("enum", constant.getDeclaringClass().getName());
        }
        return of(simpleType(fact), fact.toString());
    }

    private static String simpleType(Object fact) {
        if (fact instanceof Number) {
            return "number";
        }
        if (fact instanceof LocalDate) {
            return "day";
        }
        if (fact instanceof LocalTime) {
            return "hour";
        }
        if (fact instanceof Instant) {
            return "instant";
        }
        return fact instanceof PartialDate ? "date" : "text";
    }

    private static ObjectNode of(String type, String value) {
        return JSON.createObjectNode().put(TYPE, type).put(VALUE, value);
    }

    private static List<Object> list(JsonNode array) {
        List<Object> facts = new ArrayList<>();
        array.forEach(node -> facts.add(fact(node)));
        return facts;
    }

    private static Object fact(JsonNode node) {
        String value = node.get(VALUE).asString();
        return switch (node.get(TYPE).asString()) {
            case "message" -> new Message(value, list(node.get("facts")));
            case "both" -> new LocalizedText(value, node.get("en").asString());
            case "term" -> term(node.get("enum").asString(), value);
            case "number" -> new BigDecimal(value);
            case "day" -> LocalDate.parse(value);
            case "hour" -> LocalTime.parse(value);
            case "instant" -> Instant.parse(value);
            case "date" -> new PartialDate(value);
            default -> value;
        };
    }

    private static Message term(String className, String constant) {
        String simpleName = className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
        return Message.of("term." + simpleName + "." + constant);
    }
}
