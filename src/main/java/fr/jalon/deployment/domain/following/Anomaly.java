package fr.jalon.deployment.domain.following;

import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Severity;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something that goes wrong in a deployment; while it is open it may hold generalisation back. */
@Entity
@Table(name = "anomaly")
public class Anomaly extends AbstractAggregateRoot<Anomaly> {

    @Id
    private UUID id;

    private UUID planId;
    private UUID standardId;
    private int number;
    private UUID waveId;
    private String title;
    private String words;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String foundBy;
    private LocalDate foundOn;

    @Enumerated(EnumType.STRING)
    private AnomalyState state;

    private String treatment;
    private String request;
    private LocalDate closedOn;
    private Instant changedAt;

    @Version
    private Long version;

    protected Anomaly() {}

    /** @param number its own in the plan */
    public static Anomaly report(Rollout rollout, int number, AnomalyFacts said, Actor by, Instant now) {
        RolloutAction.REPORT.require(by, rollout.standardId());
        said.check(Paris.day(now));
        Anomaly anomaly = new Anomaly();
        anomaly.id = UUID.randomUUID();
        anomaly.planId = rollout.planId();
        anomaly.standardId = rollout.standardId();
        anomaly.number = number;
        anomaly.state = AnomalyState.OPEN;
        anomaly.put(said);
        anomaly.record("reported", null, by, now);
        return anomaly;
    }

    private void put(AnomalyFacts said) {
        title = said.title();
        words = said.words();
        severity = said.severity();
        waveId = said.waveId();
        foundBy = said.foundBy();
        foundOn = said.foundOn();
        request = said.request();
    }

    public void change(AnomalyFacts said, Actor by, Instant now) {
        RolloutAction.FOLLOW.require(by, standardId);
        said.check(Paris.day(now));
        put(said);
        record("changed", null, by, now);
    }

    /** @param how what is done about it; needed to close it */
    public void move(AnomalyState to, String how, Actor by, Instant now) {
        RolloutAction.FOLLOW.require(by, standardId);
        if (!state.next().contains(to)) {
            throw new IllegalTransition(Message.of("deployment.anomaly.not-in-this-state", state));
        }
        String said = TaskFacts.text(how);
        if (!to.isOpen() && said == null) {
            throw RuleViolation.of("treatment-needed", "treatment", Message.of("deployment.anomaly.treatment-needed"));
        }
        state = to;
        treatment = said == null ? treatment : said;
        closedOn = to.isOpen() ? null : Paris.day(now);
        record(to.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), said, by, now);
    }

    private void record(String verb, String reason, Actor by, Instant now) {
        changedAt = now;
        registerEvent(new LifecycleEvent(
                "anomaly", id, standardId, verb, List.of(number, title), reason, by.id(), now, Visibility.INTERNAL));
    }

    public AnomalyFacts facts() {
        return new AnomalyFacts(title, words, severity, waveId, foundBy, foundOn, request);
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public int number() {
        return number;
    }

    public AnomalyState state() {
        return state;
    }
}
