package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MeetingView;

/** What a meeting waits for, of what the reader may do: the one button of its page that stands out. */
enum NextStep {
    FIND_DATE,
    CALL,
    START,
    LEAD,
    BEGIN_MINUTES,
    WRITE_MINUTES,
    REREAD_MINUTES,
    PUBLISH_MINUTES,
    READ_MINUTES;

    /**
     * @param mayFindDate there is a poll of its date, or the reader may open one
     * @return null where the reader has nothing to do
     */
    static NextStep of(MeetingView meeting, boolean mayFindDate) {
        return switch (meeting.line().state()) {
            case PLANNED ->
                meeting.line().startsAt() == null ? step(FIND_DATE, mayFindDate) : step(CALL, meeting.may("CALL"));
            case CALLED -> step(START, meeting.may("START"));
            case RUNNING -> step(LEAD, meeting.seesInside());
            case HELD ->
                meeting.hasMinutes() ? withMinutes(meeting) : step(BEGIN_MINUTES, meeting.may("WRITE_MINUTES"));
            case CANCELLED -> null;
        };
    }

    private static NextStep withMinutes(MeetingView meeting) {
        return switch (meeting.line().minutes()) {
            case DRAFT -> meeting.may("WRITE_MINUTES") ? WRITE_MINUTES : READ_MINUTES;
            case REREADING -> REREAD_MINUTES;
            case VALIDATED -> meeting.may("VALIDATE_MINUTES") ? PUBLISH_MINUTES : READ_MINUTES;
            case PUBLISHED -> READ_MINUTES;
        };
    }

    private static NextStep step(NextStep step, boolean may) {
        return may ? step : null;
    }

    /** Message key of its button. */
    public String label() {
        return "meeting.next." + name();
    }

    /** Of the page where it is done, below the meeting's. */
    public String path() {
        return switch (this) {
            case FIND_DATE -> "/sondage";
            case CALL -> "/invitation";
            case START -> "/seance/ouvrir";
            case LEAD -> "/seance";
            default -> "/compte-rendu";
        };
    }

    /** It is done at once, without a page between. */
    public boolean isAct() {
        return this == START || this == BEGIN_MINUTES;
    }
}
