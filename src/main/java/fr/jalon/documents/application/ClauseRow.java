package fr.jalon.documents.application;

import fr.jalon.documents.domain.reading.ClauseKind;
import fr.jalon.documents.domain.reading.Part;
import java.util.UUID;

/**
 * A clause as stored.
 *
 * @param depth how many clauses it is inside of
 */
public record ClauseRow(
        UUID id,
        UUID identity,
        UUID parentId,
        int position,
        Part part,
        ClauseKind kind,
        int level,
        int depth,
        String number,
        String title,
        String anchor,
        Integer page,
        String html,
        String plain) {

    /** Number and title, as one says them. */
    public String heading() {
        return number.isEmpty() ? title : title.isEmpty() ? number : number + " " + title;
    }
}
