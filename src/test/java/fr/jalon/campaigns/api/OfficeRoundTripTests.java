package fr.jalon.campaigns.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.campaigns.CallTriage;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * An office suite writes a whole file anew when it saves it: what was not typed must come back as it was. Needs LibreOffice
 * ({@code soffice} on the path), which the usual build does not.
 */
@Tag("full")
@IntegrationTest
@ActiveProfiles("demo")
@Import({CallStory.class, CallTriage.class})
class OfficeRoundTripTests {

    private static final int COMMENTS = 14;
    private static final int TYPED = 10;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallTriage triage;

    @TempDir
    private Path folder;

    private Api api;
    private String slug;

    @ParameterizedTest
    @CsvSource({"xlsx, xlsx", "xlsx, ods", "ods, ods", "ods, xlsx", "docx, docx", "docx, odt"})
    void tenDecisionsTypedAndSavedThereAreTenChanges(String exported, String saved) throws Exception {
        slug = triage.begun("Bureautique " + exported + " " + saved, table());
        api = Api.secretariat(mvc);
        byte[] file = api.get("/api/v1/campaigns/" + slug + "/export." + exported)
                .response()
                .getContentAsByteArray();
        byte[] untouched = savedAs(saved, exported, file);
        assertThat(bring(saved, untouched).at("/changed")).isEqualTo("0");

        byte[] filled = savedAs(saved, exported.equals("docx") ? "docx" : "xlsx", typed(exported, file));
        Api.Answer taken = bring(saved, filled);

        assertThat(taken.at("/changed")).as(taken.text()).isEqualTo(String.valueOf(TYPED));
        assertThat(taken.at("/conflicts/0")).isNull();
        assertThat(triage.tally(slug)).containsOnly(java.util.Map.entry("ACCEPTED_IN_PRINCIPLE", TYPED));
        assertThat(bring(saved, filled).at("/changed")).isEqualTo("0");
        meetsWhatIsDecidedMeanwhile(saved, filled);
    }

    /** One row is decided otherwise here, after the file was taken in: the file's answer is older than that. */
    private void meetsWhatIsDecidedMeanwhile(String saved, byte[] filled) {
        api.post(
                "/api/v1/comments/" + triage.id(slug, "DDT38-3") + "/decision",
                "{\"disposition\": \"REFUSED\", \"reason\": \"Le mot est voulu\"}");

        Api.Answer taken = bring(saved, filled);

        assertThat(taken.at("/changed")).isEqualTo("0");
        assertThat(taken.at("/conflicts/0/ref")).isEqualTo("DDT38-3");
        assertThat(taken.at("/conflicts/1")).isNull();
        assertThat(triage.tally(slug)).containsEntry("REFUSED", 1).containsEntry("ACCEPTED_IN_PRINCIPLE", TYPED - 1);
    }

    private static String table() {
        StringBuilder table = new StringBuilder(CallTriage.HEAD);
        for (int i = 1; i <= COMMENTS; i++) {
            table.append(i)
                    .append(";DDT 38;M;§ 2.")
                    .append(i)
                    .append(";Précision « nº ")
                    .append(i)
                    .append(" » à l’échelle 1/25 000 ;")
                    .append(i % 2 == 0 ? "Écrire 0,50 m" : "")
                    .append(";;\n");
        }
        return table.toString();
    }

    private Api.Answer bring(String format, byte[] content) {
        return api.upload("/api/v1/campaigns/" + slug + "/decisions", "decisions." + format, content);
    }

    private byte[] typed(String format, byte[] file) throws Exception {
        return format.equals("docx")
                ? typedInText(file)
                : typedInSheet(format.equals("xlsx") ? file : savedAs("xlsx", format, file));
    }

    private static byte[] typedInSheet(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getSheetAt(0);
            int column = -1;
            int typed = 0;
            for (Row row : sheet) {
                String ref = new DataFormatter().formatCellValue(row.getCell(0));
                for (Cell cell : row) {
                    column = cell.toString().startsWith("Décision") ? cell.getColumnIndex() : column;
                }
                if (ref.startsWith("DDT38-") && typed < TYPED) {
                    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue("OK sur le principe : ligne " + ++typed);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] typedInText(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            int typed = 0;
            for (XWPFTable table : document.getTables()) {
                int column = -1;
                for (XWPFTableRow row : table.getRows()) {
                    for (int i = 0; i < row.getTableCells().size(); i++) {
                        column = row.getCell(i).getText().startsWith("Décision") ? i : column;
                    }
                    if (row.getCell(0).getText().startsWith("DDT38-") && typed < TYPED) {
                        row.getCell(column).setText("OK sur le principe : ligne " + ++typed);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /** Opened and saved by LibreOffice. */
    private byte[] savedAs(String format, String was, byte[] file) throws Exception {
        Path in = Files.write(Files.createTempDirectory(folder, "in").resolve("tableau." + was), file);
        Path out = Files.createTempDirectory(folder, "out");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readAllBytes(out.resolve("tableau." + format));
    }
}
