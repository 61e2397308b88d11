package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Footnotes and endnotes. */
final class DocxNotes {

    private final DocxFile file;
    private final DocxState state;
    private final Map<String, XmlNode> notes = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    DocxNotes(DocxFile file, DocxState state) {
        this.file = file;
        this.state = state;
        keep("footnote");
        keep("endnote");
    }

    private void keep(String kind) {
        String part = file.related(kind + "s").orElse("");
        parts.put(kind, part);
        file.part(part).children(kind).forEach(note -> notes.put(kind + note.get("id", ""), note));
    }

    /** What the note says, or null when there is no such note. */
    Element read(XmlNode reference) {
        String kind = reference.name().replace("Reference", "");
        XmlNode note = notes.get(kind + reference.get("id", ""));
        return note == null ? null : DocxFlow.box(file, parts.get(kind), state, this, note);
    }
}
