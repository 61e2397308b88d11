package fr.jalon.workinggroups.web;

import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.MandateView;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.mandate.MandateState;

/** What a group needs next, for who runs it: first its mandate, then its people. */
enum NextStep {
    BEGIN_MANDATE("/mandat/nouveau"),
    WRITE_MANDATE("/mandat"),
    AWAIT_COMMISSION("/mandat"),
    OPEN_CIRCLES("/cercles");

    private final String below;

    NextStep(String below) {
        this.below = below;
    }

    /**
     * @param mandate null without
     * @param calls whether a call for participation is published
     * @return null where nothing is missing, or for others than who runs it; a sub-group may do without
     */
    static NextStep of(GroupView group, MandateView mandate, boolean calls) {
        if (!group.may(GroupAction.FRAME.name()) || group.ref().parentId() != null) {
            return null;
        }
        if (mandate == null) {
            return BEGIN_MANDATE;
        }
        if (mandate.state() != MandateState.VALIDATED) {
            return mandate.state() == MandateState.PRESENTED ? AWAIT_COMMISSION : WRITE_MANDATE;
        }
        boolean alone = group.circles().stream()
                .filter(circle -> circle.kind() != CircleKind.COPIL)
                .allMatch(circle -> circle.inside() == 0);
        return alone && !calls ? OPEN_CIRCLES : null;
    }

    /** Where it is done, under the path of the group. */
    public String below() {
        return below;
    }
}
