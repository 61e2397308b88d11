package fr.jalon.standards.domain.method;

import fr.jalon.shared.LocalizedText;
import java.time.Period;

/** What a gate asks for. Computed when the facts are known, never ticked then. */
public sealed interface Condition {

    /** Unique in the method; also the name by which other modules bring evidence, like {@code call-length}. */
    String key();

    /** The rule, as a sentence of the guide. */
    LocalizedText name();

    /** The action is done. */
    record ActionDone(String key, LocalizedText name, String action) implements Condition {}

    /** The date is recorded. */
    record DateRecorded(String key, LocalizedText name, String date) implements Condition {}

    /** From the first day to the last, both included: last day ≥ first day + length − 1 day, Europe/Paris. */
    record LastsAtLeast(String key, LocalizedText name, String from, String to, Period length) implements Condition {}

    /** The decision is not dated before that date plus the delay (zero for "not before"). */
    record DecidedAfter(String key, LocalizedText name, String date, Period delay) implements Condition {}

    /** An earlier gate is favourable. */
    record GatePassed(String key, LocalizedText name, String gate) implements Condition {}
}
