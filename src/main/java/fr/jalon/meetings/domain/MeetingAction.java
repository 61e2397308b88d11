package fr.jalon.meetings.domain;

import static fr.jalon.meetings.domain.MeetingState.CALLED;
import static fr.jalon.meetings.domain.MeetingState.HELD;
import static fr.jalon.meetings.domain.MeetingState.PLANNED;
import static fr.jalon.meetings.domain.MeetingState.RUNNING;
import static fr.jalon.shared.Role.EDITOR;
import static fr.jalon.shared.Role.FACILITATOR;
import static fr.jalon.shared.Role.PILOT;
import static fr.jalon.shared.Role.SECRETARIAT;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What is done with a meeting: who may, and when. Decides both the button and the check. Those inside are the people of
 * the circle the meeting is for.
 */
public enum MeetingAction {
    /** Begin one; judged on the standard. */
    PLAN(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.noneOf(MeetingState.class)),
    /** Know of it before it is called. */
    SEE_PLAN(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, EnumSet.allOf(MeetingState.class)),
    /** The link, the documents, who comes, the notes, the minutes before they are public. */
    SEE_INSIDE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), true, EnumSet.allOf(MeetingState.class)),
    /** Title, hours, place, agenda. */
    PREPARE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, EnumSet.of(PLANNED, CALLED, RUNNING)),
    /** What the meeting works on; recordings come when it is over. */
    ADD_MATERIAL(
            EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, EnumSet.of(PLANNED, CALLED, RUNNING, HELD)),
    /** Send the invitation, or send it again where something changed. */
    CALL(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(PLANNED, CALLED)),
    CANCEL(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(PLANNED, CALLED)),
    /** Say that one comes or not. */
    ANSWER(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), true, EnumSet.of(CALLED)),
    /** Who is there, who is excused, who is represented. */
    CHECK_ATTENDANCE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, EnumSet.of(CALLED, RUNNING, HELD)),
    /** Say in the round of introductions who one is; for others, those who check attendance do. */
    INTRODUCE_ONESELF(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), true, EnumSet.of(CALLED, RUNNING, HELD)),
    /** Prepare a quiz, open it, close it. */
    KEEP_QUIZ(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, EnumSet.of(PLANNED, CALLED, RUNNING, HELD)),
    START(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(PLANNED, CALLED, HELD)),
    /** Move from one item to the next. */
    LEAD(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, EnumSet.of(RUNNING)),
    /** Notes; what was typed offline may arrive after the end. */
    TAKE_NOTES(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), true, EnumSet.of(RUNNING, HELD)),
    /** Record a decision, an action, a question. */
    RECORD(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, EnumSet.of(RUNNING, HELD)),
    END(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(RUNNING)),
    /** Write the minutes and send them for re-reading. */
    WRITE_MINUTES(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, EnumSet.of(HELD)),
    /** Validate the minutes, then publish them. */
    VALIDATE_MINUTES(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(HELD));

    private final Set<Role> roles;
    private final boolean insidersToo;
    private final Set<MeetingState> states;

    MeetingAction(Set<Role> roles, boolean insidersToo, Set<MeetingState> states) {
        this.roles = roles;
        this.insidersToo = insidersToo;
        this.states = states;
    }

    public boolean isAllowedTo(Actor actor, UUID standardId, boolean inside) {
        return insidersToo && inside || actor.hasAny(roles, standardId);
    }

    public boolean isIn(MeetingState state) {
        return states.contains(state);
    }

    /** Whether to show the button. */
    public boolean isOffered(Actor actor, UUID standardId, boolean inside, MeetingState state) {
        return states.contains(state) && isAllowedTo(actor, standardId, inside);
    }

    public void require(Actor actor, UUID standardId, boolean inside) {
        if (!isAllowedTo(actor, standardId, inside)) {
            throw new NotAllowed(this);
        }
    }

    public void require(Actor actor, UUID standardId, boolean inside, MeetingState state) {
        require(actor, standardId, inside);
        if (!states.contains(state)) {
            throw new IllegalTransition(Message.of("meeting.not-in-this-state", state));
        }
    }
}
