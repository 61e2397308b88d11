package fr.jalon.campaigns.domain.table.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Notes of a Word file by their number: they are part of what the cell says. */
final class DocxNotes {

    private final Map<String, StringBuilder> notes = new LinkedHashMap<>();

    Xml.Walker of(String kind) {
        return new Xml.Walker() {
            private StringBuilder note;
            private boolean inText;

            @Override
            public void start(String name, XMLStreamReader at) {
                if (name.equals(kind)) {
                    note = notes.computeIfAbsent(kind + Xml.attribute(at, "id"), id -> new StringBuilder());
                }
                inText = name.equals("t");
            }

            @Override
            public void end(String name) {
                inText = false;
                if (name.equals("p") && note != null && !note.isEmpty()) {
                    note.append('\n');
                }
            }

            @Override
            public void text(String text) {
                if (inText && note != null) {
                    note.append(text);
                }
            }
        };
    }

    String note(String kind, String id) {
        StringBuilder note = notes.get(kind + id);
        return note == null ? "" : Words.clean(note.toString());
    }

    String all() {
        return Words.clean(String.join("\n", notes.values()));
    }
}
