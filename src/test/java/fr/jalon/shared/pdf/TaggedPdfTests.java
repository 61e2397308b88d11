package fr.jalon.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TaggedPdfTests {

    private static void fill(Element body) {
        body.appendElement("h1").text("Compte rendu");
        body.append("<p>Délai ≥ 30 jours → Łódź, <em>άλφα</em>, <strong>№ 4</strong>, <code>geom</code></p>");
        body.append("<table><tr><th>Valeur</th></tr><tr><td>4</td></tr></table><ul><li>un</li></ul>");
    }

    @Test
    void printsAnyLetter() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.print("fr", "Essai", TaggedPdfTests::fill))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            assertThat(reader.getText(pdf)).contains("Délai ≥ 30 jours → Łódź, άλφα, № 4, geom", "1 / 1");
        }
    }

    @Test
    void bringsItsFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.print("fr", "Essai", TaggedPdfTests::fill))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded())
                            .as(page.getResources().getFont(font).getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void tellsScreenReadersWhatIsWhat() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.print("fr", "Essai", TaggedPdfTests::fill))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Essai");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }
}
