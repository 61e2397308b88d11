package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Answer;
import fr.jalon.campaigns.domain.Disposition;
import java.util.UUID;

/**
 * An answer as somebody typed it.
 *
 * @param disposition null to have it discussed
 * @param seeOther reference or id of the comment whose answer it shares, or null
 */
public record TypedAnswer(Disposition disposition, String reason, String action, String seeOther) {

    Answer referring(UUID to) {
        return new Answer(disposition, reason, action, to);
    }

    boolean saysWhy() {
        return reason != null && !reason.isBlank();
    }

    TypedAnswer because(String why) {
        return new TypedAnswer(disposition, why, action, seeOther);
    }

    boolean refers() {
        return disposition == Disposition.SEE_OTHER && seeOther != null && !seeOther.isBlank();
    }
}
