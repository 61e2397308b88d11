package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.ReadingReader.Reading;
import fr.jalon.documents.ClauseRef;
import fr.jalon.shared.web.Option;
import java.util.List;

/**
 * One call with the document being read.
 *
 * @param document the one being read; null where the call has none yet
 * @param reading null where the document cannot be read online
 * @param writing the form in place, or null
 */
record CallPage(CallView call, CallView.Document document, Reading reading, Writing writing) {

    /** What the form for a comment on the whole is called in addresses. */
    static final String WHOLE = "tout";

    /**
     * The form in place.
     *
     * @param anchor of the clause it is about, or {@link #WHOLE}
     * @param clause null for the whole document
     * @param types of the call, to choose from
     * @param organisation the author may hand it to, or null
     * @param knows the author needs no address: signed in, or confirmed in this browser before
     */
    record Writing(
            CallView call,
            CallView.Document document,
            String anchor,
            ClauseRef clause,
            List<Option> types,
            String organisation,
            boolean knows,
            boolean signedIn) {

        public boolean isWhole() {
            return clause == null;
        }

        public String action() {
            return call.line().path() + "/" + document.code() + "/commentaires";
        }
    }

    boolean writesOn(String anchor) {
        return writing != null && writing.anchor().equals(anchor);
    }

    /** Address of the form about a clause. */
    public String write(String anchor) {
        return call.line().path() + "?document=" + document.code() + "&clause=" + anchor;
    }

    /** Address of the comments on a clause. */
    public String comments(java.util.UUID identity) {
        return call.line().path() + "/commentaires?document=" + document.code() + "&clause=" + identity;
    }

    public boolean isWritingOn(String anchor) {
        return writesOn(anchor);
    }
}
