package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.answers.BoardReader;
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
        return look(disposition, say.term(disposition));
    }

    /** In a word or two: what was decided, else what is proposed, else that it is to be decided. */
    public Look brief(BoardReader.Row row) {
        if (row.disposition() != null) {
            return look(row.disposition(), say.key("triage.brief." + row.disposition()));
        }
        if (!row.proposed()) {
            return new Look("wait", "todo", say.key("triage.to-decide"));
        }
        String said = row.proposal() == null ? "triage.to-discuss" : "triage.brief." + row.proposal();
        return new Look("now", "edit", say.key(said));
    }

    private static Look look(Disposition disposition, String said) {
        return switch (disposition) {
            case ACCEPTED, ACCEPTED_IN_PRINCIPLE, ANSWERED -> new Look("ok", "check", said);
            case REFUSED -> new Look("late", "refused", said);
            case POSTPONED -> new Look("wait", "clock", said);
            case SEE_OTHER, OUT_OF_SCOPE -> new Look("neutral", null, said);
        };
    }
}
