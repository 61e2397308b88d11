package fr.jalon.documents.domain.reading.schema;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.RawText;
import fr.jalon.documents.domain.reading.TextFormat;
import fr.jalon.documents.domain.reading.UnreadableText;
import fr.jalon.documents.domain.reading.markup.MarkupReader;
import fr.jalon.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a Table Schema, or a Data Package that holds several. */
public final class SchemaReader {

    private static final JsonMapper JSON = new JsonMapper();

    private SchemaReader() {}

    public static RawText read(byte[] content) {
        JsonNode root = parse(content);
        if (isPackage(root)) {
            List<Block> blocks = ofPackage(root, path -> Optional.empty());
            return new RawText(TextFormat.SET, title(root), null, blocks, Map.of(), List.of());
        }
        if (!isSchema(root)) {
            throw new UnreadableText("text-not-schema", Message.of("text.unreadable.not-schema"));
        }
        return new RawText(
                TextFormat.TABLE_SCHEMA, title(root), null, SchemaBlocks.of(root, "schema"), Map.of(), List.of());
    }

    static JsonNode parse(byte[] content) {
        try {
            return JSON.readTree(MarkupReader.decoded(content));
        } catch (JacksonException damaged) {
            throw UnreadableText.malformed();
        }
    }

    static boolean isSchema(JsonNode root) {
        return root.path("fields").isArray();
    }

    static boolean isPackage(JsonNode root) {
        return root.path("resources").isArray()
                && root.path("resources").valueStream().anyMatch(resource -> resource.has("schema"));
    }

    static String title(JsonNode root) {
        return root.path("title").asString(root.path("name").asString("")).strip();
    }

    /** @param files reads a file the package names */
    static List<Block> ofPackage(JsonNode root, Function<String, Optional<byte[]>> files) {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode resource : root.path("resources")) {
            JsonNode schema = resource.path("schema");
            if (schema.isString()) {
                schema = files.apply(schema.asString()).map(SchemaReader::parse).orElse(schema);
            }
            if (isSchema(schema)) {
                blocks.addAll(SchemaBlocks.of(schema, title(resource)));
            }
        }
        return blocks;
    }
}
