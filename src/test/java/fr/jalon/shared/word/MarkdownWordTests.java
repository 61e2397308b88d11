package fr.jalon.shared.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown in a Word document: its marks are seen as what they mean, and read again as they were. */
class MarkdownWordTests {

    private static XWPFDocument written(String markdown) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new MarkdownWord(new WordLists(document), document::createParagraph, run -> run.setFontSize(10))
                    .write(markdown);
            document.write(out);
            return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        }
    }

    private static List<String> lines(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static String again(String markdown) throws IOException {
        try (XWPFDocument document = written(markdown)) {
            WordMarkdown read = new WordMarkdown();
            document.getParagraphs().forEach(read::add);
            return read.text();
        }
    }

    @Test
    void showsWhatMarksMeanAndNotTheMarks() throws IOException {
        try (XWPFDocument document = written("""
                # Titre

                Du **gras**, de l’*italique* et [un lien](https://exemple.fr/a?b=c).

                - point
                  - dessous

                | Champ | Type |
                |---|---|
                | nom | texte |
                """)) {
            assertThat(lines(document))
                    .containsExactly(
                            "Titre",
                            "Du gras, de l’italique et un lien.",
                            "point",
                            "dessous",
                            "Champ | Type",
                            "nom | texte");
            List<XWPFRun> runs = document.getParagraphs().get(1).getRuns();
            assertThat(document.getParagraphs().get(0).getRuns()).allMatch(XWPFRun::isBold);
            assertThat(runs)
                    .filteredOn(XWPFRun::isBold)
                    .extracting(XWPFRun::text)
                    .containsExactly("gras");
            assertThat(runs)
                    .filteredOn(XWPFRun::isItalic)
                    .extracting(XWPFRun::text)
                    .containsExactly("italique");
            assertThat(runs).filteredOn(XWPFHyperlinkRun.class::isInstance).hasSize(1);
            assertThat(document.getParagraphs().get(2).getNumFmt()).isEqualTo("bullet");
            assertThat(document.getParagraphs().get(3).getNumIlvl().intValue()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un paragraphe.\n\nUn autre,\nsur deux lignes.",
                "- un\n- deux\n  - dessous\n- trois",
                "3) trois\n4) quatre",
                "1. un\n2. deux\n\nEt après :\n\n1. encore",
                "Du **gras**, de l’*italique*, les ***deux***",
                "Voir [la page](https://exemple.fr/a?b=c), puis écrire.",
                "Un <b>&amp</b> et 2 < 3, snake_case_word"
            })
    void saysTheSameReadAgain(String markdown) throws IOException {
        assertThat(again(markdown)).isEqualTo(markdown);
    }

    @Test
    void leadsNowhereButToPages() throws IOException {
        try (XWPFDocument document = written("[ici](javascript:alert(1)) et [là](https://exemple.fr/a b)")) {
            assertThat(document.getHyperlinks()).isEmpty();
            assertThat(lines(document).get(0)).startsWith("ici et ");
        }
    }
}
