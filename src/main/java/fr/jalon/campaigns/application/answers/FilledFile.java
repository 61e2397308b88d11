package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.answers.FilledRow;
import fr.jalon.campaigns.domain.answers.Mark;
import fr.jalon.campaigns.domain.table.ReadRow;
import fr.jalon.campaigns.domain.table.ReadTable;
import fr.jalon.campaigns.domain.table.TableReader;
import fr.jalon.campaigns.domain.table.UnreadableTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a file that was exported says of answers, whatever its format. */
final class FilledFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FilledFile() {}

    static List<FilledRow> read(String name, byte[] content) {
        return isJson(content) ? json(name, content) : table(name, content);
    }

    private static boolean isJson(byte[] content) {
        for (byte letter : content) {
            if (letter != ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                return letter == '{';
            }
        }
        return false;
    }

    private static List<FilledRow> table(String name, byte[] content) {
        ReadTable table = new TableReader(List.of()).read(name, content);
        return table.rows().stream()
                .filter(row -> !row.ref().isBlank())
                .map(row -> row(row, table))
                .toList();
    }

    private static FilledRow row(ReadRow row, ReadTable table) {
        String document = row.document() == null || row.document().isBlank() ? table.draftName() : row.document();
        return new FilledRow(
                row.ref(),
                document,
                row.decisionAsWritten(),
                row.disposition(),
                row.reason(),
                row.actionAsWritten(),
                row.seeOther(),
                Mark.read(row.mark()).orElse(null));
    }

    private static List<FilledRow> json(String name, byte[] content) {
        try {
            List<FilledRow> rows = new ArrayList<>();
            for (JsonNode item : JSON.readTree(content).path("items")) {
                rows.add(new FilledRow(
                        text(item, "ref"),
                        text(item, "document"),
                        null,
                        disposition(text(item, "disposition")),
                        text(item, "reason"),
                        text(item, "action"),
                        null,
                        Mark.read(text(item, "mark")).orElse(null)));
            }
            return rows;
        } catch (JacksonException unreadable) {
            throw UnreadableTable.because("corrupt", name);
        }
    }

    private static String text(JsonNode item, String name) {
        JsonNode value = item.path(name);
        return value.isString() ? value.asString() : "";
    }

    private static Disposition disposition(String name) {
        return Arrays.stream(Disposition.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
