import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How long tables of ten thousand rows take to be looked at and taken in, in a heap of 512 MB; fails when the xlsx takes
 * ten seconds for both, or a row is lost. See bench/table-import.
 */
public class TableImport {

    private static final double MOST_SECONDS = 10;
    private static final String[] HEAD = {
        "N°", "Organisme", "Type", "Partie, article, paragraphe", "Commentaire", "Proposition de modification"
    };

    private final Application application;
    private final int rows;

    TableImport(Application application, int rows) {
        this.application = application;
        this.rows = rows;
    }

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        boolean quick;
        try (Application application = Application.start(8196)) {
            quick = new TableImport(application, rows).run();
        }
        System.exit(quick ? 0 : 1);
    }

    private boolean run() throws Exception {
        String revision = application.text(120);
        // Once for the compiler: an application that takes in tables has taken in one before.
        file("warm-up", revision, "petit.xlsx", new TableImport(application, 200).xlsx(1));
        boolean quick = file("xlsx", revision, "table.xlsx", xlsx(2));
        file("csv", revision, "table.csv", csv(3));
        file("docx", revision, "table.docx", docx(4));
        return quick;
    }

    private boolean file(String name, String revision, String fileName, byte[] file) throws Exception {
        Instant closes = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        String slug = application.openCall("Table " + name, revision, closes);
        String path = "/api/v1/campaigns/" + slug + "/returns";
        double look = seconds(() -> application.pilotSends(path, fileName, file, "document", "texte", "dryRun", "true"));
        double take = seconds(() -> application.pilotSends(path, fileName, file, "document", "texte"));
        double again = seconds(() -> application.pilotSends(path, fileName, file, "document", "texte"));
        long taken = application.number(
                "select count(*) from comment m join campaign c on c.id = m.campaign_id where m.state = 'RECEIVED' and c.slug = '"
                        + slug + "'");
        boolean quick = look + take < MOST_SECONDS && (taken == rows || name.equals("warm-up"));
        System.out.printf(
                "%-8s %6d kB  looked at %5.1f s, taken in %5.1f s, the same again %5.1f s, %6d comments, %s%s%n",
                name, file.length / 1024, look, take, again, taken, application.memory(),
                quick || !name.equals("xlsx") ? "" : "  !");
        return quick;
    }

    private interface Work {

        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    // -- Files -------------------------------------------------------------------------------------------------------

    private String[] row(Words words, int number) {
        return new String[] {
            String.valueOf(number),
            "Organisme " + number % 40,
            "GMTE".substring(number % 4, number % 4 + 1),
            "Partie " + (1 + number % 12) + ", page " + (1 + number % 90),
            words.sentence(25) + " (" + number + ")",
            number % 3 == 0 ? "" : words.sentence(15)
        };
    }

    private byte[] csv(long seed) {
        Words words = new Words(seed);
        StringBuilder csv = new StringBuilder(String.join(";", HEAD)).append("\r\n");
        for (int i = 1; i <= rows; i++) {
            csv.append(String.join(";", row(words, i)).replace("\"", "")).append("\r\n");
        }
        return ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] xlsx(long seed) throws IOException {
        StringBuilder sheet = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        Words words = new Words(seed);
        for (int i = 0; i <= rows; i++) {
            sheet.append("<row r=\"").append(i + 1).append("\">");
            String[] cells = i == 0 ? HEAD : row(words, i);
            for (int column = 0; column < cells.length; column++) {
                sheet.append("<c r=\"").append((char) ('A' + column)).append(i + 1)
                        .append("\" t=\"inlineStr\"><is><t>").append(cells[column]).append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData></worksheet>");
        String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return zip(
                "[Content_Types].xml",
                types("/xl/workbook.xml", main + "sheet.main+xml", "/xl/worksheets/sheet1.xml", main + "worksheet+xml"),
                "_rels/.rels",
                relation(relations + "officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                        + relations.substring(0, relations.length() - 1)
                        + "\"><sheets><sheet name=\"Commentaires\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relation(relations + "worksheet", "worksheets/sheet1.xml"),
                "xl/worksheets/sheet1.xml",
                sheet.toString());
    }

    private byte[] docx(long seed) throws IOException {
        StringBuilder table = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>");
        Words words = new Words(seed);
        for (int i = 0; i <= rows; i++) {
            table.append("<w:tr>");
            for (String cell : i == 0 ? HEAD : row(words, i)) {
                table.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
            }
            table.append("</w:tr>");
        }
        table.append("</w:tbl></w:body></w:document>");
        return zip(
                "[Content_Types].xml",
                types(
                        "/word/document.xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                "_rels/.rels",
                relation(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                        "word/document.xml"),
                "word/document.xml",
                table.toString());
    }

    private static String types(String... partsAndTypes) {
        StringBuilder types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (int i = 0; i < partsAndTypes.length; i += 2) {
            types.append("<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(partsAndTypes[i], partsAndTypes[i + 1]));
        }
        return types.append("</Types>").toString();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"%s\" Target=\"%s\"/></Relationships>".formatted(type, target);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
