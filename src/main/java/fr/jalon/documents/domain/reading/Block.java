package fr.jalon.documents.domain.reading;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A file from top to bottom, before it is cut into clauses. */
public sealed interface Block {

    Part part();

    Block in(Part part);

    /**
     * @param level from 1 on
     * @param number found by the numbering of the file; a typed one is still in the title
     * @param names by which links in the file mean this place
     */
    record Heading(
            ClauseKind kind,
            int level,
            String number,
            String title,
            Part part,
            Integer page,
            Set<String> names,
            List<Note> notes)
            implements Block {

        public static Heading of(ClauseKind kind, int level, String title, Set<String> names) {
            return new Heading(kind, level, "", title, Part.BODY, null, names, List.of());
        }

        @Override
        public Heading in(Part other) {
            return new Heading(kind, level, number, title, other, page, names, notes);
        }
    }

    /**
     * A paragraph, a list, a table.
     *
     * @param likeHeading looks like a heading without being one: a person may say that it is
     */
    record Passage(Element html, Part part, Integer page, Set<String> names, List<Note> notes, boolean likeHeading)
            implements Block {

        public static Passage of(Element html) {
            return new Passage(html, Part.BODY, null, Set.of(), List.of(), false);
        }

        @Override
        public Passage in(Part other) {
            return new Passage(html, other, page, names, notes, likeHeading);
        }
    }

    /**
     * A footnote or endnote.
     *
     * @param number over the whole text
     * @param html a box with what it says
     */
    record Note(int number, Element html) {}
}
