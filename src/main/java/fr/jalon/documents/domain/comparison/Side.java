package fr.jalon.documents.domain.comparison;

import fr.jalon.documents.domain.reading.ClauseKind;
import java.util.UUID;

/**
 * A clause of one of the two revisions.
 *
 * @param identity what it is known by; null when that is what is looked for
 * @param parent index of the clause around it, or -1
 */
public record Side(UUID identity, ClauseKind kind, int parent, String number, String title, String plain) {

    public String heading() {
        return number.isEmpty() ? title : title.isEmpty() ? number : number + " " + title;
    }
}
