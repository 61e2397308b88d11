package fr.jalon.deployment.domain.wave;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** How a plan is carried out, and the gate between its pilot wave and the others. */
@Entity
@Table(name = "rollout")
public class Rollout extends AbstractAggregateRoot<Rollout> {

    @Id
    private UUID planId;

    private UUID standardId;

    @Enumerated(EnumType.STRING)
    private SizeUnit unit;

    @Enumerated(EnumType.STRING)
    private Approach approach;

    @Enumerated(EnumType.STRING)
    private Severity blocking;

    @ElementCollection
    @CollectionTable(name = "rollout_clearance", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "condition")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Condition, Clearance> clearances = new EnumMap<>(Condition.class);

    private Instant generalisedAt;
    private UUID generalisedBy;
    private Instant changedAt;

    @Version
    private Long version;

    protected Rollout() {}

    /** ANAP: all anomalies are processed before generalisation, unless the plan says otherwise. */
    public static Rollout of(UUID planId, UUID standardId, Instant now) {
        Rollout rollout = new Rollout();
        rollout.planId = planId;
        rollout.standardId = standardId;
        rollout.unit = SizeUnit.DATASETS;
        rollout.approach = Approach.PROGRESSIVE;
        rollout.blocking = Severity.MINOR;
        rollout.changedAt = now;
        return rollout;
    }

    public void frame(SizeUnit counted, Approach way, Severity holds, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId);
        unit = counted;
        approach = way;
        blocking = holds;
        record("framed", null, by, now, way, holds);
    }

    /** The reference cycle changed: one operation was said anew, or taken out. */
    public void cycleChanged(String verb, String operation, String reason, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId);
        record(verb, reason, by, now, operation);
    }

    /** Says that a condition is met. @param proof how one sees it: an address, a figure, a date */
    public void say(Condition condition, String proof, Actor by, Instant now) {
        if (!condition.isSaid()) {
            throw new NotAllowed(condition);
        }
        clear(condition, false, proof, by, now);
        record("said", proof, by, now, condition);
    }

    /** Goes on although a condition is not met; the page shows who, and why. */
    public void passOver(Condition condition, String reason, Actor by, Instant now) {
        clear(condition, true, reason, by, now);
        record("passed-over", reason, by, now, condition);
    }

    private void clear(Condition condition, boolean passedOver, String words, Actor by, Instant now) {
        RolloutAction.GENERALISE.require(by, standardId);
        if (by.id() == null) {
            throw new NotAllowed(RolloutAction.GENERALISE);
        }
        requireShut();
        if (words == null || words.isBlank()) {
            throw RuleViolation.of("words-needed", "words", Message.of("deployment.gate.words-needed"));
        }
        clearances.put(condition, new Clearance(passedOver, words.strip(), by.id(), now));
    }

    /** What is still missing, in the order of the conditions. */
    public Map<Condition, Message> missing(GateFacts facts) {
        Map<Condition, Message> missing = facts.unmet();
        missing.keySet().removeAll(clearances.keySet());
        return missing;
    }

    /** @throws RuleViolation with everything that is missing */
    public void generalise(GateFacts facts, Actor by, Instant now) {
        RolloutAction.GENERALISE.require(by, standardId);
        requireShut();
        List<Broken> broken = new ArrayList<>();
        missing(facts).forEach((condition, why) -> broken.add(new Broken("gate-" + condition, null, why)));
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        generalisedAt = now;
        generalisedBy = by.id();
        record("generalised", null, by, now);
    }

    private void requireShut() {
        if (isGeneralised()) {
            throw new IllegalTransition(Message.of("deployment.gate.open-already"));
        }
    }

    private void record(String verb, String reason, Actor by, Instant now, Object... facts) {
        changedAt = now;
        registerEvent(new LifecycleEvent(
                "rollout",
                planId,
                standardId,
                verb,
                List.of(facts),
                reason,
                by.id(),
                now,
                verb.equals("generalised") ? Visibility.PUBLIC : Visibility.INTERNAL));
    }

    public boolean isGeneralised() {
        return generalisedAt != null;
    }

    public UUID planId() {
        return planId;
    }

    public UUID standardId() {
        return standardId;
    }

    public SizeUnit unit() {
        return unit;
    }

    public Approach approach() {
        return approach;
    }

    public Severity blocking() {
        return blocking;
    }

    public Map<Condition, Clearance> clearances() {
        return Map.copyOf(clearances);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Instant generalisedAt() {
        return generalisedAt;
    }
}
