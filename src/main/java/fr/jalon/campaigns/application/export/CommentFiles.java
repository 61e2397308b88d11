package fr.jalon.campaigns.application.export;

import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.CsvRows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The comments of a call as a file, written while they are read. */
@Service
public class CommentFiles {

    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv;charset=UTF-8",
            "json", "application/json",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final CommentExport export;
    private final JsonMapper json;

    CommentFiles(CommentExport export, JsonMapper json) {
        this.export = export;
        this.json = json;
    }

    /** @throws NotFound when there is no such format */
    public String mediaType(String format) {
        String type = TYPES.get(format);
        if (type == null) {
            throw new NotFound("format " + format);
        }
        return type;
    }

    public void write(String format, UUID campaignId, String title, OutputStream out) {
        switch (format) {
            case "xlsx" -> SheetFiles.xlsx(out, title, rows -> export.each(campaignId, rows));
            case "ods" -> SheetFiles.ods(out, title, rows -> export.each(campaignId, rows));
            case "docx" -> SheetFiles.docx(out, title, rows -> export.each(campaignId, rows));
            case "json" -> json(campaignId, out);
            default -> csv(campaignId, out);
        }
    }

    /** With a byte order mark, without which spreadsheets take the accents for something else. */
    private void csv(UUID campaignId, OutputStream out) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            CsvRows csv = new CsvRows(text);
            csv.row(CommentExport.COLUMNS);
            export.each(campaignId, csv::row);
            text.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void json(UUID campaignId, OutputStream out) {
        try (JsonGenerator file = json.createGenerator(out)) {
            file.writeStartObject();
            file.writeArrayPropertyStart("items");
            export.each(campaignId, cells -> file.writePOJO(named(cells)));
            file.writeEndArray();
            file.writeNullProperty("next");
            file.writeEndObject();
        }
    }

    private static Map<String, String> named(List<String> cells) {
        List<String> names = List.of(
                "ref",
                "document",
                "organisation",
                "type",
                "locator",
                "text",
                "proposedChange",
                "decision",
                "reason",
                "action");
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), cells.get(i));
        }
        return named;
    }
}
