package fr.jalon.deployment.application.following;

import fr.jalon.deployment.application.waves.KeepCycle;
import fr.jalon.deployment.application.waves.RolloutDesk;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.following.BilanFacts;
import fr.jalon.deployment.domain.following.BilanWords;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Draws up a bilan: what the plan knows by itself and what people say, frozen at once. Its lessons change the cycle. */
@Service
@Transactional
public class DrawBilans {

    private final RolloutDesk desk;
    private final Bilans bilans;
    private final BilanMeetings meetings;
    private final FrozenNames names;
    private final Numbers numbers;
    private final BilanFigures figures;
    private final KeepCycle cycle;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DrawBilans(
            RolloutDesk desk,
            Bilans bilans,
            BilanMeetings meetings,
            FrozenNames names,
            Numbers numbers,
            BilanFigures figures,
            KeepCycle cycle,
            JdbcClient jdbc,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.bilans = bilans;
        this.meetings = meetings;
        this.names = names;
        this.numbers = numbers;
        this.figures = figures;
        this.cycle = cycle;
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** @return its number */
    public int draw(String standard, BilanWords words, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.FOLLOW, actor);
        words.check();
        BilanWords said = meetings.named(rollout.standardId(), words, actor);
        int number = numbers.ofBilan(rollout.planId());
        requireNew(standard, said, actor);
        UnaryOperator<String> keeping = names.keeping(rollout.standardId());
        BilanWords kept = said.worded(keeping);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into bilan (id, plan_id, standard_id, number, held_on, meeting_id, meeting, gains, configuration, training,
                            change_actions, recurrent, facts, frozen_at, frozen_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        id,
                        rollout.planId(),
                        rollout.standardId(),
                        number,
                        kept.heldOn(),
                        kept.meetingId(),
                        kept.meeting(),
                        kept.gains(),
                        kept.configuration(),
                        kept.training(),
                        kept.changeActions(),
                        kept.recurrent(),
                        json.writeValueAsString(
                                figures.now(standard, rollout, actor).worded(keeping)),
                        Timestamp.from(clock.instant()),
                        actor.id())
                .update();
        tell(rollout, id, "drawn", null, actor, number);
        return number;
    }

    /** A form that was sent twice freezes one. */
    private void requireNew(String standard, BilanWords said, Actor actor) {
        bilans.of(standard, actor).stream()
                .filter(other -> other.words().equals(said))
                .findFirst()
                .ifPresent(other -> {
                    throw RuleViolation.of("bilan-there", null, Message.of("deployment.bilan.there", other.number()));
                });
    }

    /** What would be frozen now. */
    @Transactional(readOnly = true)
    public BilanFacts now(String standard, Actor actor) {
        return figures.now(standard, desk.inside(standard, actor), actor);
    }

    /** The cycle says from now on what the bilan taught; waves that were planned keep what they have. */
    public void learn(
            String standard, int number, String key, BigDecimal days, BigDecimal perUnit, String reason, Actor actor) {
        BilanView bilan = bilans.one(standard, number, actor);
        Rollout rollout = desk.forAct(standard, RolloutAction.PLAN, actor);
        Operation before = cycle.learn(standard, key, days, perUnit, reason, actor);
        jdbc.sql("insert into bilan_lesson values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        bilan.id(),
                        before.name(),
                        before.days(),
                        before.daysPerUnit(),
                        days,
                        perUnit,
                        names.keeping(rollout.standardId()).apply(reason.strip()),
                        Timestamp.from(clock.instant()),
                        actor.id())
                .update();
        tell(rollout, bilan.id(), "learnt", reason, actor, number, before.name());
    }

    private void tell(Rollout rollout, UUID id, String verb, String reason, Actor actor, Object... facts) {
        events.publishEvent(new LifecycleEvent(
                "bilan",
                id,
                rollout.standardId(),
                verb,
                List.of(facts),
                reason,
                actor.id(),
                clock.instant(),
                Visibility.INTERNAL));
    }
}
