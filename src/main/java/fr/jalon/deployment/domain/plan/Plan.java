package fr.jalon.deployment.domain.plan;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The plan by which one version of a standard gets used. Its entries and what follows it are things of their own. */
@Entity
@Table(name = "deployment_plan")
public class Plan extends AbstractAggregateRoot<Plan> {

    @Id
    private UUID id;

    private UUID standardId;
    private UUID versionId;
    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private String title;
    private String why;
    private PartialDate startsOn;
    private String audience;
    private String problem;
    private String benefit;

    @Enumerated(EnumType.STRING)
    private ScalingModel model;

    private String modelWhy;
    private String lessons;
    private String withdrawal;
    private UUID openedBy;
    private Instant openedAt;

    @Version
    private long version;

    protected Plan() {}

    /**
     * Begins a plan, before or after the version is published.
     *
     * @param groupId the group that accompanies the deployment, or null when the pilot carries it
     */
    public static Plan open(UUID standardId, UUID versionId, UUID groupId, PlanWords said, Actor by, Instant now) {
        PlanAction.OPEN.require(by, standardId);
        Plan plan = begin(standardId, versionId, groupId, said, by, now);
        plan.record("opened", null, Visibility.INTERNAL, by, now);
        return plan;
    }

    /** Enters a plan that others followed, from public documents: it is not in the journal of today. */
    public static Plan recall(UUID standardId, UUID versionId, PlanState reached, PlanWords said, Instant now) {
        Plan plan = begin(standardId, versionId, null, said, Actor.SYSTEM, now);
        plan.state = reached;
        return plan;
    }

    private static Plan begin(UUID standardId, UUID versionId, UUID groupId, PlanWords said, Actor by, Instant now) {
        Plan plan = new Plan();
        plan.id = UUID.randomUUID();
        plan.standardId = standardId;
        plan.versionId = versionId;
        plan.groupId = groupId;
        plan.state = PlanState.DRAFT;
        plan.openedBy = by.id();
        plan.openedAt = now;
        plan.put(said.check());
        return plan;
    }

    /** @param group that carries it from now on, or null for the pilot */
    public void write(PlanWords said, UUID group, Actor by, Instant now) {
        PlanAction.WRITE.require(by, standardId, state);
        put(said.check());
        groupId = group;
        record("changed", null, Visibility.INTERNAL, by, now);
    }

    /** From now on it is followed and read. */
    public void activate(Actor by, Instant now) {
        PlanAction.ACTIVATE.require(by, standardId, state);
        if (why == null) {
            throw RuleViolation.of("why-needed", "why", Message.of("deployment-plan.why-needed"));
        }
        become(PlanState.ACTIVE);
        record("activated", null, Visibility.PUBLIC, by, now);
    }

    /** @param taught what is to be remembered of it, or null */
    public void close(String taught, Actor by, Instant now) {
        PlanAction.CLOSE.require(by, standardId, state);
        become(PlanState.CLOSED);
        lessons = PlanWords.text(taught);
        PlanWords.checkNoAddress("lessons", lessons);
        record("closed", lessons, Visibility.PUBLIC, by, now);
    }

    /** A draft that should not have been. @param reason why */
    public void withdraw(String reason, Actor by, Instant now) {
        PlanAction.WITHDRAW.require(by, standardId, state);
        withdrawal = PlanWords.text(reason);
        if (withdrawal == null) {
            throw RuleViolation.of("reason-needed", "reason", Message.of("deployment-plan.reason-needed"));
        }
        PlanWords.checkNoAddress("reason", withdrawal);
        become(PlanState.WITHDRAWN);
        record("withdrawn", withdrawal, Visibility.INTERNAL, by, now);
    }

    public void reopen(Actor by, Instant now) {
        PlanAction.REOPEN.require(by, standardId, state);
        become(PlanState.ACTIVE);
        record("reopened", null, Visibility.PUBLIC, by, now);
    }

    private void become(PlanState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalTransition(Message.of("deployment-plan.not-in-this-state", state));
        }
        state = next;
    }

    private void put(PlanWords said) {
        title = said.title();
        why = said.why();
        startsOn = said.startsOn();
        audience = said.proposition().audience();
        problem = said.proposition().problem();
        benefit = said.proposition().benefit();
        model = said.model();
        modelWhy = said.modelWhy();
    }

    private void record(String verb, String reason, Visibility visibility, Actor by, Instant now) {
        registerEvent(new LifecycleEvent(
                "deployment-plan", id, standardId, verb, List.of(title), reason, by.id(), now, visibility));
    }

    /** A draft, and one that was withdrawn, is read by the people of the standard only. */
    public boolean isReadBy(Actor reader) {
        return (state.isPublic() ? Readers.EVERYBODY : Readers.TEAM).include(reader, standardId);
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public UUID versionId() {
        return versionId;
    }

    /** The group that carries it, or null for the pilot. */
    public UUID groupId() {
        return groupId;
    }

    public PlanState state() {
        return state;
    }

    public PlanWords words() {
        return new PlanWords(title, why, startsOn, new Proposition(audience, problem, benefit), model, modelWhy);
    }

    /** What it taught, once closed; or null. */
    public String lessons() {
        return lessons;
    }

    /** Why it was withdrawn; or null. */
    public String withdrawal() {
        return withdrawal;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
