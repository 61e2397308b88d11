package fr.jalon.standards.api;

import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.application.CatalogueExport;
import fr.jalon.standards.application.CatalogueFilter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue, or what a filter leaves of it, as a file that is written as it is read. */
@RestController
@PublicPage
@Tag(name = "standards")
class CatalogueFiles {

    private final CatalogueExport export;
    private final JsonMapper json;

    CatalogueFiles(CatalogueExport export, JsonMapper json) {
        this.export = export;
        this.json = json;
    }

    /** The filter of a list; nothing given is the whole catalogue. */
    record Wanted(String q, String theme, String phase, DocumentStatus status, LegalStatus legal, Boolean late) {

        CatalogueFilter filter() {
            return new CatalogueFilter(
                    q, theme, phase, status, legal, Boolean.TRUE.equals(late), CatalogueFilter.Sort.TITLE);
        }
    }

    /** With a byte order mark, without which spreadsheets take the accents for something else. */
    @GetMapping(path = "/standards.csv", produces = "text/csv")
    void exportCsv(@ParameterObject Wanted wanted, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"standards.csv\"");
        Writer out = response.getWriter();
        out.write('\uFEFF');
        CsvRows csv = new CsvRows(out);
        csv.row(CatalogueExport.COLUMNS);
        export.each(wanted.filter(), row -> csv.row(row.values()));
    }

    @GetMapping(path = "/standards.json", produces = "application/json")
    void exportJson(@ParameterObject Wanted wanted, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        try (JsonGenerator out = json.createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writeArrayPropertyStart("items");
            export.each(wanted.filter(), out::writePOJO);
            out.writeEndArray();
            out.writeNullProperty("next");
            out.writeEndObject();
        }
    }
}
