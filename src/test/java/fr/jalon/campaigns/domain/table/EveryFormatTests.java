package fr.jalon.campaigns.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.Drawing.Box;
import fr.jalon.campaigns.domain.table.Generation.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One logical table gives the same rows, whichever form it is on and whichever software wrote it. */
class EveryFormatTests {

    static final List<CommentType> TYPES = List.of(
            CommentType.of("G", "Général"),
            CommentType.of("M", "Métier"),
            CommentType.of("T", "Technique"),
            CommentType.of("E", "Éditorial"));

    private static final List<Said> SAID = List.of(
            new Said(
                    "1",
                    "Ville d’Orcival",
                    "T",
                    "p. 12, tableau 3",
                    "La précision « 5 cm » n’est pas tenable ;\nd’où vient-elle ?",
                    "Écrire : « 10 cm »",
                    "OK : corrigé",
                    "intégré"),
            new Said(
                    "2",
                    "Ville d’Orcival",
                    "M-E",
                    "§3.3.2",
                    "Deux champs disent la même chose & se contredisent <parfois>",
                    "",
                    "NOK : hors du besoin",
                    "N.A."),
            new Said("3", "Ville d’Orcival", "G", "", "", "Ajouter un glossaire…", "", ""),
            new Said(
                    "4",
                    "Ville d’Orcival",
                    "E",
                    "Annexe B",
                    "Faute : « acceuil »",
                    "« accueil »",
                    "OK sur le principe",
                    "intrégré"));

    private final TableReader reader = new TableReader(TYPES);

    static Stream<Arguments> formsAndFormats() {
        return Stream.of(Generation.values())
                .flatMap(form -> Stream.of(Format.values()).map(format -> Arguments.of(form, format)));
    }

    @ParameterizedTest
    @MethodSource("formsAndFormats")
    void everyFormReadsTheSameFromEveryFormat(Generation form, Format format) {
        ReadTable table = reader.read(format.fileName(), format.write(form.drawing(SAID)));

        assertThat(table.rows())
                .extracting(ReadRow::text)
                .containsExactlyElementsOf(SAID.stream().map(Said::text).toList());
        assertThat(table.rows())
                .extracting(ReadRow::proposedChange)
                .containsExactlyElementsOf(SAID.stream().map(Said::change).toList());
        assertThat(table.rows())
                .extracting(ReadRow::locator)
                .containsExactlyElementsOf(SAID.stream().map(Said::place).toList());
        assertThat(table.rows())
                .extracting(ReadRow::decisionAsWritten)
                .containsExactlyElementsOf(SAID.stream().map(Said::decision).toList());
        assertThat(table.rows())
                .extracting(ReadRow::typeCodes)
                .containsExactly(Set.of("T"), Set.of("M", "E"), Set.of("G"), Set.of("E"));
        assertThat(table.rows()).extracting(ReadRow::organisation).containsOnly("Ville d’Orcival");
        assertThat(table.rows())
                .extracting(ReadRow::number)
                .containsExactlyElementsOf(SAID.stream()
                        .map(said -> form.numbers() ? said.number() : "")
                        .toList());
        assertThat(table.rows())
                .extracting(ReadRow::disposition)
                .containsExactly(Disposition.ACCEPTED, Disposition.REFUSED, null, Disposition.ACCEPTED_IN_PRINCIPLE);
        assertThat(table.organisation()).isEqualTo("Ville d’Orcival");
        assertThat(table.draftName()).isEqualTo("standard CNIG Voirie");
        assertThat(table.form().draftVersion()).isEqualTo("v0.3");
        assertThat(table.form().closesOn()).isEqualTo("2026-04-15");
        assertThat(table.form().closesAt()).isEqualTo("12:00");
        assertThat(table.doubts().stream()
                        .anyMatch(doubt -> doubt.reason().key().equals("table-doubt.no-titles")))
                .isEqualTo(!form.hasTitles());
        if (form.hasActions()) {
            assertThat(table.rows())
                    .extracting(ReadRow::integration)
                    .containsExactly(Integration.INTEGRATED, Integration.NOT_APPLICABLE, null, Integration.INTEGRATED);
        }
    }

    @ParameterizedTest
    @MethodSource("formsAndFormats")
    void anEmptyFormHoldsNoComment(Generation form, Format format) {
        Drawing empty = form.drawing(List.of(new Said("1", "", "", "", "", "", "", "")));
        if (!form.hasTitles()) {
            return;
        }

        assertThat(reader.read(format.fileName(), format.write(empty)).rows()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formsAndFormats")
    void blankRowsAndCapitalsChangeNothing(Generation form, Format format) {
        List<ReadRow> plain =
                reader.read(format.fileName(), format.write(form.drawing(SAID))).rows();
        Drawing airy = form.drawing(SAID);
        String[] blank = new String[airy.columns()];
        java.util.Arrays.fill(blank, "");
        List<List<Box>> rows = new ArrayList<>();
        airy.rows().forEach(row -> {
            rows.add(row);
            rows.add(Stream.of(blank).map(Box::of).toList());
        });
        List<Said> loud = SAID.stream()
                .map(said -> new Said(
                        said.number(),
                        said.organisation().toUpperCase(Locale.FRENCH),
                        said.type(),
                        said.place(),
                        said.text(),
                        said.change(),
                        said.decision(),
                        said.action()))
                .toList();

        ReadTable withBlanks =
                reader.read(format.fileName(), format.write(new Drawing(airy.above(), rows, airy.columns())));
        ReadTable withCapitals = reader.read(format.fileName(), format.write(form.drawing(loud)));

        assertThat(withBlanks.rows())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("row")
                .isEqualTo(plain);
        assertThat(withCapitals.rows())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("organisation", "ref")
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void mergedCellsShiftNothing(Format format) {
        if (!format.keepsMergedCells()) {
            return;
        }
        Drawing drawing = Drawing.of(7)
                .row(
                        "",
                        "Organisme",
                        "Type",
                        "Page, Paragraphe",
                        "Commentaire",
                        "Modification proposée",
                        "Décision du GT")
                .boxes(
                        Box.of("2"),
                        Box.of("Pays de Sault"),
                        Box.of("G"),
                        Box.of("p. 20"),
                        new Box("Commentaire large", 2, 1),
                        Box.of("OK"))
                .banner("Partie 2 : attributs")
                .boxes(
                        Box.of("3"),
                        Box.of("Pays de Sault"),
                        Box.of("T"),
                        Box.of("p. 22"),
                        Box.of(""),
                        Box.of("Style barré"),
                        new Box("Réponse commune", 1, 3))
                .boxes(
                        Box.of("4"),
                        Box.of("Pays de Sault"),
                        Box.of("T"),
                        Box.of("p. 22"),
                        Box.of(""),
                        Box.of("Couleur"))
                .boxes(Box.of("5"), Box.of("Pays de Sault"), Box.of("T"), Box.of("p. 22"), Box.of(""), Box.of("Fond"))
                .boxes(
                        Box.of("6"),
                        Box.of("Pays de Sault"),
                        Box.of("T"),
                        Box.of("p. 23"),
                        Box.of("Lien mort"),
                        Box.of(""),
                        Box.of("OK"));

        ReadTable table = reader.read(format.fileName(), format.write(drawing));

        assertThat(table.rows()).extracting(ReadRow::number).containsExactly("2", "3", "4", "5", "6");
        assertThat(table.rows())
                .extracting(ReadRow::text)
                .containsExactly("Commentaire large", "", "", "", "Lien mort");
        assertThat(table.rows())
                .extracting(ReadRow::proposedChange)
                .containsExactly("", "Style barré", "Couleur", "Fond", "");
        assertThat(table.rows())
                .extracting(ReadRow::decisionAsWritten)
                .containsExactly("OK", "Réponse commune", "Réponse commune", "Réponse commune", "OK");
        assertThat(table.rows())
                .extracting(ReadRow::context)
                .containsExactly(
                        "",
                        "Partie 2 : attributs",
                        "Partie 2 : attributs",
                        "Partie 2 : attributs",
                        "Partie 2 : attributs");
        assertThat(table.doubts())
                .extracting(doubt -> doubt.reason().key())
                .contains("table-doubt.one-cell", "table-doubt.decision-shared");
    }
}
