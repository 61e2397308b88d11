package fr.jalon.campaigns.domain.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.Doubt;
import fr.jalon.campaigns.domain.table.ReadRow;
import fr.jalon.campaigns.domain.table.ReadTable;
import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves comes back the same. */
class ReadAgainTests {

    private record Row(
            String ref,
            String organisation,
            Set<String> types,
            String strangeType,
            String locator,
            String text,
            String proposedChange,
            Disposition disposition,
            String reason,
            String action) {

        Row without() {
            return new Row(
                    ref, organisation, types, strangeType, locator, text, proposedChange, disposition, reason, "");
        }
    }

    private static Row row(ExportedComment comment) {
        return new Row(
                comment.ref(),
                comment.organisation().isEmpty() ? "WEB" : comment.organisation(),
                Set.copyOf(comment.types()),
                comment.typeAsWritten(),
                comment.locator(),
                Words.clean(comment.text()),
                Words.clean(comment.proposedChange()),
                comment.disposition(),
                comment.reason(),
                comment.action());
    }

    private static Row row(ReadRow read) {
        return new Row(
                read.ref(),
                read.organisation(),
                read.typeCodes(),
                read.typeCodes().isEmpty() ? read.typeAsWritten() : "",
                read.locator(),
                read.text(),
                read.proposedChange(),
                read.disposition(),
                read.reason(),
                read.actionAsWritten());
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"CSV", "ODS", "XLSX", "DOCX", "JSON"})
    void anyCommentsComeBackTheSame(ExportFormat format) {
        for (int seed = 0; seed < 12; seed++) {
            List<ExportedComment> comments = new AnyComments(seed).list(40);
            for (ExportWords words : List.of(Tables.FRENCH, Tables.ENGLISH)) {
                ReadTable table = Tables.read(format, Tables.written(format, words, comments.iterator()));

                assertThat(table.rows().stream().map(ReadAgainTests::row))
                        .as("%s, seed %d, %s", format, seed, words.language())
                        .containsExactlyElementsOf(
                                comments.stream().map(ReadAgainTests::row).toList());
            }
        }
    }

    /** The models have no cell for the action, and the one of 2025 tells the organisation above its table. */
    @ParameterizedTest
    @EnumSource(
            value = TableModel.class,
            names = {"OF_2024", "OF_2025"})
    void comesBackTheSameInTheModelsOfTheGuide(TableModel model) {
        for (int seed = 0; seed < 12; seed++) {
            List<ExportedComment> comments = new AnyComments(seed).list(40);

            ReadTable table = Tables.read(ExportFormat.DOCX, Tables.written(model, Tables.FRENCH, comments.iterator()));

            assertThat(table.rows().stream().map(read -> row(read).without()))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(comments.stream()
                            .map(comment -> row(comment).without())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"CSV", "ODS", "XLSX", "DOCX"})
    void leavesNoDoubtBehind(ExportFormat format) {
        List<ExportedComment> comments = IntStream.rangeClosed(1, 6)
                .mapToObj(
                        i -> comment(i <= 3 ? "modele-commun" : "profil-refuge", i, "Le refuge " + i + " manque.", ""))
                .toList();

        ReadTable table = Tables.read(format, Tables.written(format, Tables.FRENCH, comments.iterator()));

        assertThat(table.doubts()).extracting(Doubt::reason).isEmpty();
        assertThat(table.rows())
                .extracting(ReadRow::document)
                .doesNotContain("")
                .contains("Profil Refuge v0.2");
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"CSV", "ODS", "XLSX", "DOCX"})
    void wordsOfATableAreKeptWhileTheyHold(ExportFormat format) {
        List<ExportedComment> comments = List.of(
                decided(1, Disposition.ACCEPTED_IN_PRINCIPLE, "OK sur le principe : à nuancer", "à nuancer"),
                decided(2, null, "À discuter", "À discuter"),
                decided(3, Disposition.REFUSED, "OK sur le principe", "déjà cité"),
                decided(4, Disposition.SEE_OTHER, "cf. ORG0-2", ""));

        ReadTable table = Tables.read(format, Tables.written(format, Tables.FRENCH, comments.iterator()));

        assertThat(table.rows())
                .extracting(ReadRow::decisionAsWritten)
                .containsExactly(
                        "OK sur le principe : à nuancer", "À discuter", "refusée\u00A0: déjà cité", "cf. ORG0-2");
        assertThat(table.rows().get(3).seeOther()).isEqualTo("ORG0-2");
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"ODS", "XLSX", "DOCX"})
    void theBlankFormHoldsNoComment(ExportFormat format) {
        for (ExportWords words : List.of(Tables.FRENCH, Tables.ENGLISH)) {
            ReadTable table = Tables.read(format, Tables.blank(format, words));

            assertThat(table.rows()).isEmpty();
            assertThat(table.doubts()).isEmpty();
            assertThat(table.organisation()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"ODS", "XLSX", "DOCX"})
    void theFormTellsTheCallAgain(ExportFormat format) {
        ReadTable table = Tables.read(format, Tables.blank(format, Tables.FRENCH));

        assertThat(table.form().opensOn()).hasToString("2026-03-02");
        assertThat(table.form().closesOn()).hasToString("2026-04-15");
        assertThat(table.form().closesAt()).hasToString("12:00");
    }

    /** No cell of Excel holds more than 32 767 letters. */
    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"ODS", "XLSX", "DOCX", "CSV"})
    void theLongestTextsAreCutNowhere(ExportFormat format) {
        String text = ("Le refuge. " + "a".repeat(90) + "\n").repeat(700).strip();
        List<ExportedComment> comments =
                List.of(comment("modele-commun", 1, text, ""), comment("modele-commun", 2, "Suivant", text));

        ReadTable table = Tables.read(format, Tables.written(format, Tables.FRENCH, comments.iterator()));

        assertThat(table.rows()).extracting(ReadRow::text).containsExactly(text, "Suivant");
        assertThat(table.rows()).extracting(ReadRow::proposedChange).containsExactly("", text);
    }

    private static ExportedComment comment(String document, int number, String text, String proposal) {
        return new ExportedComment(
                "ORG0-" + number,
                document,
                "ORG0",
                "Pays de Sault",
                "pays de sault",
                List.of("M"),
                "",
                "p. 3",
                null,
                "3.2 Étapes",
                text,
                proposal,
                null,
                null,
                null,
                null,
                "retour.odt",
                number,
                null);
    }

    private static ExportedComment decided(int number, Disposition disposition, String written, String reason) {
        return new ExportedComment(
                "ORG0-" + number,
                "modele-commun",
                "ORG0",
                "Pays de Sault",
                "",
                List.of("M"),
                "",
                "",
                null,
                "",
                "Le refuge",
                "",
                disposition,
                written,
                reason,
                "",
                "",
                null,
                null);
    }
}
