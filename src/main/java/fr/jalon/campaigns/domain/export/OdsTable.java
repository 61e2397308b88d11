package fr.jalon.campaigns.domain.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An OpenDocument sheet per document; titles of columns stay in sight and are printed on every page. */
final class OdsTable implements TableFile {

    private final Look look;
    private final OfficeFile file;
    private final Map<String, String> texts;
    private final Markup out;
    private final List<String> names = new ArrayList<>();
    private int titleRow;
    private int columns;

    OdsTable(Look look, OutputStream to) throws IOException {
        this.look = look;
        this.file = new OfficeFile(to);
        this.texts = Map.of(
                "title", look.title(),
                "language", look.words().language().getLanguage(),
                "country", look.words().country());
        file.mimetype(ExportFormat.ODS.mediaType());
        file.part("META-INF/manifest.xml", "ods/manifest.xml", texts);
        file.part("meta.xml", "ods/meta.xml", texts);
        file.part("styles.xml", "ods/styles.xml", texts);
        this.out = file.open("content.xml");
        out.raw(OfficeFile.filled("ods/content-start.txt", texts));
        Set<Integer> widths = new TreeSet<>();
        look.layouts().forEach(layout -> widths.addAll(layout.widths()));
        for (int width : widths) {
            out.raw("<style:style style:name=\"co" + width + "\" style:family=\"table-column\">"
                    + "<style:table-column-properties style:column-width=\"" + width + "mm\"/></style:style>");
        }
        out.raw("</office:automatic-styles><office:body><office:spreadsheet>");
    }

    @Override
    public void start(Section section) throws IOException {
        names.add(section.name());
        out.raw("<table:table table:style-name=\"ta\" table:name=\"")
                .text(section.name())
                .raw("\">");
        columns = section.layout().widths().size();
        for (int width : section.layout().widths()) {
            out.raw("<table:table-column table:style-name=\"co" + width
                    + "\" table:default-cell-style-name=\"Cell\"/>");
        }
        List<String> above = new ArrayList<>(section.lines());
        above.addAll(look.lines());
        titleRow = above.size() + 2;
        row(List.of(look.title()), "Head_20_Title");
        for (String line : above) {
            row(List.of(line), "Head");
        }
        out.raw("<table:table-header-rows>");
        row(section.layout().titles(), "Column_20_Title");
        out.raw("</table:table-header-rows>");
    }

    @Override
    public void banner(String words) throws IOException {
        out.raw("<table:table-row table:style-name=\"ro\">");
        cell(words, "Instruction", " table:number-columns-spanned=\"" + columns + "\" table:number-rows-spanned=\"1\"");
        out.raw("<table:covered-table-cell table:number-columns-repeated=\"" + (columns - 1)
                + "\"/></table:table-row>");
    }

    @Override
    public void row(List<String> cells) throws IOException {
        row(cells, "Cell");
    }

    private void row(List<String> cells, String style) throws IOException {
        out.raw("<table:table-row table:style-name=\"ro\">");
        for (String text : cells) {
            cell(text, style, "");
        }
        out.raw("</table:table-row>");
    }

    private void cell(String text, String style, String span) throws IOException {
        out.raw("<table:table-cell table:style-name=\"" + style + "\"").raw(span);
        if (text.isEmpty()) {
            out.raw("/>");
            return;
        }
        out.raw(" office:value-type=\"string\">");
        for (String line : Lines.of(text)) {
            out.raw("<text:p>");
            words(line);
            out.raw("</text:p>");
        }
        out.raw("</table:table-cell>");
    }

    /** Spaces in a row, and those at an edge, would melt into one or none. */
    private void words(String line) throws IOException {
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            boolean melts = letter == ' ' && (i == 0 || i + 1 == line.length() || line.charAt(i - 1) == ' ');
            if (melts || letter == '\t') {
                out.text(line.substring(from, i)).raw(melts ? "<text:s/>" : "<text:tab/>");
                from = i + 1;
            }
        }
        out.text(line.substring(from));
    }

    @Override
    public void endSection() throws IOException {
        out.raw("</table:table>");
    }

    @Override
    public void end() throws IOException {
        out.raw("</office:spreadsheet></office:body></office:document-content>");
        file.close();
        settings();
        file.end();
    }

    /** What keeps the titles in sight. */
    private void settings() throws IOException {
        Markup settings = file.open("settings.xml");
        String[] parts = OfficeFile.filled("ods/settings.xml", Map.of("row", String.valueOf(titleRow)))
                .split("<!-- sheet -->");
        settings.raw(parts[0]);
        for (String name : names) {
            int at = parts[1].indexOf("{name}");
            settings.raw(parts[1].substring(0, at)).text(name).raw(parts[1].substring(at + "{name}".length()));
        }
        settings.raw(parts[2]);
        file.close();
    }
}
