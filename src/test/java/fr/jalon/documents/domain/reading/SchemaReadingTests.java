package fr.jalon.documents.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SchemaReadingTests {

    private static final String SCHEMA = """
            {"name": "bancs", "title": "Bancs publics", "version": "0.1",
             "fields": [
               {"name": "id", "title": "Identifiant", "description": "Unique.", "example": "B-12", "type": "string",
                "constraints": {"required": true}},
               {"name": "etat", "type": "string", "constraints": {"enum": ["bon", "à réparer"]}}],
             "missingValues": [""]}
            """;

    @Test
    void makesAClauseOfEachFieldAndEachValue() {
        ReadText text = TextReading.read("bancs.json", Docx.bytes(SCHEMA)).text();

        assertThat(text.clauses())
                .extracting(ReadClause::kind, ReadClause::level, ReadClause::title, ReadClause::anchor)
                .containsExactly(
                        Tuple.tuple(ClauseKind.SECTION, 1, "Bancs publics", "c-bancs-publics"),
                        Tuple.tuple(ClauseKind.FIELD, 2, "id — Identifiant", "c-id"),
                        Tuple.tuple(ClauseKind.FIELD, 2, "etat", "c-etat"),
                        Tuple.tuple(ClauseKind.VALUE, 3, "bon", "c-etat-bon"),
                        Tuple.tuple(ClauseKind.VALUE, 3, "à réparer", "c-etat-a-reparer"));
        assertThat(text.clauses().get(1).plain())
                .isEqualTo("Unique.\nexample\nB-12\ntype\nstring\nconstraints\nrequired\ntrue");
    }

    @Test
    void readsASetInAnArchiveAndInAPackage() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("b.json", Docx.bytes("{\"title\": \"Tables\", \"fields\": [{\"name\": \"id\"}]}"));
        files.put("a.json", Docx.bytes(SCHEMA));
        ReadText zipped = TextReading.read("ensemble.zip", Docx.zip(files)).text();
        ReadText packed = TextReading.read(
                        "datapackage.json",
                        Docx.bytes("{\"title\": \"Ensemble\", \"resources\": [{\"name\": \"bancs\", \"schema\": "
                                + SCHEMA + "}]}"))
                .text();

        assertThat(zipped.clauses())
                .extracting(ReadClause::title)
                .containsExactly("Bancs publics", "id — Identifiant", "etat", "bon", "à réparer", "Tables", "id");
        assertThat(zipped.clauses()).extracting(ReadClause::anchor).contains("c-id", "c-id-2");
        assertThat(packed.clauses()).hasSize(5);
    }
}
