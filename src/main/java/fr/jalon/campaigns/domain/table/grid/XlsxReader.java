package fr.jalon.campaigns.domain.table.grid;

import fr.jalon.shared.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Excel files since 2007, sheet after sheet, without ever holding one as a tree; formulas count for their last result. */
final class XlsxReader {

    private final ZipParts zip;
    private final Budget budget;
    private final Map<String, String> targets = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final XlsxStrings strings;
    private final XlsxStyles styles = new XlsxStyles();

    private record Sheet(String name, String id, boolean hidden) {}

    XlsxReader(ZipParts zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
        this.strings = new XlsxStrings(budget);
    }

    Content read() throws IOException {
        zip.walk("xl/workbook.xml", this.new Workbook());
        zip.walk("xl/_rels/workbook.xml.rels", this.new Relations());
        zip.walk("xl/sharedStrings.xml", strings);
        zip.walk("xl/styles.xml", styles);
        List<Block> grids = new ArrayList<>();
        List<Message> remarks = new ArrayList<>(bubbles());
        for (Sheet sheet : sheets) {
            if (sheet.hidden()) {
                remarks.add(Message.of("table-doubt.hidden-sheet", sheet.name()));
            } else {
                grids.add(grid(sheet));
            }
        }
        return new Content(grids, List.of(), List.of(), List.of(), remarks);
    }

    private Grid grid(Sheet sheet) throws IOException {
        SheetCells cells = new SheetCells(budget);
        zip.walk(part(targets.getOrDefault(sheet.id(), "")), new XlsxSheet(cells, strings, styles, budget));
        return cells.grid(sheet.name());
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private List<Message> bubbles() throws IOException {
        XlsxStrings words = new XlsxStrings(budget, "comment");
        for (String name : zip.names()
                .filter(part -> part.matches("xl/comments\\d*\\.xml"))
                .toList()) {
            zip.walk(name, words);
        }
        String all = words.all();
        return all.isBlank() ? List.of() : List.of(Message.of("table-doubt.bubbles", all));
    }

    private final class Workbook implements Xml.Walker {
        @Override
        public void start(String name, XMLStreamReader at) {
            if (name.equals("sheet") && sheets.size() < 500) {
                boolean hidden = String.valueOf(Xml.attribute(at, "state")).matches("hidden|veryHidden");
                sheets.add(new Sheet("" + Xml.attribute(at, "name"), "" + Xml.attribute(at, "id"), hidden));
            }
        }

        @Override
        public void end(String name) {}
    }

    private final class Relations implements Xml.Walker {
        @Override
        public void start(String name, XMLStreamReader at) {
            if (name.equals("Relationship")) {
                targets.put("" + Xml.attribute(at, "Id"), "" + Xml.attribute(at, "Target"));
            }
        }

        @Override
        public void end(String name) {}
    }
}
