package fr.jalon.campaigns.domain.table.grid;

import fr.jalon.campaigns.domain.table.UnreadableTable;
import fr.jalon.shared.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens a file of any kind, told by its bytes, and refuses what cannot hold a table.
 *
 * <p>No program is ever run. Recent office files that carry one are refused, whatever their name: they open as well
 * without it. Word and Excel files before 2007 are read and the program is told: forms go round with one left in them by
 * their template, and whoever received them cannot save them otherwise.
 */
public final class ContentReader {

    private final Budget budget;
    private boolean macros;

    public ContentReader(String fileName) {
        this.budget = new Budget(fileName);
    }

    public Content read(byte[] content) throws IOException {
        Content read =
                switch (FileKind.of(content)) {
                    case ZIP -> zipped(content);
                    case OLE -> ole(content);
                    case RTF -> new RtfReader(content, budget).read();
                    case HTML -> new HtmlReader(budget).read(content);
                    case FLAT_ODF -> new OdfReader(budget).readFlat(content);
                    case TEXT -> new CsvReader(budget).read(text(content));
                    case PDF -> throw refused("pdf");
                    case PICTURE -> throw refused("picture");
                    case ARCHIVE -> throw refused("archive");
                    case JSON, UNKNOWN -> throw refused("unknown");
                };
        return macros ? with(read, Message.of("table-doubt.macros")) : read;
    }

    /** The words of a plain text file; null when it is not one. */
    public static String plainText(byte[] content) {
        return FileKind.of(content) == FileKind.TEXT ? text(content) : null;
    }

    public static boolean isJson(byte[] content) {
        return FileKind.of(content) == FileKind.JSON;
    }

    private static String text(byte[] content) {
        return Encodings.text(content, StandardCharsets.UTF_8);
    }

    private Content zipped(byte[] content) throws IOException {
        ZipParts zip = new ZipParts(content, budget);
        if (zip.hasMacros()) {
            throw refused("macros");
        }
        if (zip.names().anyMatch(name -> name.matches("(?i)word/document\\d*\\.xml"))) {
            return new DocxReader(zip, budget).read();
        }
        if (zip.has("xl/workbook.xml")) {
            return new XlsxReader(zip, budget).read();
        }
        if (zip.has("content.xml") && zip.text("mimetype", 200).matches("(?s).*opendocument\\.(text|spreadsheet).*")) {
            return new OdfReader(budget).read(zip);
        }
        boolean office = zip.has("[Content_Types].xml") || zip.has("content.xml") || zip.has("mimetype");
        throw refused(office ? "unknown" : "archive");
    }

    private Content ole(byte[] content) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = file.getRoot();
            macros = root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR") || root.hasEntry("VBA");
            if (root.hasEntry("EncryptedPackage")) {
                throw refused("encrypted");
            }
            if (root.hasEntry("WordDocument")) {
                refuseLocked(file);
                return new DocReader(budget).read(file);
            }
            if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
                return new XlsReader(budget).read(file);
            }
            throw refused("unknown");
        }
    }

    /** The head of the file says so, in the bit that its format gives to it. */
    private void refuseLocked(POIFSFileSystem file) throws IOException {
        try (InputStream head = file.createDocumentInputStream("WordDocument")) {
            byte[] start = head.readNBytes(12);
            if (start.length == 12 && (start[11] & 1) != 0) {
                throw refused("encrypted");
            }
        }
    }

    private UnreadableTable refused(String why) {
        return UnreadableTable.because(why, budget.fileName());
    }

    private static Content with(Content content, Message remark) {
        List<Message> remarks = new ArrayList<>(content.remarks());
        remarks.add(remark);
        return new Content(content.blocks(), content.heads(), content.headGrids(), content.nested(), remarks);
    }
}
