package fr.jalon.documents.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.support.WordFiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What cannot be read gets one clear sentence and harms nothing. */
class RefusedTextTests {

    private static String refusal(String name, byte[] content) {
        UnreadableText refused = catchThrowableOfType(
                UnreadableText.class, () -> TextReading.read(name, content).text());
        assertThat(refused).isNotNull();
        assertThat(new WordFiles().knows(refused.broken().get(0).explanation().key()))
                .isTrue();
        assertThat(refused.broken().get(0).field()).isEqualTo("file");
        return refused.broken().get(0).rule();
    }

    private static byte[] word(String document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Docx.bytes("<Types/>"));
        parts.put("word/document.xml", Docx.bytes(document));
        return Docx.zip(parts);
    }

    @Test
    void refusesOtherFormats() {
        assertThat(refusal("a.pdf", Docx.bytes("%PDF-1.7"))).isEqualTo("text-kind");
        assertThat(refusal("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}))
                .isEqualTo("text-kind");
        assertThat(refusal("a.png", Docx.png())).isEqualTo("text-kind");
        assertThat(refusal("a.md", new byte[] {1, 0, 2})).isEqualTo("text-kind");
        assertThat(refusal("a.json", Docx.bytes("{\"a\": 1}"))).isEqualTo("text-not-schema");
        assertThat(refusal("a.zip", Docx.zip(Map.of("a.txt", Docx.bytes("x"))))).isEqualTo("text-not-schema");
    }

    @Test
    void refusesDamagedFiles() {
        assertThat(refusal("a.docx", word("<w:document xmlns:w='x'><w:body>"))).isEqualTo("text-malformed");
        assertThat(refusal("a.docx", word("<autre/>"))).isEqualTo("text-malformed");
        assertThat(refusal("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).isEqualTo("text-malformed");
        assertThat(refusal("a.json", Docx.bytes("{\"fields\": ["))).isEqualTo("text-malformed");
        assertThat(refusal("a.md", Docx.bytes("  \n"))).isEqualTo("text-empty");
    }

    @Test
    void followsNoEntity() {
        String xml = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w='x'><w:body><w:p>"
                + "<w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";

        assertThat(refusal("a.docx", word(xml))).isEqualTo("text-entities");
    }

    @Test
    void refusesABombBeforeItGrows() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Docx.bytes("<Types/>"));
        parts.put("word/document.xml", new byte[60 << 20]);

        assertThat(refusal("a.docx", Docx.zip(parts))).isEqualTo("text-too-large");
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        String deep = "<w:sdt><w:sdtContent>".repeat(1_000) + "</w:sdtContent></w:sdt>".repeat(1_000);

        assertThat(refusal("a.docx", word("<w:document xmlns:w='x'><w:body>" + deep + "</w:body></w:document>")))
                .isEqualTo("text-too-large");
        assertThat(refusal("a.json", Docx.bytes("{\"fields\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}")))
                .isIn("text-malformed", "text-too-large");
    }

    @Test
    void neverThrowsAnythingElse() {
        byte[] good = new Docx().heading(1, "A").paragraph("b").file();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = good.clone();
            for (int j = 0; j < 5; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                TextReading.read("a.docx", damaged).text();
            } catch (UnreadableText expected) {
                assertThat(expected.broken()).hasSize(1);
            }
        }
    }
}
