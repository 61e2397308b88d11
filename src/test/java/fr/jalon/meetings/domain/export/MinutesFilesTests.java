package fr.jalon.meetings.domain.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.web.Markdown;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Minutes in the shape of CNIG's model: the parts of the model in their order, and nothing lost on the way back. */
class MinutesFilesTests {

    /** As the model of 2025 prints them, from its top to its end; what stands in angle brackets there is left out. */
    private static final List<String> MODEL = List.of(
            "Commission des Standards",
            "REF : CNIG",
            "Groupe de Travail animé par :",
            "GT ",
            "COMPTE-RENDU DE REUNION",
            "(visioconférence",
            "Objet : ",
            "Ordre du jour :",
            "Accès aux présentations disponibles sur",
            "Liste des participants",
            "Animateur(s) :",
            "Participant(s) :",
            "Relecture du compte-rendu",
            "Validation du compte-rendu",
            "Prochain rendez-vous",
            "1) ",
            "Remarques :",
            "Décision :",
            "2) ");

    private static final MinutesText FULL = new MinutesText(
            "CNIG 2025.12",
            "Friches",
            "visioconférence",
            "Réunion de lancement, mardi 5 avril 2022, 14 h",
            List.of("Introduction", "Modèle : « données »", "Divers"),
            "https://cnig.gouv.fr/friches",
            List.of("Solène Guivarc’h - Cerema"),
            List.of("Fatou Diarra - DDT38", "Étienne Carpentier - Grand Lyon", "Œuvré Çelik - IGN"),
            List.of("Maëlle Kervella - DDT74"),
            "lundi 11 avril 2022",
            "vendredi 29 avril 2022",
            "17 mai 2022",
            List.of(
                    new MinutesText.Block(
                            "Introduction", "Tour de table.\n\nPlusieurs lignes.", "- DDT38 : accord", null),
                    new MinutesText.Block("Modèle : « données »", null, null, "- GT 1 : le modèle est retenu"),
                    new MinutesText.Block(
                            "Divers", "1) une liste dans le texte", "- IGN : réserve", "- Action : écrire")),
            "Standard : rédigé à **60 %**\n\nGabarits : à *faire*, voir [la page](https://cnig.gouv.fr/friches)");

    private static final MinutesText EMPTY =
            new MinutesText("", "", "", "", List.of(), "", List.of(), List.of(), List.of(), "", "", "", List.of(), "");

    @Test
    void holdThePartsOfTheModelInTheirOrder() throws Exception {
        String text = text(MinutesDocx.write(FULL));

        int from = 0;
        for (String part : MODEL) {
            int at = text.indexOf(part, from);
            assertThat(at)
                    .as("%s behind what comes before it in the model", part)
                    .isNotNegative();
            from = at + part.length();
        }
    }

    @Test
    void sayTheSameWhenTheyAreReadAgain() throws Exception {
        assertThat(MinutesDocxReader.read(MinutesDocx.write(FULL))).isEqualTo(FULL);
        assertThat(MinutesDocxReader.read(MinutesDocx.write(EMPTY))).isEqualTo(EMPTY);
    }

    @Test
    void leaveOutWhatAWordFileCannotHold() throws Exception {
        MinutesText odd = new MinutesText(
                "", "G\u0000T", "", "", List.of(), "", List.of(), List.of(), List.of(), "", "", "", List.of(), "");

        assertThat(MinutesDocxReader.read(MinutesDocx.write(odd)).group()).isEqualTo("G T");
    }

    @Test
    void arePrintedToo() {
        byte[] pdf = MinutesPdf.write(FULL, text -> "<p>" + text.replace("<", "&lt;") + "</p>");

        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(MinutesPdf.write(EMPTY, text -> "")).isNotEmpty();
    }

    @Test
    void sayNothingOfSlidesThatAreNotThere() throws Exception {
        assertThat(text(MinutesDocx.write(FULL))).contains("disponibles sur https://cnig.gouv.fr/friches");
        assertThat(text(MinutesDocx.write(EMPTY))).doesNotContain("Accès aux présentations");
    }

    @Test
    void printEveryNoteAsAParagraphAndNothingBeyondTheMargin() throws Exception {
        String endless = "Arrêté".repeat(60);
        MinutesText minutes = new MinutesText(
                "",
                "",
                "",
                endless,
                List.of(endless),
                "",
                List.of(),
                List.of(),
                List.of(),
                endless,
                "",
                "",
                List.of(new MinutesText.Block("Point", "Première note.\n\nSeconde note.", "- un\n- deux", endless)),
                "");

        Printed printed = new Printed();
        try (PDDocument pdf = Loader.loadPDF(MinutesPdf.write(minutes, new Markdown()::toHtml))) {
            assertThat(printed.getText(pdf).lines().map(String::strip))
                    .contains("Première note.", "Seconde note.")
                    .anyMatch(line -> line.endsWith("un"))
                    .anyMatch(line -> line.endsWith("deux"))
                    .noneMatch(line -> line.contains("Animateur"));
            assertThat(printed.furthest).isLessThan(pdf.getPage(0).getMediaBox().getWidth() - 50);
        }
    }

    @Test
    void endLinesWhereTheyWereTypedInEveryFile() throws Exception {
        MinutesText minutes = new MinutesText(
                "",
                "",
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of(new MinutesText.Block("Point", "Ligne une\nLigne deux", null, null)),
                "");

        assertThat(text(MinutesDocx.write(minutes)).lines()).contains("Ligne une", "Ligne deux");
        try (PDDocument pdf = Loader.loadPDF(MinutesPdf.write(minutes, new Markdown()::toHtml))) {
            assertThat(new PDFTextStripper().getText(pdf).lines().map(String::strip))
                    .contains("Ligne une", "Ligne deux");
        }
        assertThat(new Markdown().toHtml("Ligne une\nLigne deux")).contains("Ligne une<br>");
    }

    /** Reads what is printed, and how far to the right. */
    private static final class Printed extends PDFTextStripper {

        private float furthest;

        @Override
        protected void processTextPosition(TextPosition text) {
            furthest = Math.max(furthest, text.getXDirAdj() + text.getWidthDirAdj());
            super.processTextPosition(text);
        }
    }

    private static String text(byte[] file) throws Exception {
        List<String> lines = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    lines.add(table.getText());
                } else if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph.getText());
                }
            }
        }
        return String.join("\n", lines).replace('\u00a0', ' ');
    }
}
