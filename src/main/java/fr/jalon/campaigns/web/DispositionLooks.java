package fr.jalon.campaigns.web;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.shared.web.Say;
import org.springframework.stereotype.Component;

/** How an answer is shown; asked for each comment of a page. */
@Component("dispositions")
class DispositionLooks {

    private final Say say;

    DispositionLooks(Say say) {
        this.say = say;
    }

    /** A badge, see components/badge. */
    record Look(String kind, String icon, String said) {}

    public Look look(Disposition disposition) {
        String said = say.term(disposition);
        return switch (disposition) {
            case ACCEPTED, ACCEPTED_IN_PRINCIPLE, ANSWERED -> new Look("ok", "check", said);
            case REFUSED -> new Look("late", "refused", said);
            case POSTPONED -> new Look("wait", "clock", said);
            case SEE_OTHER, OUT_OF_SCOPE -> new Look("neutral", null, said);
        };
    }
}
