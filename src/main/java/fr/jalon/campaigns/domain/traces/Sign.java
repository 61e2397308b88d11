package fr.jalon.campaigns.domain.traces;

/** Why a comment may have changed a clause; the surest first. */
public enum Sign {
    /** A change note names the comment and the clause, or the clause itself names the comment. */
    CITED(100),
    /** The action of its answer names the clause. */
    ACTION(70),
    /** It is about that clause. */
    CLAUSE(60),
    /** Its wording, or what it says, is what was added. */
    WORDING(50),
    /** The words that say where it is about lead there. */
    PLACE(30);

    private final int weight;

    Sign(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
