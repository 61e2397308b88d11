package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where the reading of a Word file stands: the page, the open fields, the notes called so far. */
final class DocxState {

    private final boolean rendered;
    private final boolean paged;
    private final Deque<Field> fields = new ArrayDeque<>();
    private int page = 1;
    private int notes;

    /** A field while it is read; the table of contents is one that spans paragraphs. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    DocxState(XmlNode body) {
        rendered = body.all("lastRenderedPageBreak").findAny().isPresent();
        paged = rendered || body.all("br").anyMatch(each -> "page".equals(each.get("type")));
    }

    /** Null when the file does not know its pages. */
    Integer page() {
        return paged ? page : null;
    }

    /** Word notes where its pages began; where it did not, only the breaks people put are known. */
    void pageBreak(boolean noted) {
        if (noted == rendered) {
            page++;
        }
    }

    int nextNote() {
        return ++notes;
    }

    void field(String mark) {
        switch (mark) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().result = true;
                }
            }
            case "end" -> fields.poll();
            default -> {
                // nothing else is known
            }
        }
    }

    void instruct(String words) {
        if (!fields.isEmpty()) {
            fields.peek().instruction.append(words);
        }
    }

    /** What the innermost field does, when its result is being read. */
    String instruction() {
        return fields.isEmpty() || !fields.peek().result
                ? ""
                : fields.peek().instruction.toString().strip();
    }

    /** Text that is asked of the program, not shown by it. */
    boolean hidden() {
        return fields.stream().anyMatch(field -> !field.result);
    }

    boolean inContents() {
        return fields.stream()
                .anyMatch(field -> field.instruction.toString().strip().matches("(?s)TOC\\b.*"));
    }
}
