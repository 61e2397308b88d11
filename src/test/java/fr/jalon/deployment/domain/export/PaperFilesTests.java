package fr.jalon.deployment.domain.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.web.Markdown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** A bilan to take away says what people wrote as its page does. */
class PaperFilesTests {

    private static final Paper PAPER = new Paper(
            "Friches",
            "Bilan n° 1",
            "COPIL n° 2",
            List.of(
                    new Paper.Part("Chiffres", List.of("5 * 3 actions"), List.of()),
                    Paper.Part.written("Gains", "**3 jours** gagnés\n\n- saisie\n- contrôle")));

    @Test
    void showWhatPeopleWroteInWord() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(PaperDocx.write(PAPER)))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("5 * 3 actions", "3 jours gagnés", "saisie", "contrôle");
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().equals("saisie"))
                    .allMatch(paragraph -> paragraph.getNumID() != null);
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().equals("3 jours gagnés"))
                    .allMatch(paragraph -> paragraph.getRuns().get(0).isBold());
        }
    }

    @Test
    void showWhatPeopleWroteInPrint() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PaperPdf.write(PAPER, new Markdown()::toHtml))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("5 * 3 actions", "3 jours", "saisie")
                    .doesNotContain("**", "- saisie");
        }
    }
}
