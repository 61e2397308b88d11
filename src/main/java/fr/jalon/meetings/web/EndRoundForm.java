package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;

/** Ends the positions of a round. */
public class EndRoundForm {

    @FormField("consensus.end-round.sure")
    private boolean sure;

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
