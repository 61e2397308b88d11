package fr.jalon.meetings.application;

import fr.jalon.meetings.application.CirclePeople.Voice;
import fr.jalon.meetings.application.ConsensusDesk.Place;
import fr.jalon.meetings.application.Positions.Position;
import fr.jalon.meetings.domain.consensus.Consensus;
import fr.jalon.meetings.domain.consensus.ConsensusAction;
import fr.jalon.meetings.domain.consensus.Stance;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the position of an organisation: by one of its people, or as told in session. The last word of each counts. */
@Service
@Transactional
public class TakePositions {

    private static final int LONGEST = 4000;

    private final ConsensusDesk desk;
    private final Positions positions;
    private final CirclePeople circles;
    private final Clock clock;

    TakePositions(ConsensusDesk desk, Positions positions, CirclePeople circles, Clock clock) {
        this.desk = desk;
        this.positions = positions;
        this.circles = circles;
        this.clock = clock;
    }

    public void take(UUID id, Stance stance, String reason, Actor actor) {
        positions.hold(id, false);
        Place place = desk.inside(id, actor);
        ConsensusAction.TAKE_POSITION.require(
                actor,
                place.consensus().circle().standardId(),
                actor.id() != null
                        && circles.speaks(actor.id(), place.consensus().circle()),
                place.consensus().state());
        Voice voice = circles.voiceOf(actor.id(), place.consensus().circle())
                .orElseThrow(() ->
                        RuleViolation.of("organisation-needed", "stance", Message.of("consensus.organisation-yours")));
        put(place.consensus(), voice, stance, reason, false, actor);
    }

    /** What somebody who sits in the circle said aloud; nobody speaks over an organisation that spoke for itself. */
    public void record(UUID id, String organisation, Stance stance, String reason, Actor actor) {
        positions.hold(id, false);
        Place place = desk.inside(id, actor);
        ConsensusAction.RECORD.require(
                actor,
                place.consensus().circle().standardId(),
                false,
                place.consensus().state());
        if (organisation == null || organisation.isBlank()) {
            throw RuleViolation.of("organisation-needed", "organisation", Message.of("consensus.organisation-needed"));
        }
        Voice voice = circles.voice(organisation);
        if (!circles.organisations(place.consensus().circle()).containsKey(voice.key())) {
            throw RuleViolation.of(
                    "organisation-outside", "organisation", Message.of("consensus.organisation-outside", voice.name()));
        }
        put(place.consensus(), voice, stance, reason, true, actor);
    }

    private void put(Consensus consensus, Voice voice, Stance stance, String reason, boolean told, Actor actor) {
        consensus.requirePositions(clock.instant());
        String why = Blank.toNull(reason);
        if (stance == null) {
            throw RuleViolation.of("stance-needed", "stance", Message.of("consensus.stance-needed"));
        }
        if (stance.needsReason() && why == null || why != null && why.length() > LONGEST) {
            throw RuleViolation.of("reason-needed", "reason", Message.of("consensus.position-reason", stance));
        }
        Position position =
                new Position(consensus.current().id(), voice.key(), voice.name(), stance, why, told, clock.instant());
        if (!positions.put(position, actor.id())) {
            throw RuleViolation.of("position-theirs", "organisation", Message.of("consensus.position-theirs"));
        }
    }
}
