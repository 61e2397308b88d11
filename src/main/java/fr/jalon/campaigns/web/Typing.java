package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.WriteComments;
import fr.jalon.campaigns.domain.Anchor;
import fr.jalon.campaigns.domain.ClauseState;
import fr.jalon.campaigns.domain.Wording;
import fr.jalon.documents.ClauseRef;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;

/** Makes a comment of what was typed. */
final class Typing {

    private Typing() {}

    static WriteComments.Typed of(CommentForm form, CallPage.Writing about, String secret) {
        return new WriteComments.Typed(
                about.document().code(),
                wording(form.getType(), form.getText(), form.getProposedChange(), about.clause()),
                anchor(about.clause(), form.getQuotation()),
                form.getDraft(),
                form.getOrganisation(),
                form.getAddress(),
                secret,
                LocaleContextHolder.getLocale());
    }

    /** The present wording, filled in beforehand and left as it is, asks for nothing. */
    static Wording wording(String type, String text, String proposal, ClauseRef clause) {
        boolean untouched =
                clause != null && proposal != null && folded(proposal).equals(folded(clause.plain()));
        return new Wording(type == null ? List.of() : List.of(type), text, untouched ? null : proposal);
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Anchor anchor(ClauseRef clause, String quotation) {
        return clause == null
                ? new Anchor(null, ClauseState.NONE, "", quotation)
                : new Anchor(clause.identity(), ClauseState.CONFIRMED, clause.heading(), quotation);
    }
}
