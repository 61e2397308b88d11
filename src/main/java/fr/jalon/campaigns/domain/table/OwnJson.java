package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.grid.Words;
import fr.jalon.shared.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads back the comments that we gave to a program, as our export and our interface name them. */
final class OwnJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String fileName;
    private final TypeWords types;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    OwnJson(String fileName, TypeWords types) {
        this.fileName = fileName;
        this.types = types;
    }

    /** @throws UnreadableTable when the file is no list of ours */
    ReadTable read(byte[] content) {
        boolean listed = false;
        try (JsonParser json = JSON.createParser(content)) {
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            while (object && json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean items = json.currentName().equals("items");
                if (json.nextToken() == JsonToken.START_ARRAY && items) {
                    listed = true;
                    items(json);
                } else {
                    json.skipChildren();
                }
            }
        } catch (JacksonException torn) {
            throw UnreadableTable.because("corrupt", fileName);
        }
        if (!listed) {
            throw UnreadableTable.because("unknown", fileName);
        }
        return new ReadTable(null, null, FormHead.SILENT, rows, doubts);
    }

    private void items(JsonParser json) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            JsonNode item = json.readValueAsTree();
            if (!item.path("ref").isString() || !item.path("text").isString()) {
                throw UnreadableTable.because("unknown", fileName);
            }
            if (rows.size() == TableReader.MOST_ROWS) {
                throw UnreadableTable.because("too-many-rows", fileName, TableReader.MOST_ROWS);
            }
            rows.add(row(item));
        }
    }

    private ReadRow row(JsonNode item) {
        String ref = text(item, "ref");
        String codes = item.path("types").valueStream().map(JsonNode::asString).collect(Collectors.joining("-"));
        String written = codes.isEmpty() ? text(item, "typeAsWritten") : codes;
        String action = text(item, "action");
        return new ReadRow(
                rows.size() + 1,
                1,
                Refs.number(ref),
                ref,
                organisation(item, ref),
                written,
                types.read(written, false).codes(),
                text(item, "locator"),
                text(item, "text"),
                text(item, "proposedChange"),
                text(item, "decisionAsWritten"),
                disposition(text(item, "disposition")),
                text(item, "reason"),
                "",
                action,
                ActionWords.read(action),
                text(item, "document"),
                "",
                text(item, "mark"));
    }

    private static String organisation(JsonNode item, String ref) {
        return List.of("organisationName", "organisationAsWritten", "organisation").stream()
                .map(name -> text(item, name))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(Refs.code(ref));
    }

    private Disposition disposition(String name) {
        Optional<Disposition> known = Arrays.stream(Disposition.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (known.isEmpty() && !name.isEmpty()) {
            doubts.add(new Doubt(rows.size() + 1, 1, "decision", name, Message.of("table-doubt.decision-free")));
        }
        return known.orElse(null);
    }

    private static String text(JsonNode item, String name) {
        JsonNode value = item.path(name);
        return value.isString() ? Words.clean(value.asString()) : "";
    }
}
