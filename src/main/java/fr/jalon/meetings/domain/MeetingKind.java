package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;

/** What sort of meeting it is. */
public enum MeetingKind {
    /** The steering committee; numbered on each standard. */
    COPIL(Audience.COPIL, false),
    /** The whole working group; its minutes are public once validated. */
    PLENARY(Audience.GROUP, false),
    /** Some members on one subject; minutes are not asked for. */
    SUBGROUP(Audience.GROUP, false),
    /** Open to whoever registers, up to its capacity. */
    WORKSHOP(Audience.GROUP, true),
    /** Open to everybody. */
    WEBINAR(Audience.GROUP, true),
    /** Those who will try the draft. */
    TEST_LAUNCH(Audience.GROUP, true);

    private final Audience audience;
    private final boolean open;

    MeetingKind(Audience audience, boolean open) {
        this.audience = audience;
        this.open = open;
    }

    public Audience audience() {
        return audience;
    }

    /** Anybody may register, with a mail address and no account. */
    public boolean isOpen() {
        return open;
    }

    public boolean isNumbered() {
        return this == COPIL;
    }

    /** A circle by itself: what it leaves is its own until its minutes are published. */
    public boolean isClosed() {
        return !open && !hasPublicMinutes();
    }

    /** Where its minutes stand: those that only the circle reads are sent to it, not published. */
    public Message says(MinutesState minutes) {
        return minutes == MinutesState.PUBLISHED && !hasPublicMinutes()
                ? Message.of("minutes.state.circle")
                : Message.of("minutes.state", minutes);
    }

    /** CNIG guide: the minutes of every plenary are published, those of the others are not. */
    public boolean hasPublicMinutes() {
        return this == PLENARY;
    }
}
