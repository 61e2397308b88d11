package fr.jalon.campaigns.domain.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A Word file: landscape, titles of columns on every page, a heading before each table, title and language told. */
final class DocxTable implements TableFile {

    /** Twentieths of a point between the margins of an A4 page that lies on its side. */
    private static final int PAGE = 15_478;

    /** Parts that are the same in every file, and where their text is kept; the first has to come first. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package.rels",
            "docProps/core.xml", "core.xml",
            "word/styles.xml", "styles.xml",
            "word/settings.xml", "settings.xml",
            "word/footer1.xml", "footer1.xml",
            "word/_rels/document.xml.rels", "document.rels"));

    private final Look look;
    private final OfficeFile file;
    private final Markup out;
    private List<Integer> widths = List.of();

    DocxTable(Look look, OutputStream to) throws IOException {
        this.look = look;
        this.file = new OfficeFile(to);
        Map<String, String> texts = Map.of(
                "title",
                look.title(),
                "language",
                look.words().language().getLanguage() + "-" + look.words().country());
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            file.part(part.getKey(), "docx/" + part.getValue(), texts);
        }
        this.out = file.open("word/document.xml");
        out.raw("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
        paragraph("Title", look.title());
        for (String line : look.lines()) {
            paragraph("Head", line);
        }
    }

    @Override
    public void start(Section section) throws IOException {
        List<Integer> wanted = section.layout().widths();
        int total = wanted.stream().mapToInt(Integer::intValue).sum();
        widths = wanted.stream().map(width -> width * PAGE / total).toList();
        paragraph("Heading1", section.heading());
        if (!section.speaker().isEmpty()) {
            paragraph("Head", section.speaker());
        }
        out.raw(
                        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Comments\"/><w:tblW w:w=\"" + PAGE + "\" w:type=\"dxa\"/>"
                                + "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\""
                                + " w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"")
                .text(section.heading())
                .raw("\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.raw("<w:gridCol w:w=\"" + width + "\"/>");
        }
        out.raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            cell(widths.get(i), 1, "ColumnTitle", section.layout().titles().get(i));
        }
        out.raw("</w:tr>");
    }

    @Override
    public void banner(String words) throws IOException {
        out.raw("<w:tr>");
        cell(PAGE, widths.size(), "Instruction", words);
        out.raw("</w:tr>");
    }

    @Override
    public void row(List<String> cells) throws IOException {
        out.raw("<w:tr>");
        for (int i = 0; i < widths.size(); i++) {
            cell(widths.get(i), 1, "Cell", cells.get(i));
        }
        out.raw("</w:tr>");
    }

    private void cell(int width, int span, String style, String text) throws IOException {
        out.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
                + (span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "") + "</w:tcPr>");
        for (String line : Lines.of(text)) {
            paragraph(style, line);
        }
        out.raw("</w:tc>");
    }

    private void paragraph(String style, String line) throws IOException {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/></w:pPr>");
        if (!line.isEmpty()) {
            out.raw("<w:r>");
            String[] parts = line.split("\t", -1);
            for (int i = 0; i < parts.length; i++) {
                out.raw(i == 0 ? "<w:t xml:space=\"preserve\">" : "<w:tab/><w:t xml:space=\"preserve\">")
                        .text(parts[i])
                        .raw("</w:t>");
            }
            out.raw("</w:r>");
        }
        out.raw("</w:p>");
    }

    @Override
    public void endSection() throws IOException {
        out.raw("</w:tbl>");
    }

    @Override
    public void end() throws IOException {
        paragraph("Cell", "");
        out.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"16838\" w:h=\"11906\""
                + " w:orient=\"landscape\"/><w:pgMar w:top=\"850\" w:right=\"680\" w:bottom=\"850\" w:left=\"680\""
                + " w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        file.close();
        file.end();
    }
}
