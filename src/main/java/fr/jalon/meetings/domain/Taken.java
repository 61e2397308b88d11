package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision as it is taken.
 *
 * @param reason or null
 * @param objectionsUntil end of the silent approval, else null
 * @param votes null but for a vote
 */
public record Taken(String text, String reason, DecisionMode mode, LocalDate on, Instant objectionsUntil, Votes votes) {

    /** Guide practice: fifteen days, or a month by mail. */
    public static final int SILENT_DAYS = 15;

    /** Longer is a text, not a decision. */
    public static final int LONGEST = 4000;

    /** How a vote went. */
    public record Votes(int pro, int contra, int abstentions) {

        public boolean carries() {
            return pro > contra;
        }
    }

    public static Taken inSession(String text, LocalDate on) {
        return new Taken(text, null, DecisionMode.IN_SESSION, on, null, null);
    }

    /** Outside of a meeting, everybody answered. */
    public static Taken byMail(String text, String reason, LocalDate on) {
        return new Taken(text, reason, DecisionMode.MAIL, on, null, null);
    }

    /** @param present how many are there, or null where nobody counted */
    void check(Instant now, Integer present) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw RuleViolation.of("text-needed", "text", Message.of("decision.text-needed", LONGEST));
        }
        if (mode == DecisionMode.SILENT && (objectionsUntil == null || !objectionsUntil.isAfter(now))) {
            throw RuleViolation.of("silent-end", "objectionsUntil", Message.of("decision.silent-end"));
        }
        if (mode == DecisionMode.VOTE) {
            checkCast(present);
        }
    }

    /** Where it stands as soon as it is written down. */
    DecisionState reached() {
        return switch (mode) {
            case SILENT -> DecisionState.PENDING;
            case VOTE -> votes.carries() ? DecisionState.ADOPTED : DecisionState.REJECTED;
            case IN_SESSION, MAIL, CONSENSUS -> DecisionState.ADOPTED;
        };
    }

    /** @param present how many are there, or null where nobody counted: nobody votes twice */
    private void checkCast(Integer present) {
        if (votes == null || votes.pro() < 0 || votes.contra() < 0 || votes.abstentions() < 0) {
            throw RuleViolation.of("votes-needed", "votesFor", Message.of("decision.votes-needed"));
        }
        int cast = votes.pro() + votes.contra() + votes.abstentions();
        if (cast == 0) {
            throw RuleViolation.of("votes-needed", "votesFor", Message.of("decision.votes-needed"));
        }
        if (present != null && cast > present) {
            throw RuleViolation.of("more-votes-than-present", "votesFor", Message.of("decision.votes", cast, present));
        }
    }
}
