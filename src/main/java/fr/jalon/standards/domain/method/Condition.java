package fr.jalon.standards.domain.method;

import fr.jalon.shared.LocalizedText;
import java.time.Period;

/** What a gate asks for. Computed when the facts are known, never ticked then. */
public sealed interface Condition {

    /** Unique in the method; also the name by which other modules bring evidence, like {@code call-length}. */
    String key();

    /** The rule, as a sentence of the guide. */
    LocalizedText name();

    /** The tracks it is asked for on. */
    Scope scope();

    /** The action is done. */
    record ActionDone(String key, LocalizedText name, Scope scope, String action) implements Condition {}

    /** The date is recorded. */
    record DateRecorded(String key, LocalizedText name, Scope scope, String date) implements Condition {}

    /** From the first day to the last, both included: last day ≥ first day + length − 1 day, Europe/Paris. */
    record LastsAtLeast(String key, LocalizedText name, Scope scope, String from, String to, Period length)
            implements Condition {}

    /** That date is recorded, and the decision is not before it plus the delay (zero for "not before"). */
    record DecidedAfter(String key, LocalizedText name, Scope scope, String date, Period delay) implements Condition {}

    /** An earlier gate is favourable, or was left out by a recorded choice where the track allows it. */
    record GatePassed(String key, LocalizedText name, Scope scope, String gate) implements Condition {}
}
