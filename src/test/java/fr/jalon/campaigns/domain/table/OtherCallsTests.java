package fr.jalon.campaigns.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.Drawing.Box;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of calls that nobody here held: other forms, other habits. */
class OtherCallsTests {

    private static final String[] ISO = {
        "MB/NC¹",
        "Line number\n(e.g. 17)",
        "Clause/ Subclause\n(e.g. 3.1)",
        "Paragraph/ Figure/ Table/\n(e.g. Table 1)",
        "Type of comment²",
        "Comments",
        "Proposed change",
        "Observations of the secretariat"
    };

    private final TableReader reader = new TableReader(EveryFormatTests.TYPES);

    private ReadTable read(Format format, Drawing drawing) {
        return reader.read(format.fileName(), format.write(drawing));
    }

    private static List<String> doubts(ReadTable table) {
        return table.doubts().stream()
                .map(doubt -> doubt.reason().key().replace("table-doubt.", ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theFormOfIsoSpeaksItsOwnCodes(Format format) {
        ReadTable table = read(
                format,
                Drawing.of(8)
                        .row(
                                "Template for comments and secretariat observations",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "Date: 2026-03-01",
                                "")
                        .row(ISO)
                        .row("FR 001", "", "", "", "ge", "The document lacks a scope", "Add a scope", "Accepted")
                        .row(
                                "FR 002",
                                "17",
                                "3.1",
                                "Table 1",
                                "te",
                                "The unit is missing",
                                "Add “metre”",
                                "Not accepted")
                        .row("DE 001", "", "3.2", "", "ed", "Typo", "“their”", "Partially accepted")
                        .row("", "", "", "", "", "", "", "")
                        .row(
                                "1 MB = Member body / NC = National Committee (enter the ISO 3166 two-letter country code)\n"
                                        + "2 Type of comment: ge = general te = technical ed = editorial",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                ""));

        assertThat(table.rows())
                .extracting(ReadRow::text)
                .containsExactly("The document lacks a scope", "The unit is missing", "Typo");
        assertThat(table.rows()).extracting(ReadRow::typeCodes).containsExactly(Set.of("G"), Set.of("T"), Set.of("E"));
        assertThat(table.rows())
                .extracting(ReadRow::proposedChange)
                .containsExactly("Add a scope", "Add “metre”", "“their”");
        assertThat(table.rows().get(1).locator()).contains("17").contains("3.1").contains("Table 1");
        assertThat(table.rows())
                .extracting(ReadRow::disposition)
                .containsExactly(Disposition.ACCEPTED, Disposition.REFUSED, Disposition.ACCEPTED_IN_PRINCIPLE);
        assertThat(table.rows()).extracting(ReadRow::organisation).containsExactly("FR", "FR", "DE");
        assertThat(table.rows()).extracting(ReadRow::number).containsExactly("1", "2", "1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CSV", "CSV_WINDOWS", "TSV_WIDE"})
    void titlesMayStandOnTwoMergedRows(Format format) {
        ReadTable table = read(
                format,
                Drawing.of(9)
                        .boxes(
                                new Box("N°", 1, 2),
                                new Box("Organisme", 1, 2),
                                new Box("Type", 1, 2),
                                new Box("Localisation", 2, 1),
                                new Box("Contribution", 2, 1),
                                new Box("Réponse du GT", 1, 2),
                                new Box("Statut", 1, 2))
                        .boxes(
                                Box.of("Page"),
                                Box.of("Paragraphe"),
                                Box.of("Commentaire"),
                                Box.of("Modification proposée"))
                        .row("1", "CEREMA", "M", "12", "3.2", "Une remarque", "Une proposition", "OK", "intégré")
                        .row("2", "CEREMA", "T", "13", "", "Deux", "", "", ""));

        assertThat(table.rows()).extracting(ReadRow::text).containsExactly("Une remarque", "Deux");
        assertThat(table.rows().get(0)).satisfies(row -> {
            assertThat(row.proposedChange()).isEqualTo("Une proposition");
            assertThat(row.locator()).contains("12").contains("3.2");
            assertThat(row.disposition()).isEqualTo(Disposition.ACCEPTED);
            assertThat(row.integration()).isEqualTo(Integration.INTEGRATED);
        });
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void columnsMayStandInAnyOrder(Format format) {
        ReadTable table = read(
                format,
                Drawing.of(6)
                        .row(
                                "Proposition de rédaction",
                                "Remarque",
                                "Chapitre / page",
                                "Nature",
                                "Contributeur",
                                "Réf.")
                        .row("Écrire « voirie »", "Le mot manque", "p. 4", "Editoriale", "Métropole d’Orcival", "R1")
                        .row("", "Pourquoi ce champ ?", "4.2.1", "Générale", "Métropole d’Orcival", "R2"));

        assertThat(table.rows()).extracting(ReadRow::text).containsExactly("Le mot manque", "Pourquoi ce champ ?");
        assertThat(table.rows()).extracting(ReadRow::proposedChange).containsExactly("Écrire « voirie »", "");
        assertThat(table.rows()).extracting(ReadRow::typeCodes).containsExactly(Set.of("E"), Set.of("G"));
        assertThat(table.rows()).extracting(ReadRow::locator).containsExactly("p. 4", "4.2.1");
        assertThat(table.organisation()).isEqualTo("Métropole d’Orcival");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void titlesRepeatedOnEachPageAreNoComments(Format format) {
        String[] titles = {"#", "Organisme", "Type", "Page", "Commentaire", "Modification proposée", "Décision"};
        Drawing drawing = Drawing.of(7).row(titles);
        for (int page = 0; page < 4; page++) {
            for (int i = 1; i <= 3; i++) {
                drawing.row("" + (page * 3 + i), "DREAL", "M", "p. " + page, "Remarque " + page + "." + i, "", "");
            }
            drawing.row(titles);
        }

        ReadTable table = read(format, drawing);

        assertThat(table.rows()).hasSize(12).extracting(ReadRow::text).allMatch(text -> text.startsWith("Remarque"));
        assertThat(table.doubts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void numberedRowsLeftEmptyAreNoComments(Format format) {
        Drawing drawing = Drawing.of(6)
                .says("Organisme : Agence de l’eau")
                .row("N°", "Type", "Localisation", "Commentaire", "Proposition", "Décision");
        for (int i = 1; i <= 40; i++) {
            drawing.row("" + i, "", "", i == 7 ? "La seule" : "", "", "");
        }

        ReadTable table = read(format, drawing);

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo("7");
            assertThat(row.organisation()).isEqualTo("Agence de l’eau");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organisme : Syndicat du Lot",
                "Nom de l’organisme répondant : Syndicat du Lot",
                "Organisme (service) : Syndicat du Lot",
                "Organisme ayant formulé les remarques : Syndicat du Lot",
                "Structure contributrice : Syndicat du Lot",
                "Nom de la structure : Syndicat du Lot",
                "Organisme/Structure : Syndicat du Lot",
                "Organisation: Syndicat du Lot",
                "Émetteur : Syndicat du Lot",
                "Contributeur(s) : Syndicat du Lot",
                "Organisme\u00A0: Syndicat du Lot"
            })
    void theOrganisationMayStandAboveTheTable(String line) {
        ReadTable table = read(
                Format.DOCX,
                Drawing.of(4)
                        .says(line)
                        .row("N°", "Page", "Commentaire", "Proposition")
                        .row("1", "2", "Une", ""));

        assertThat(table.rows())
                .singleElement()
                .extracting(ReadRow::organisation)
                .isEqualTo("Syndicat du Lot");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theOrganisationMayStandInTheCellBesideItsTitle(Format format) {
        ReadTable table = read(
                format,
                Drawing.of(5)
                        .row("Nom de l’organisme", "Syndicat du Lot", "", "", "")
                        .row("Contact", "à compléter", "", "", "")
                        .row("", "", "", "", "")
                        .row("N°", "Type", "Page", "Commentaire", "Proposition")
                        .row("1", "T", "2", "Une", "Deux"));

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.organisation()).isEqualTo("Syndicat du Lot");
            assertThat(row.text()).isEqualTo("Une");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void valuesWithSemicolonsMayBeInAnyEncoding(String encoding) throws IOException {
        String text = "N°;Organisme;Type;Localisation;Commentaire;Modification proposée\r\n"
                + "1;Métropole d'Aix;Éditorial;§ 3.1;\"Écrire « où »; pas\nd'accent\";\"\"\r\n;;;;;\r\n2;Métropole d'Aix;T;;;Ajouter \"x\"\r\n";

        ReadTable table = reader.read("a.csv", text.getBytes(encoding));

        assertThat(table.rows()).extracting(ReadRow::text).containsExactly("Écrire « où »; pas\nd'accent", "");
        assertThat(table.rows()).extracting(ReadRow::proposedChange).containsExactly("", "Ajouter \"x\"");
        assertThat(table.organisation()).isEqualTo("Métropole d'Aix");
    }

    @Test
    void eachSheetMayBeOfAnotherOrganisation() throws IOException {
        Map<String, Drawing> sheets = new LinkedHashMap<>();
        sheets.put("Mode d’emploi", Drawing.of(1).row("Merci de remplir un onglet par organisme"));
        for (String name : List.of("Ville d’Orcival", "Pays de Sault")) {
            sheets.put(
                    name,
                    Drawing.of(5)
                            .row("Organisme : " + name, "", "", "", "")
                            .row("N°", "Type", "Page", "Commentaire", "Proposition")
                            .row("1", "M", "3", "De " + name, "")
                            .row("2", "", "", "", ""));
        }
        sheets.put("Feuil3", Drawing.of(1));

        ReadTable table = reader.read("tout.xlsx", SheetFiles.workbook(sheets, true));

        assertThat(table.rows()).extracting(ReadRow::text).containsExactly("De Ville d’Orcival", "De Pays de Sault");
        assertThat(table.rows()).extracting(ReadRow::organisation).containsExactly("Ville d’Orcival", "Pays de Sault");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void subTablesHaveTheirOwnTitles(Format format) {
        ReadTable table = read(
                format,
                Drawing.of(6)
                        .row("1. Remarques générales", "", "", "", "", "")
                        .row("N°", "Organisme", "Page", "Type", "Commentaire", "Proposition")
                        .row("1", "EPCI A", "", "G", "Générale une", "")
                        .row("", "", "", "", "", "")
                        .row("2. Remarques par champ", "", "", "", "", "")
                        .row("N°", "Organisme", "Champ", "Commentaire", "Proposition", "Type")
                        .row("1", "EPCI A", "id_zone", "Du champ une", "Renommer", "T"));

        assertThat(table.rows()).extracting(ReadRow::text).containsExactly("Générale une", "Du champ une");
        assertThat(table.rows()).extracting(ReadRow::typeCodes).containsExactly(Set.of("G"), Set.of("T"));
        assertThat(table.rows().get(1).locator()).isEqualTo("id_zone");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aTableOfThreeColumnsIsEnough(Format format) {
        ReadTable table = read(
                format,
                Drawing.of(3)
                        .row("Page", "Remarque", "Suggestion")
                        .row("3", "Coquille", "« voirie »")
                        .row("9-10", "Trop long", ""));

        assertThat(table.rows()).extracting(ReadRow::text).containsExactly("Coquille", "Trop long");
        assertThat(table.rows()).extracting(ReadRow::locator).containsExactly("3", "9-10");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void englishTablesAreReadToo(Format format) {
        ReadTable table = read(
                format,
                Drawing.of(8)
                        .row(
                                "No.",
                                "Organisation",
                                "Section",
                                "Page",
                                "Category",
                                "Comment",
                                "Suggested change",
                                "Response")
                        .row("1", "OGC", "4.2", "12", "Technical", "Unclear", "Clarify", "Agreed")
                        .row("2", "OGC", "5", "", "Editorial", "Typo", "", "Rejected: not a typo"));

        assertThat(table.rows()).extracting(ReadRow::text).containsExactly("Unclear", "Typo");
        assertThat(table.rows()).extracting(ReadRow::proposedChange).containsExactly("Clarify", "");
        assertThat(table.rows()).extracting(ReadRow::typeCodes).containsExactly(Set.of("T"), Set.of("E"));
        assertThat(table.rows())
                .extracting(ReadRow::disposition)
                .containsExactly(Disposition.ACCEPTED, Disposition.REFUSED);
        assertThat(table.rows().get(1).reason()).isEqualTo("not a typo");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void totalsAndLegendsAreNoComments(Format format) {
        ReadTable table = read(
                format,
                Drawing.of(6)
                        .row("Numéro", "Organisme", "Type", "Localisation", "Commentaire", "Modification proposée")
                        .row("1", "IGN", "M", "p. 3", "Une", "")
                        .row("", "", "", "", "", "")
                        .row("Total : 1 commentaire", "", "", "", "", "")
                        .row("G : général", "M : métier", "T : technique", "", "", ""));

        assertThat(table.rows()).extracting(ReadRow::text).containsExactly("Une");
    }

    @Test
    void dataDictionariesAreNoCommentTables() {
        for (Drawing dictionary : List.of(
                Drawing.of(4)
                        .row("Etat", "Sous-état", "Libellé", "Code")
                        .row("Prescrit", "Prorogé", "Prescrit et prorogé", "PRO"),
                Drawing.of(5)
                        .row("Nom du champ", "Libellé", "Type", "Obligatoire", "Définition")
                        .row("id", "Identifiant", "Texte", "Oui", "Clé"),
                Drawing.of(4).row("Champ", "Type", "Taille", "Description").row("id", "Texte", "10", "Clé"),
                Drawing.of(3).row("Code", "Libellé", "Définition").row("01", "Zone", "Une zone"),
                Drawing.of(4)
                        .row("Date", "Version", "Objet de la modification", "Auteur")
                        .row("2024", "v1", "création", "X"))) {
            assertThatThrownBy(() -> read(Format.DOCX, dictionary))
                    .as("%s", dictionary)
                    .isInstanceOf(UnreadableTable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema.json", "texte.md", "page.xml", "config.yml"})
    void otherTextsAreNotTakenForTheWordsOfAMail(String name) {
        String text =
                "# Titre\n\n- un point du texte qui n’est pas une remarque\n- un autre point du texte\n\nUn paragraphe du texte, assez long.\n";

        assertThatThrownBy(() -> reader.read(name, text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableTable.class);
    }

    @Test
    void theWordsOfAMailAreReadFromAPlainTextFile() {
        ReadTable table = reader.read(
                "courriel.txt",
                "Bonjour,\n\n1) p. 3 : une coquille\n2) p. 5 : un lien mort\n\nCordialement\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void theSameDoubtIsToldOnce() {
        ReadTable table = read(
                Format.DOCX,
                Drawing.of(5)
                        .row("N°", "Page", "Commentaire", "Proposition", "Décision")
                        .boxes(
                                Box.of("1"),
                                Box.of("3"),
                                Box.of("Une"),
                                Box.of(""),
                                new Box("On en reparle au groupe", 1, 3))
                        .boxes(Box.of("2"), Box.of("4"), Box.of("Deux"), Box.of(""))
                        .boxes(Box.of("3"), Box.of("5"), Box.of("Trois"), Box.of("")));

        assertThat(table.rows()).extracting(ReadRow::decisionAsWritten).containsOnly("On en reparle au groupe");
        assertThat(doubts(table)).containsExactly("decision-free", "decision-shared", "decision-shared");
    }
}
