package fr.jalon.documents.domain.reading.office;

import org.jsoup.nodes.Element;

/** Where the blocks of a Word file go: the text itself, or a box in it like a cell. */
public interface Out {

    /** @param number computed, or empty */
    void heading(int level, String number, Line line);

    /**
     * A paragraph, a table or a list.
     *
     * @param line the paragraph, or what became of the paragraphs in it
     * @param likeHeading it may be a heading nobody marked
     */
    void passage(Element html, Line line, boolean likeHeading);
}
