package fr.jalon.campaigns.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.Drawing.Box;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What tables look like once many hands have been on them. */
class RealLifeTests {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final TableReader reader = new TableReader(List.of(
            CommentType.of("G", "Général"),
            CommentType.of("M", "Métier"),
            CommentType.of("T", "Technique"),
            CommentType.of("D", "Document")));

    private ReadTable read(Drawing drawing) {
        return reader.read("tableau.docx", Format.DOCX.write(drawing));
    }

    private static List<String> doubts(ReadTable table) {
        return table.doubts().stream()
                .map(doubt -> doubt.reason().key().replace("table-doubt.", ""))
                .toList();
    }

    private static Drawing form() {
        return Drawing.of(7)
                .row(
                        "",
                        "Organisme",
                        "Type",
                        "Page, Paragraphe",
                        "Commentaire",
                        "Modification proposée",
                        "Décision du GT");
    }

    @Test
    void aSynthesisWorkbookTellsItsDocumentsRefsDecisionsAndActions() throws IOException {
        String[] titles = {
            "Numero",
            "n",
            "Organisme",
            "Type",
            "Page",
            "Commentaire",
            "Modification proposée",
            "Décision du GT",
            "Action"
        };
        Map<String, Drawing> sheets = new LinkedHashMap<>();
        sheets.put("Légende", Drawing.of(2).row("Type", "Signification").row("M", "Métier"));
        sheets.put(
                "modèle commun",
                Drawing.of(9)
                        .row(titles)
                        .row("Ville-1", "1", "Ville d’Orcival", "M-D", "p. 1", "Une", "", "OK", "intégré")
                        .row(
                                "Ville-2",
                                "2",
                                "ville d'orcival",
                                "Technique",
                                "p. 2",
                                "Deux",
                                "",
                                "cf. Ville-1",
                                "N.A."));
        sheets.put(
                "PPR",
                Drawing.of(9)
                        .row(titles)
                        .row(
                                "Ville-1",
                                "1",
                                "Ville d’Orcival",
                                "T c'est la remarque la plus importante",
                                "",
                                "Trois",
                                "",
                                "NOK ?",
                                "intrégré")
                        .row("Sault-1", "1", "Pays de Sault", "G", "", "Quatre", "", "À discuter", ""));

        ReadTable table = reader.read("synthese.xlsx", SheetFiles.workbook(sheets, true));

        assertThat(table.rows()).extracting(ReadRow::ref).containsExactly("Ville-1", "Ville-2", "Ville-1", "Sault-1");
        assertThat(table.rows())
                .extracting(ReadRow::document)
                .containsExactly("modèle commun", "modèle commun", "PPR", "PPR");
        assertThat(table.rows())
                .extracting(ReadRow::disposition)
                .containsExactly(Disposition.ACCEPTED, Disposition.SEE_OTHER, Disposition.REFUSED, null);
        assertThat(table.rows())
                .extracting(ReadRow::integration)
                .containsExactly(Integration.INTEGRATED, Integration.NOT_APPLICABLE, Integration.INTEGRATED, null);
        assertThat(table.rows())
                .extracting(ReadRow::typeCodes)
                .containsExactly(Set.of("M", "D"), Set.of("T"), Set.of("T"), Set.of("G"));
        assertThat(table.rows().get(1).seeOther()).isEqualTo("Ville-1");
        assertThat(table.organisation()).isNull();
        assertThat(doubts(table)).contains("type-rest", "decision-asks");
    }

    @Test
    void aSubTitleSaysThatDecisionsAreOnlyProposed() {
        Drawing drawing = Drawing.of(7)
                .boxes(
                        new Box("#", 1, 2),
                        new Box("Organisme", 1, 2),
                        new Box("Type", 1, 2),
                        new Box("Page", 1, 2),
                        new Box("Commentaire", 1, 2),
                        new Box("Modification proposée", 1, 2),
                        Box.of("Décision du GT"))
                .boxes(Box.of("proposition de réponse"))
                .row("1", "Pays de Sault", "M", "§3.3", "Une", "Deux", "Corrigé différemment : un point");

        ReadTable table = read(drawing);

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.disposition()).isEqualTo(Disposition.ACCEPTED_IN_PRINCIPLE);
            assertThat(row.reason()).isEqualTo("un point");
        });
        assertThat(doubts(table)).contains("decisions-are-drafts");
    }

    @Test
    void aRowWithoutNumberContinuesTheOneBeforeOnlyWhenItsWordsDo() {
        ReadTable table = read(form().row("1", "Pays de Sault", "T", "p. 1", "Le pont n’a pas", "", "")
                .row("", "", "", "", "de seconde extrémité.", "En ajouter une", "OK")
                .row("2", "Pays de Sault", "T", "p. 2", "Une phrase finie.", "", "")
                .row("", "", "", "", "Une autre remarque.", "", ""));

        assertThat(table.rows())
                .extracting(ReadRow::text)
                .containsExactly("Le pont n’a pas\nde seconde extrémité.", "Une phrase finie.", "Une autre remarque.");
        assertThat(table.rows().get(0).proposedChange()).isEqualTo("En ajouter une");
        assertThat(table.rows().get(0).disposition()).isEqualTo(Disposition.ACCEPTED);
        assertThat(doubts(table)).contains("continued", "number-missing");
    }

    @Test
    void noRowIsInventedAndNoWordIsLostSilently() {
        ReadTable table = read(form().row("1", "Pays de Sault", "T", "p. 1", "RAS", "", "")
                .row("2", "Pays de Sault", "T", "p. 9", "", "", "")
                .row("3", "Pays de Sault", "", "", "-", "…", "")
                .row(
                        "",
                        "Organisme",
                        "Type",
                        "Page, Paragraphe",
                        "Commentaire",
                        "Modification proposée",
                        "Décision du GT")
                .row("4", "Pays de Sault", "T", "", "Une", "", "")
                .row("4", "Pays de Sault", "T", "", "Deux", "", "")
                .banner("Fin"));

        assertThat(table.rows()).extracting(ReadRow::text).containsExactly("Une", "Deux");
        assertThat(doubts(table)).contains("says-nothing", "no-comment", "number-twice", "left-aside");
        assertThat(table.doubts()).anySatisfy(doubt -> assertThat(doubt.raw()).isEqualTo("p. 9"));
    }

    @Test
    void organisationsInsideTheTableSpeakForTheRowsBelow() {
        ReadTable table = read(form().banner("Organisme : Pays de Sault")
                .row("1", "", "T", "", "Une", "", "")
                .banner("Organisme : Ville d’Orcival")
                .row("1", "", "T", "", "Deux", "", "")
                .row("2", "idem", "T", "", "Trois", "", ""));

        assertThat(table.rows())
                .extracting(ReadRow::organisation)
                .containsExactly("Pays de Sault", "Ville d’Orcival", "Ville d’Orcival");
    }

    @Test
    void changesAreTakenAsAcceptedAndPromptsAreNotWords() throws IOException {
        String document = "<w:document " + W
                + "><w:body><w:tbl><w:tblGrid><w:gridCol w:w=\"500\"/><w:gridCol w:w=\"500\"/>"
                + "<w:gridCol w:w=\"5000\"/><w:gridCol w:w=\"5000\"/></w:tblGrid>"
                + row(
                        "",
                        cell(run("N°")),
                        cell(run("Type")),
                        cell(run("Commentaire")),
                        cell(run("Modification proposée")))
                + row(
                        "",
                        cell(run("1")),
                        cell("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>T</w:t></w:r></w:sdtContent></w:sdt>"),
                        cell("<w:del><w:r><w:delText>ancien</w:delText></w:r></w:del><w:ins>" + run("nouveau")
                                + "</w:ins>" + "<w:moveFrom>" + run("parti") + "</w:moveFrom>"),
                        cell(""))
                + row("<w:trPr><w:del/></w:trPr>", cell(run("2")), cell(run("T")), cell(run("supprimée")), cell(""))
                + row(
                        "",
                        cell(run("3")),
                        cell(prompt("Choisissez un élément.")),
                        cell(prompt("Entrez du texte.")),
                        cell(""))
                + "</w:tbl></w:body></w:document>";

        ReadTable table = reader.read("a.docx", OdfFiles.zip("word/document.xml", document));

        assertThat(table.rows()).extracting(ReadRow::text).containsExactly("nouveau");
        assertThat(table.rows()).extracting(ReadRow::typeCodes).containsExactly(Set.of("T"));
        assertThat(table.doubts()).noneSatisfy(doubt -> assertThat(doubt.raw()).contains("Entrez"));
    }

    private static String row(String properties, String... cells) {
        return "<w:tr>" + properties + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String runs) {
        return "<w:tc><w:p>" + runs + "</w:p></w:tc>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String prompt(String words) {
        return "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run(words) + "</w:sdtContent></w:sdt>";
    }

    @Test
    void titlesMayStandInThePageHeader() throws IOException {
        String titles = "<w:hdr " + W + "><w:tbl>"
                + row("", cell(run("Organisme")), cell(run("Page")), cell(run("Commentaire")), cell(run("Proposition")))
                + "</w:tbl></w:hdr>";
        String body = "<w:document " + W + "><w:body><w:tbl>"
                + row(
                        "",
                        cell(run("Pays de Sault")),
                        cell(run("12")),
                        cell(run("Un lien mort")),
                        cell(run("Le réparer")))
                + "</w:tbl></w:body></w:document>";

        ReadTable table = reader.read("a.docx", OdfFiles.zip("word/document.xml", body, "word/header1.xml", titles));

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.organisation()).isEqualTo("Pays de Sault");
            assertThat(row.locator()).isEqualTo("12");
            assertThat(row.text()).isEqualTo("Un lien mort");
            assertThat(row.proposedChange()).isEqualTo("Le réparer");
        });
    }

    @Test
    void otherTablesOfTheFileAreNoComments() {
        Drawing history =
                Drawing.of(4).row("Date", "Version", "Modification", "Auteur").row("2024", "v1", "création", "X");
        Drawing roles = Drawing.of(3).row("Nom", "Organisme", "Fonction").row("A", "B", "C");

        for (Drawing other : List.of(history, roles)) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> read(other)))
                    .isInstanceOf(UnreadableTable.class);
        }
    }

    @Test
    void mergedCellsOfOldWordFilesShiftNothing() throws IOException {
        byte[] file;
        try (var in = RealLifeTests.class.getResourceAsStream("merged-cells.doc")) {
            file = in.readAllBytes();
        }

        ReadTable table = reader.read("merged-cells.doc", file);

        assertThat(table.rows()).extracting(ReadRow::number).containsExactly("2", "3", "4", "5", "6");
        assertThat(table.rows())
                .extracting(ReadRow::text)
                .containsExactly(
                        "Un commentaire\nqui prend la place de la proposition", "", "", "", "Le lien est mort");
        assertThat(table.rows())
                .extracting(ReadRow::proposedChange)
                .containsExactly("", "Un style barré", "Des couleurs", "Un fond", "");
        assertThat(table.rows())
                .extracting(ReadRow::decisionAsWritten)
                .containsExactly(
                        "OK corrigé : ajouté",
                        "Une réponse pour trois",
                        "Une réponse pour trois",
                        "Une réponse pour trois",
                        "");
        assertThat(doubts(table)).contains("decisions-are-drafts", "one-cell", "decision-shared");
    }
}
