package fr.jalon.documents.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the document, its words come out, all of them, in their order, and no others. */
class TextInTextOutTests {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEveryWordOfAWordFile(int seed) {
        Writer writer = new Writer(seed);
        Docx docx = new Docx().numbering("""
                        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
                        <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2"/></w:lvl></w:abstractNum>
                        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                        """);
        IntStream.range(0, 40).forEach(i -> writer.block(docx));

        assertThat(words(TextReading.read("a.docx", docx.file()).text())).isEqualTo(writer.words);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEveryWordOfAMarkdownFile(int seed) {
        Writer writer = new Writer(seed);
        StringBuilder markdown = new StringBuilder();
        IntStream.range(0, 40).forEach(i -> writer.block(markdown));

        assertThat(words(TextReading.read("a.md", Docx.bytes(markdown.toString()))
                        .text()))
                .isEqualTo(writer.words);
    }

    private static List<String> words(ReadText text) {
        List<String> words = new ArrayList<>();
        text.clauses().forEach(clause -> WORD.matcher(clause.number() + " " + clause.title() + "\n" + clause.plain())
                .results()
                .forEach(word -> words.add(word.group())));
        return words;
    }

    /** Writes blocks of words nobody wrote before, and remembers them. */
    private static final class Writer {
        private final Random random;
        private final List<String> words = new ArrayList<>();

        Writer(int seed) {
            random = new Random(seed);
        }

        private String say() {
            StringBuilder said = new StringBuilder();
            for (int i = random.nextInt(5); i >= 0; i--) {
                String word = "mot" + words.size() + List.of("é", "œ", "", "x").get(random.nextInt(4));
                words.add(word);
                said.append(word)
                        .append(List.of(" ", ", ", " < ", " & ", "\u00a0: ").get(random.nextInt(5)));
            }
            return said.toString().strip();
        }

        void block(Docx docx) {
            switch (random.nextInt(7)) {
                case 0 -> docx.heading(1 + random.nextInt(4), say());
                case 1 -> docx.listed(random.nextInt(2), 1, say());
                case 2 -> docx.xml("<w:tbl>" + row(2) + row(1) + "</w:tbl>");
                case 3 ->
                    docx.xml("<w:p><w:ins>" + Docx.run(say()) + "</w:ins><w:r><w:tab/></w:r><w:r><w:rPr><w:b/></w:rPr>"
                            + "<w:t>" + Docx.escaped(say()) + "</w:t></w:r></w:p>");
                case 4 -> docx.styled("TM1", Docx.run(say()));
                case 5 -> docx.styled("Titre", Docx.run(say()));
                default -> docx.paragraph(say());
            }
        }

        private String row(int cells) {
            StringBuilder row = new StringBuilder("<w:tr>");
            for (int i = 0; i < cells; i++) {
                row.append("<w:tc><w:tcPr><w:gridSpan w:val=\"")
                        .append(3 - cells)
                        .append("\"/></w:tcPr><w:p>");
                row.append(Docx.run(say())).append("</w:p></w:tc>");
            }
            return row.append("</w:tr>").toString();
        }

        void block(StringBuilder markdown) {
            String block =
                    switch (random.nextInt(7)) {
                        case 0 -> "#".repeat(1 + random.nextInt(4)) + " " + say();
                        case 1 -> "* " + say() + "\n  1. " + say();
                        case 2 -> "| " + say() + " | " + say() + " |\n|---|---|\n| " + say() + " | " + say() + " |";
                        case 3 -> "> " + say() + "\n> **" + say() + "**";
                        case 4 -> "```\n" + say() + "\n```";
                        case 5 ->
                            "<div>"
                                    + say().replace("<", "&lt;")
                                            .replace("&", "&amp;")
                                            .replace("&amp;lt;", "&lt;") + "</div>";
                        default -> say() + " [" + say() + "](https://exemple.fr)";
                    };
            markdown.append(block).append("\n\n");
        }
    }
}
