package fr.jalon.campaigns.domain;

import static fr.jalon.campaigns.domain.CampaignState.ANNOUNCED;
import static fr.jalon.campaigns.domain.CampaignState.APPROVED;
import static fr.jalon.campaigns.domain.CampaignState.CLOSED;
import static fr.jalon.campaigns.domain.CampaignState.DRAFT;
import static fr.jalon.campaigns.domain.CampaignState.OPEN;
import static fr.jalon.campaigns.domain.CampaignState.PREPARED;
import static fr.jalon.campaigns.domain.CampaignState.PROCESSING;
import static fr.jalon.campaigns.domain.CampaignState.PUBLISHED;
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

/** What the people of a standard do with a call: who may, and when. Decides both the button and the check. */
public enum CampaignAction {
    /** Begin a call; judged on the standard. */
    CREATE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.noneOf(CampaignState.class)),
    /** See it before it is announced. */
    SEE(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)), EnumSet.allOf(CampaignState.class)),
    /** Documents, types of comment, dates. */
    SET_UP(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), EnumSet.of(DRAFT)),
    /** Title, notice, questions, target session. */
    DESCRIBE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), EnumSet.range(DRAFT, OPEN)),
    /** Tick the checklist. */
    CHECK(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), EnumSet.of(DRAFT)),
    /** Say that the preparation is done. */
    PREPARE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(DRAFT)),
    /** Record that the group approved. */
    APPROVE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(PREPARED)),
    ANNOUNCE(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(APPROVED)),
    /** Back to the preparation. */
    TAKE_BACK(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(PREPARED, APPROVED, ANNOUNCED)),
    /** A later closing. */
    EXTEND(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(ANNOUNCED, OPEN)),
    /** Take in the tables people send. They arrive late, too. */
    TAKE_RETURNS(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), EnumSet.of(OPEN, CLOSED, PROCESSING)),
    /** Say which clause a comment is about. */
    PLACE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), EnumSet.of(OPEN, CLOSED, PROCESSING)),
    /** Propose an answer to the group; also whoever a comment was given to. */
    PRE_INSTRUCT(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), EnumSet.of(OPEN, CLOSED, PROCESSING, PUBLISHED)),
    /** Give a comment to somebody who will propose its answer. */
    ASSIGN(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(OPEN, CLOSED, PROCESSING)),
    /** Say what comments have to do with one another, and keep answers to use again. */
    LINK(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), EnumSet.of(OPEN, CLOSED, PROCESSING)),
    /** Say which comments changed which clauses of the next draft. */
    TRACE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(PROCESSING, PUBLISHED)),
    /** Begin to answer. */
    PROCESS(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(CLOSED)),
    /** Record what the group or the COPIL decided; once published, for the next edition of the report. */
    DECIDE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(PROCESSING, PUBLISHED)),
    /** Publish the report. */
    PUBLISH(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(PROCESSING)),
    /** Publish another edition of it. */
    CORRECT(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(PUBLISHED));

    private final Set<Role> roles;
    private final Set<CampaignState> states;

    CampaignAction(Set<Role> roles, Set<CampaignState> states) {
        this.roles = roles;
        this.states = states;
    }

    public boolean isAllowedTo(Actor actor, UUID standardId) {
        return actor.hasAny(roles, standardId);
    }

    public boolean isIn(CampaignState state) {
        return states.contains(state);
    }

    /** Whether to show the button. */
    public boolean isOffered(Actor actor, UUID standardId, CampaignState state) {
        return states.contains(state) && isAllowedTo(actor, standardId);
    }

    public void require(Actor actor, UUID standardId) {
        if (!isAllowedTo(actor, standardId)) {
            throw new NotAllowed(this);
        }
    }

    /** @param state as the clock makes it at this moment */
    public void require(Actor actor, UUID standardId, CampaignState state) {
        require(false, actor, standardId, state);
    }

    /** @param entitled may do it whatever the roles, in the same states */
    void require(boolean entitled, Actor actor, UUID standardId, CampaignState state) {
        if (!entitled) {
            require(actor, standardId);
        }
        if (!states.contains(state)) {
            throw new IllegalTransition(Message.of("campaign.not-in-this-state", state));
        }
    }
}
