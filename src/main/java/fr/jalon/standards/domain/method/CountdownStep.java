package fr.jalon.standards.domain.method;

import java.time.Period;

/**
 * What must be done some time before a session decides at a gate: a usual pace, to count back from, not a rule.
 *
 * @param date key of the date that records it
 * @param before key of the date of a later step, or null for the session itself
 * @param by how long before that one, at the latest
 * @param scope tracks on which it counts
 */
public record CountdownStep(String date, String before, Period by, Scope scope) {}
