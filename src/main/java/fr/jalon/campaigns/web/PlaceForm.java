package fr.jalon.campaigns.web;

import fr.jalon.shared.web.FormField;
import java.util.UUID;

/** The clause a comment is about, or {@code whole}. */
public class PlaceForm {

    @FormField(value = "place.clause", holds = "clause")
    private UUID clause;

    private boolean whole;
    private boolean listed;

    public UUID getClause() {
        return clause;
    }

    public void setClause(UUID clause) {
        this.clause = clause;
    }

    /** Nothing chosen is not the same as no clause. */
    boolean isChosen() {
        return whole || clause != null;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    /** Sent from the list of those to check, to which it goes back. */
    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }
}
