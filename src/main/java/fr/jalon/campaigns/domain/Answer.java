package fr.jalon.campaigns.domain;

import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of a comment, and what its author is told.
 *
 * @param disposition null in a proposal: to be discussed
 * @param reason what the contributor reads; null when there is nothing to add
 * @param action what is done to the draft, or null
 * @param seeOther the comment whose answer it shares; only with {@link Disposition#SEE_OTHER}
 */
public record Answer(Disposition disposition, String reason, String action, UUID seeOther) {

    public static final int LONGEST = 20_000;

    public Answer {
        reason = Blank.toNull(reason);
        action = Blank.toNull(action);
        seeOther = disposition == Disposition.SEE_OTHER ? seeOther : null;
    }

    /** Guide 2026: a refusal has its reason; a question has its answer; see another says which. */
    void check(UUID comment) {
        List<RuleViolation.Broken> broken = new ArrayList<>();
        if (reason == null && disposition == Disposition.REFUSED) {
            broken.add(broken("reason-needed", "reason", "answer.reason-needed"));
        }
        if (reason == null && disposition == Disposition.ANSWERED) {
            broken.add(broken("reason-needed", "reason", "answer.text-needed"));
        }
        if (disposition == Disposition.SEE_OTHER && seeOther == null) {
            broken.add(broken("see-other-needed", "seeOther", "answer.see-other-needed"));
        }
        if (comment.equals(seeOther)) {
            broken.add(broken("see-other-circular", "seeOther", "answer.see-other-self"));
        }
        if (tooLong(reason)) {
            broken.add(broken("too-long", "reason", "answer.too-long"));
        }
        if (tooLong(action)) {
            broken.add(broken("too-long", "action", "answer.too-long"));
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    private static boolean tooLong(String text) {
        return text != null && text.length() > LONGEST;
    }

    private static RuleViolation.Broken broken(String rule, String field, String key) {
        return new RuleViolation.Broken(
                rule, field, key.equals("answer.too-long") ? Message.of(key, LONGEST) : Message.of(key));
    }
}
