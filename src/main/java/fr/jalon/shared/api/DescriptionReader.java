package fr.jalon.shared.api;

import fr.jalon.shared.api.ApiDocsPage.Answer;
import fr.jalon.shared.api.ApiDocsPage.Body;
import fr.jalon.shared.api.ApiDocsPage.Field;
import fr.jalon.shared.api.ApiDocsPage.Kind;
import fr.jalon.shared.api.ApiDocsPage.Model;
import fr.jalon.shared.api.ApiDocsPage.Operation;
import fr.jalon.shared.api.ApiDocsPage.Parameter;
import fr.jalon.shared.api.ApiDocsPage.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the OpenAPI document into what its page shows. */
final class DescriptionReader {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
    private static final List<String> ORDER = List.of("get", "post", "put", "delete");

    private final JsonNode api;
    private final JsonMapper json;

    DescriptionReader(JsonNode api, JsonMapper json) {
        this.api = api;
        this.json = json;
    }

    List<Part> parts() {
        Map<String, List<Operation>> byTag = new LinkedHashMap<>();
        api.path("tags").forEach(tag -> byTag.put(tag.path("name").asString(), new ArrayList<>()));
        api.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> byTag.computeIfAbsent(
                                operation.getValue().path("tags").path(0).asString(), tag -> new ArrayList<>())
                        .add(operation(path.getKey(), operation.getKey(), operation.getValue()))));
        byTag.values()
                .forEach(operations -> operations.sort(Comparator.comparing(Operation::path)
                        .thenComparing(each -> ORDER.indexOf(each.method().toLowerCase(java.util.Locale.ROOT)))));
        return byTag.entrySet().stream()
                .map(tag -> new Part(tag.getKey(), descriptionOf(tag.getKey()), tag.getValue()))
                .toList();
    }

    private String descriptionOf(String tag) {
        for (JsonNode each : api.path("tags")) {
            if (each.path("name").asString().equals(tag)) {
                return each.path("description").asString("");
            }
        }
        return "";
    }

    private Operation operation(String path, String method, JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        node.path("parameters")
                .forEach(parameter -> parameters.add(new Parameter(
                        parameter.path("name").asString(),
                        parameter.path("in").asString(),
                        parameter.path("required").asBoolean(false),
                        kind(parameter.path("schema")),
                        parameter.path("description").asString(""))));
        List<Answer> answers = new ArrayList<>();
        node.path("responses")
                .properties()
                .forEach(answer -> answers.add(new Answer(
                        answer.getKey(),
                        answer.getValue().path("description").asString(""),
                        body(answer.getValue().path("content")))));
        return new Operation(
                node.path("operationId").asString(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                node.path("summary").asString(),
                !node.path("security").isEmpty(),
                parameters,
                body(node.path("requestBody").path("content")),
                answers);
    }

    private Body body(JsonNode content) {
        return content.properties().stream()
                .findFirst()
                .map(media -> new Body(
                        media.getKey(),
                        kind(media.getValue().path("schema")),
                        example(media.getValue().path("example"))))
                .orElse(null);
    }

    private String example(JsonNode example) {
        if (example.isMissingNode()) {
            return null;
        }
        return example.isString()
                ? example.asString()
                : json.writerWithDefaultPrettyPrinter().writeValueAsString(example);
    }

    private static Kind kind(JsonNode schema) {
        JsonNode items = schema.path("items");
        if (!items.isMissingNode()) {
            Kind one = kind(items);
            return new Kind(one.text(), one.model(), true, one.values());
        }
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return new Kind(name, name, false, List.of());
        }
        List<String> values = new ArrayList<>();
        schema.path("enum").forEach(value -> values.add(value.asString()));
        String type = schema.path("type").asString("");
        String format = schema.path("format").asString("");
        return new Kind(format.isEmpty() ? type : type + " (" + format + ")", null, false, values);
    }

    List<Model> models() {
        return api.path("components").path("schemas").properties().stream()
                .filter(schema -> !schema.getValue().path("properties").isEmpty())
                .map(schema -> new Model(schema.getKey(), fields(schema.getValue())))
                .sorted(Comparator.comparing(Model::name))
                .toList();
    }

    private static List<Field> fields(JsonNode schema) {
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        return schema.path("properties").properties().stream()
                .map(field -> new Field(field.getKey(), required.contains(field.getKey()), kind(field.getValue())))
                .toList();
    }
}
