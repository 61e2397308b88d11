package fr.jalon.standards.domain.cycle;

/** What a body decides at a gate. */
public enum Outcome {
    FAVOURABLE,
    /** Favourable, with reservations followed until they are lifted. */
    FAVOURABLE_WITH_RESERVATIONS,
    /** Changes requested, to be shown to the body again. */
    CHANGES_WITH_RETURN,
    /** Changes requested that need not come back before the body. */
    CHANGES_WITHOUT_RETURN,
    POSTPONED,
    REFUSED;

    /** Lets the line move at once. Changes without return let it move once all of them are made. */
    public boolean isFavourable() {
        return this == FAVOURABLE || this == FAVOURABLE_WITH_RESERVATIONS;
    }

    /** Comes with things to mend, each followed until it is lifted. */
    public boolean asksForSomething() {
        return this == FAVOURABLE_WITH_RESERVATIONS || this == CHANGES_WITH_RETURN || this == CHANGES_WITHOUT_RETURN;
    }
}
