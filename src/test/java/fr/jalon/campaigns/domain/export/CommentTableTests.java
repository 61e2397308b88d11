package fr.jalon.campaigns.domain.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.Decision;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommentTableTests {

    private static ExportedComment comment(int number, String text) {
        return new ExportedComment(
                "WEB-" + number,
                "profil-refuge",
                "WEB",
                null,
                null,
                List.of("G"),
                "",
                "",
                null,
                "3.2 Étapes",
                text,
                "Écrire mieux",
                Disposition.REFUSED,
                null,
                "déjà dit",
                null,
                null,
                null,
                null);
    }

    @Test
    void csvBeginsWithItsMarkAndHoldsNoFormula() {
        Iterator<ExportedComment> comments = IntStream.range(0, 5)
                .mapToObj(i -> comment(i, "=+-@\t".charAt(i) + "cmd|' /C calc'!A0"))
                .iterator();

        byte[] file = Tables.written(ExportFormat.CSV, Tables.FRENCH, comments);
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(lines.get(0)).startsWith("\uFEFFRéf.;Document;Organisme;Type;");
        assertThat(lines).hasSize(6);
        assertThat(lines.subList(1, 6))
                .allSatisfy(line -> assertThat(line.split(";")[6]).matches("\"?'[=+@\\t-].*"));
    }

    @Test
    void theModelsOfTheGuideHaveTheirColumnsAndTheMark() throws IOException {
        ExportedComment comment = comment(1, "Trop court");

        assertThat(titles(Tables.written(
                        TableModel.OF_2024, Tables.FRENCH, List.of(comment).iterator())))
                .containsExactly(
                        "#",
                        "Organisme",
                        "Type de commentaire :",
                        "Page, paragraphe",
                        "Commentaire",
                        "Modification proposée",
                        "Décision du groupe de travail",
                        "Repère Jalon (ne pas modifier)");
        assertThat(titles(Tables.written(
                        TableModel.OF_2025, Tables.FRENCH, List.of(comment).iterator())))
                .hasSize(7)
                .doesNotContain("Organisme");
    }

    private static List<String> titles(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getTables().get(0).getRow(0).getTableCells().stream()
                    .map(cell -> cell.getParagraphArray(0).getText().replace('\u00a0', ' '))
                    .toList();
        }
    }

    @Test
    void jsonNamesWhatTheInterfaceNames() {
        byte[] file = Tables.written(
                ExportFormat.JSON,
                Tables.FRENCH,
                List.of(comment(1, "a\n\"b\"")).iterator());

        JsonNode json = JsonMapper.shared().readTree(file);

        assertThat(json.at("/campaign/opensAt").asString()).isEqualTo("2026-03-02T08:00:00Z");
        JsonNode item = json.at("/items/0");
        assertThat(item.propertyNames())
                .containsExactly(
                        "ref",
                        "document",
                        "organisation",
                        "organisationName",
                        "organisationAsWritten",
                        "types",
                        "typeAsWritten",
                        "locator",
                        "clause",
                        "clauseTitle",
                        "text",
                        "proposedChange",
                        "disposition",
                        "decisionAsWritten",
                        "reason",
                        "action",
                        "source",
                        "mark");
        assertThat(item.at("/text").asString()).isEqualTo("a\n\"b\"");
        assertThat(item.at("/disposition").asString()).isEqualTo("REFUSED");
        assertThat(item.at("/organisation").asString()).isEqualTo("WEB");
        assertThat(item.at("/source/file").isNull()).isTrue();
    }

    @Test
    void wordFilesLieOnTheirSideRepeatTheirTitlesAndTellTitleAndLanguage() throws IOException {
        byte[] file = Tables.written(
                ExportFormat.DOCX, Tables.ENGLISH, List.of(comment(1, "a")).iterator());

        String document = Tables.part(file, "word/document.xml");
        assertThat(document).contains("<w:tblHeader/>", "w:orient=\"landscape\"", "3.2 Étapes", "refused: déjà dit");
        assertThat(Tables.part(file, "docProps/core.xml"))
                .contains("<dc:title>Sentiers &amp; refuges &lt;2026&gt;</dc:title><dc:language>en-GB</dc:language>");
        assertThat(Tables.part(file, "word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
    }

    @Test
    void everyDocumentHasItsSheetEvenWithoutComments() throws IOException {
        byte[] file = Tables.written(ExportFormat.XLSX, Tables.FRENCH, Collections.emptyIterator());

        assertThat(Tables.part(file, "xl/workbook.xml"))
                .contains("<sheet name=\"modele-commun\"", "<sheet name=\"Profil Refuge v0.2\"");
    }

    @Test
    void namesOfSheetsAreShortPlainAndUnlike() {
        SectionNames names = new SectionNames();

        assertThat(names.of(new ExportHead.Document("a", "Profil : [PPR] / v0.2")))
                .isEqualTo("Profil PPR v0.2");
        assertThat(names.of(new ExportHead.Document("b", "PROFIL PPR v0.2"))).isEqualTo("b");
        assertThat(names.of(new ExportHead.Document("B", "x".repeat(40)))).isEqualTo("B (2)");
        assertThat(names.of(new ExportHead.Document("", "y".repeat(40)))).isEqualTo("y".repeat(31));
    }

    /** The reader knows the terms by a list of its own. */
    @ParameterizedTest
    @EnumSource(Disposition.class)
    void theReaderKnowsEveryTermInBothLanguages(Disposition disposition) {
        for (ExportWords words : List.of(Tables.FRENCH, Tables.ENGLISH)) {
            assertThat(Decision.read(words.term(disposition)).disposition()).isEqualTo(disposition);
            assertThat(Decision.read(words.term(disposition)).reason()).isEmpty();
        }
    }

    @Test
    void thereIsNoFormToFillInWithValues() {
        CommentTable table = new CommentTable(Tables.HEAD, Tables.FRENCH);

        assertThatThrownBy(() -> table.writeBlank(ExportFormat.CSV, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A file that broke off must not look whole. */
    @Test
    void aFileIsNotEndedWhenTheCommentsBreakOff() {
        Iterator<ExportedComment> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public ExportedComment next() {
                throw new IllegalStateException("gone");
            }
        };
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();

        assertThatThrownBy(() -> new CommentTable(Tables.HEAD, Tables.FRENCH).write(ExportFormat.XLSX, broken, out))
                .hasMessage("gone");
        assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("PK\u0005\u0006");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void tenThousandCommentsTakeSecondsAndNoMemory(ExportFormat format) throws IOException {
        String words = "Le refuge n’est pas décrit comme il faut, voir le paragraphe.\n".repeat(8);
        Iterator<ExportedComment> comments =
                IntStream.range(0, 10_000).mapToObj(i -> comment(i, words)).iterator();
        Instant start = Instant.now();

        new CommentTable(Tables.HEAD, Tables.FRENCH).write(format, comments, OutputStream.nullOutputStream());

        Duration took = Duration.between(start, Instant.now());
        assertThat(took).isLessThan(Duration.ofSeconds(15));
    }
}
