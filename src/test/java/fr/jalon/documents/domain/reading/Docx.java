package fr.jalon.documents.domain.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file written part by part, so that a test says exactly what is in it. */
final class Docx {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Docx() {
        for (int level = 1; level <= 5; level++) {
            style("Titre" + level, "heading " + level, "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>");
        }
        style("Titre", "Title", "");
        style("TM1", "toc 1", "");
    }

    Docx style(String id, String name, String properties) {
        styles.append("<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:pPr>%s</w:pPr></w:style>"
                .formatted(id, name, properties));
        return this;
    }

    Docx heading(int level, String title) {
        return styled("Titre" + level, run(title));
    }

    Docx paragraph(String text) {
        return xml("<w:p>" + run(text) + "</w:p>");
    }

    Docx styled(String style, String runs) {
        return xml("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>");
    }

    Docx listed(int level, int list, String text) {
        return xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, run(text)));
    }

    Docx xml(String block) {
        body.append(block);
        return this;
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    Docx numbering(String definitions) {
        return part("numbering", "numbering.xml", "<w:numbering " + NAMESPACES + ">" + definitions + "</w:numbering>");
    }

    Docx footnotes(String notes) {
        return part("footnotes", "footnotes.xml", "<w:footnotes " + NAMESPACES + ">" + notes + "</w:footnotes>");
    }

    Docx header(String id, String text) {
        relation(id, "header", "header1.xml");
        parts.put("word/header1.xml", bytes("<w:hdr " + NAMESPACES + "><w:p>" + run(text) + "</w:p></w:hdr>"));
        return xml("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + id + "\"/></w:sectPr>");
    }

    Docx picture(String id, byte[] picture, String alternative) {
        relation(id, "image", "media/" + id + ".png");
        parts.put("word/media/" + id + ".png", picture);
        return xml("<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"\" descr=\"" + alternative
                + "\"/><a:blip r:embed=\"" + id + "\"/></wp:inline></w:drawing></w:r></w:p>");
    }

    private Docx part(String kind, String name, String xml) {
        relation(kind, kind, name);
        parts.put("word/" + name, bytes(xml));
        return this;
    }

    Docx relation(String id, String kind, String target) {
        relations.append("<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target));
        return this;
    }

    byte[] file() {
        relation("styles", "styles", "styles.xml");
        parts.put("word/styles.xml", bytes("<w:styles " + NAMESPACES + ">" + styles + "</w:styles>"));
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        parts.put(
                "_rels/.rels",
                bytes("<Relationships><Relationship Id=\"d\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        parts.put("word/_rels/document.xml.rels", bytes("<Relationships>" + relations + "</Relationships>"));
        parts.put(
                "word/document.xml",
                bytes("<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>"));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A picture of one point. */
    static byte[] png() {
        return java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    }
}
