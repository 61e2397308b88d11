package fr.jalon.meetings.application;

/** How many questions a person may push at once on a standard: limited, so that a vote says something. */
final class Votes {

    static final int LIMIT = 5;

    private Votes() {}
}
