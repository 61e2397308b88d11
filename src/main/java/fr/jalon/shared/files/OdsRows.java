package fr.jalon.shared.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The first sheet of an OpenDocument spreadsheet, read within bounds: cells repeated to the edge are not unrolled. */
final class OdsRows {

    private final Sheets.Bounds bounds;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell;
    private String value;
    private int repeated;
    private int rowRepeated;
    private boolean done;

    private OdsRows(Sheets.Bounds bounds) {
        this.bounds = bounds;
    }

    static List<List<String>> read(byte[] content, Sheets.Bounds bounds) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    OdsRows sheet = new OdsRows(bounds);
                    sheet.walk(new Bounded(zip, bounds.unpacked()));
                    return sheet.rows;
                }
            }
        } catch (XMLStreamException broken) {
            throw Sheets.unreadable();
        }
        throw Sheets.unreadable();
    }

    private void walk(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        while (reader.hasNext() && !done) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "table-row" -> {
                row = new ArrayList<>();
                rowRepeated = number(reader, "number-rows-repeated");
            }
            case "table-cell", "covered-table-cell" -> {
                cell = new StringBuilder();
                repeated = number(reader, "number-columns-repeated");
                value = "float".equals(attribute(reader, "value-type"))
                        ? attribute(reader, "value")
                        : attribute(reader, "date-value");
            }
            case "p" -> {
                if (cell != null && !cell.isEmpty()) {
                    cell.append('\n');
                }
            }
            case "s", "tab", "line-break" -> text(" ");
            default -> {}
        }
    }

    private void text(String text) {
        if (cell != null) {
            cell.append(text);
        }
    }

    private void end(String name) {
        switch (name) {
            case "table-cell", "covered-table-cell" -> {
                String written = value == null ? cell.toString().strip() : value;
                for (int i = 0; i < (written.isEmpty() ? Math.min(repeated, bounds.columns()) : repeated); i++) {
                    if (row.size() < bounds.columns()) {
                        row.add(written);
                    }
                }
                cell = null;
            }
            case "table-row" -> endRow();
            case "table" -> done = true;
            default -> {}
        }
    }

    private void endRow() {
        boolean empty = row.stream().allMatch(String::isEmpty);
        int times = empty ? Math.min(rowRepeated, 1) : rowRepeated;
        for (int i = 0; i < times; i++) {
            if (rows.size() >= bounds.rows()) {
                throw bounds.tooLarge();
            }
            rows.add(List.copyOf(row));
        }
    }

    private static int number(XMLStreamReader reader, String name) {
        String written = attribute(reader, name);
        return written != null && written.matches("\\d{1,7}") ? Integer.parseInt(written) : 1;
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    /** Stops a file that unpacks to far more than any list. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private long left;

        Bounded(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            take(1);
            return in.read();
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = in.read(to, from, length);
            take(Math.max(read, 0));
            return read;
        }

        private void take(long bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("unpacks to too much");
            }
        }
    }
}
