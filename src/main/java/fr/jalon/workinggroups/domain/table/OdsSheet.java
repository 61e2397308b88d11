package fr.jalon.workinggroups.domain.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes one sheet of texts as an OpenDocument spreadsheet. A text is never a formula there. */
public final class OdsSheet {

    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
            """;
    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">\
            <office:body><office:spreadsheet><table:table table:name="%s">""";

    private OdsSheet() {}

    /** @param rows the first one holds the titles */
    public static void write(String name, List<List<String>> rows, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        stored(zip, "mimetype", MEDIA_TYPE);
        part(zip, "META-INF/manifest.xml", MANIFEST.formatted(MEDIA_TYPE));
        StringBuilder content = new StringBuilder(START.formatted(escaped(name)));
        for (int at = 0; at < rows.size(); at++) {
            content.append(at == 0 ? "<table:table-header-rows>" : "");
            row(rows.get(at), content);
            content.append(at == 0 ? "</table:table-header-rows>" : "");
        }
        content.append("</table:table></office:spreadsheet></office:body></office:document-content>");
        part(zip, "content.xml", content.toString());
        zip.finish();
    }

    private static void row(List<String> cells, StringBuilder content) {
        content.append("<table:table-row>");
        for (String cell : cells) {
            content.append("<table:table-cell office:value-type=\"string\">");
            for (String paragraph : (cell == null ? "" : cell).split("\\R", -1)) {
                content.append("<text:p>").append(escaped(paragraph)).append("</text:p>");
            }
            content.append("</table:table-cell>");
        }
        content.append("</table:table-row>");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** By which programs know the format: first, and not compressed. */
    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
