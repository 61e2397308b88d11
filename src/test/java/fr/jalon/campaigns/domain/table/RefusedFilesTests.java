package fr.jalon.campaigns.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.jalon.campaigns.domain.table.Generation.Said;
import fr.jalon.support.WordFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, the answer is a table or one clear sentence. */
class RefusedFilesTests {

    private static final List<Said> SAID = List.of(
            new Said("1", "Pays de Sault", "T", "p. 1", "Un lien mort", "Le réparer", "OK", "intégré"),
            new Said("2", "Pays de Sault", "M", "p. 2", "Une faute", "", "", ""));

    private final TableReader reader = new TableReader(EveryFormatTests.TYPES);
    private final WordFiles words = new WordFiles();

    private void refuses(String fileName, byte[] content, String rule) {
        assertThatThrownBy(() -> reader.read(fileName, content))
                .isInstanceOfSatisfying(UnreadableTable.class, refusal -> {
                    assertThat(refusal.broken()).singleElement().satisfies(broken -> {
                        assertThat(broken.rule()).isEqualTo("table-" + rule);
                        assertThat(broken.field()).isEqualTo("file");
                        assertThat(words.knows(broken.explanation().key())).isTrue();
                    });
                });
    }

    @Test
    void saysWhatIsWrongWithFilesThatAreNoTables() throws IOException {
        refuses("a.docx", new byte[0], "empty");
        refuses("a.docx", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1), "pdf");
        refuses("a.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "picture");
        refuses("a.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}, "corrupt");
        refuses("a.zip", OdfFiles.zip("un.docx", "x", "deux.docx", "y"), "archive");
        refuses("a.bin", new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0}, "unknown");
        refuses("a.odt", OdfFiles.file("text", "<office:text/>"), "no-table");
        refuses("a.csv", "nom;ville\nx;y\n".getBytes(StandardCharsets.UTF_8), "no-table");
        refuses("a.docx", new byte[(50 << 20) + 1], "too-large");
        refuses("a.json", "{\"fields\": [{\"name\": \"id\"}]}".getBytes(StandardCharsets.UTF_8), "unknown");
        refuses("a.json", "{\"items\": [{\"name\": \"id\"}]}".getBytes(StandardCharsets.UTF_8), "unknown");
        refuses("a.json", "{\"items\": [{\"ref\": \"A-1\", ".getBytes(StandardCharsets.UTF_8), "corrupt");
    }

    @Test
    void refusesRecentFilesThatCarryAProgramWhateverTheirName() throws IOException {
        String table =
                "<document><body><tbl><tr><tc><p><r><t>Commentaire</t></r></p></tc></tr></tbl></body></document>";
        String open = "application/vnd.oasis.opendocument.spreadsheet";

        refuses("a.docm", OdfFiles.zip("word/document.xml", table, "word/vbaProject.bin", "x"), "macros");
        refuses("a.docx", OdfFiles.zip("word/document.xml", table, "word/vbaProject.bin", "x"), "macros");
        refuses("a.xlsm", OdfFiles.zip("xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x"), "macros");
        refuses(
                "a.xlsx",
                OdfFiles.zip("xl/workbook.xml", "<workbook/>", "xl/macrosheets/sheet1.xml", "<x/>"),
                "macros");
        refuses(
                "a.ods",
                OdfFiles.zip("mimetype", open, "content.xml", "<a/>", "Basic/Standard/Module1.xml", "<m/>"),
                "macros");
        refuses("a.ods", OdfFiles.zip("mimetype", open, "content.xml", "<a/>", "Scripts/python/a.py", "x"), "macros");
        refuses(
                "a.fods",
                "<?xml version=\"1.0\"?><office:document xmlns:office=\"opendocument\"><ooo:module ooo:name=\"M\"/></office:document>"
                        .getBytes(StandardCharsets.UTF_8),
                "macros");
    }

    /** LibreOffice writes such a library where there is no program. */
    @Test
    void anEmptyLibraryIsNoProgram() throws IOException {
        refuses(
                "a.odt",
                OdfFiles.zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "<a/>",
                        "Basic/Standard/script-lb.xml",
                        "<library/>"),
                "no-table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Macros", "_VBA_PROJECT_CUR"})
    void readsOldFilesThatCarryOneAndSaysSo(String storage) throws IOException {
        byte[] old = Format.XLS.write(Generation.RISKS_2024.drawing(SAID));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(old))) {
            file.getRoot().createDirectory(storage);
            file.writeFilesystem(out);
        }

        ReadTable table = reader.read("a.xls", out.toByteArray());

        assertThat(table.rows()).hasSize(2);
        assertThat(table.doubts())
                .anySatisfy(doubt -> assertThat(doubt.reason().key()).isEqualTo("table-doubt.macros"));
    }

    @Test
    void refusesWhatIsLocked() throws Exception {
        refuses("a.xlsx", locked(EncryptionMode.standard), "encrypted");
        refuses("a.docx", locked(EncryptionMode.agile), "encrypted");
        refuses("a.doc", lockedText(), "encrypted");
        refuses("a.xls", lockedBefore2007(), "encrypted");
        refuses(
                "a.odt",
                OdfFiles.zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "x",
                        "META-INF/manifest.xml",
                        "<manifest><file-entry><encryption-data/></file-entry></manifest>"),
                "encrypted");
    }

    private static byte[] locked(EncryptionMode mode) throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var locked = encryptor.getDataStream(file)) {
                locked.write(Format.XLSX.write(Generation.SYNTHESIS.drawing(SAID)));
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** An old Word file whose head says that the rest is locked. */
    private static byte[] lockedText() throws IOException {
        try (var in = RefusedFilesTests.class.getResourceAsStream("merged-cells.doc");
                POIFSFileSystem file = new POIFSFileSystem(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] text;
            try (var words = file.createDocumentInputStream("WordDocument")) {
                text = words.readAllBytes();
            }
            text[11] |= 1;
            file.createOrUpdateDocument(new ByteArrayInputStream(text), "WordDocument");
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] lockedBefore2007() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("Commentaire");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void callsForNothingOutsideTheFile() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>";

        for (String doctype : List.of(entity, laughs)) {
            refuses(
                    "a.docx",
                    OdfFiles.zip("word/document.xml", doctype + "<document><body>&e;</body></document>"),
                    "entity");
            refuses(
                    "a.odt",
                    OdfFiles.zip(
                            "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", doctype + "<a/>"),
                    "entity");
            refuses(
                    "a.xlsx",
                    OdfFiles.zip("xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml", doctype + "<sst/>"),
                    "entity");
        }
    }

    @Test
    void opensABombOnlySoFar() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = "<p><r><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></r></p>"
                .repeat(1_000)
                .getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<document><body>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 4_000; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }

        Throwable refusal = catchThrowable(() -> reader.read("a.docx", out.toByteArray()));

        assertThat(out.size()).isLessThan(2 << 20);
        assertThat(refusal).isInstanceOf(UnreadableTable.class).hasMessageMatching(".*(bomb|too-many-rows).*");
        refuses("deep.docx", OdfFiles.zip("word/document.xml", "<a>".repeat(100_000)), "corrupt");
    }

    @Test
    void twentyThousandRowsAreReadAndOneMoreIsRefused() {
        StringBuilder csv = new StringBuilder("n;Organisme;Type;Page;Commentaire;Modification proposée\n");
        for (int i = 1; i <= 20_000; i++) {
            csv.append(i).append(";Pays de Sault;T;p. 1;remarque ").append(i).append(";\n");
        }

        assertThat(reader.read("a.csv", csv.toString().getBytes(StandardCharsets.UTF_8))
                        .rows())
                .hasSize(20_000);
        csv.append("20001;Pays de Sault;T;p. 1;de trop;\n");
        refuses("a.csv", csv.toString().getBytes(StandardCharsets.UTF_8), "too-many-rows");
        refuses("a.ods", repeated(), "too-many-rows");
    }

    /** One row that says it is there a million times. */
    private static byte[] repeated() {
        try {
            return OdfFiles.file(
                    "spreadsheet",
                    "<office:spreadsheet><table:table><table:table-row"
                            + " table:number-rows-repeated=\"1000000\"><table:table-cell><text:p>x</text:p></table:table-cell>"
                            + "</table:table-row></table:table></office:spreadsheet>");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void brokenFilesNeverFailOtherwiseThanBySayingSo(Format format) {
        byte[] whole = format.write(Generation.RISKS_2024.drawing(SAID));
        Random random = new Random(format.ordinal());
        for (int i = 0; i < 120; i++) {
            byte[] broken = i % 3 == 0
                    ? Arrays.copyOf(whole, random.nextInt(whole.length))
                    : changed(whole, random, 1 + random.nextInt(i % 3 == 1 ? 3 : 200));
            Throwable thrown = catchThrowable(() -> reader.read(format.fileName(), broken));
            assertThat(thrown == null || thrown instanceof UnreadableTable)
                    .as("attempt %s: %s", i, thrown)
                    .isTrue();
        }
    }

    private static byte[] changed(byte[] whole, Random random, int times) {
        byte[] changed = whole.clone();
        for (int i = 0; i < times; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    @Test
    void randomBytesNeverFailOtherwise() {
        Random random = new Random(7);
        List<byte[]> heads = List.of(
                new byte[0],
                new byte[] {'P', 'K', 3, 4},
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "{\\rtf1 ".getBytes(StandardCharsets.US_ASCII),
                "<html>".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[1 + random.nextInt(3_000)];
            random.nextBytes(bytes);
            byte[] head = heads.get(i % heads.size());
            System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
            Throwable thrown = catchThrowable(() -> reader.read("x.docx", bytes));
            assertThat(thrown == null || thrown instanceof UnreadableTable)
                    .as("%s", thrown)
                    .isTrue();
        }
    }
}
