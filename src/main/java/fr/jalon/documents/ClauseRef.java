package fr.jalon.documents;

import java.util.UUID;

/**
 * A clause of a revision: its heading and what is written under it, up to its first sub-heading.
 *
 * @param identity the same in the next revision of the text, as long as the clause can be recognised
 * @param parentId null at the top
 * @param position in reading order, from 0, over the whole revision
 * @param level 1 at the top; 0 for what precedes the first heading
 * @param number as printed, like {@code 3.2.1}, or empty
 * @param anchor name of its place on the reading page: the path, {@code #} and this make its permanent link
 * @param page where it starts, when the file says; else null
 * @param plain its body as plain text, without the heading
 * @param html its body, safe to print as it is, without the heading
 */
public record ClauseRef(
        UUID id,
        UUID identity,
        UUID parentId,
        int position,
        int level,
        String number,
        String title,
        String anchor,
        Integer page,
        String plain,
        String html) {

    /** Number and title, as one says them. */
    public String heading() {
        return number.isEmpty() ? title : title.isEmpty() ? number : number + " " + title;
    }
}
