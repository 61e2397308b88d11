package fr.jalon.standards.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What the sponsor of a standard must know where no cycle runs; while one does, alerts are part of it. */
@Entity
@Table(name = "standard_alert")
public class StandardAlert extends AbstractAggregateRoot<StandardAlert> {

    @Id
    private UUID id;

    private UUID standardId;
    private String text;
    private UUID askedBy;
    private Instant askedAt;
    private String answerText;
    private UUID answeredBy;
    private Instant answeredAt;

    @Version
    private Long version;

    protected StandardAlert() {}

    public static StandardAlert send(UUID standardId, String text, Actor by, Instant now) {
        StandardAction.ALERT_SPONSOR.require(by, standardId);
        StandardAlert alert = new StandardAlert();
        alert.id = UUID.randomUUID();
        alert.standardId = standardId;
        alert.text = text;
        alert.askedBy = by.id();
        alert.askedAt = now;
        alert.record("sponsor-alerted", text, by, now);
        return alert;
    }

    /** @param words may say nothing: that it was read is an answer */
    public void answer(String words, Actor by, Instant now) {
        StandardAction.ANSWER_ALERT.require(by, standardId);
        if (answeredAt != null) {
            throw new IllegalTransition(Message.of("sponsor.already-answered"));
        }
        answerText = words;
        answeredBy = by.id();
        answeredAt = now;
        record("alert-answered", words, by, now);
    }

    private void record(String verb, String words, Actor by, Instant now) {
        registerEvent(new LifecycleEvent(
                "standard", standardId, standardId, verb, List.of(), words, by.id(), now, Visibility.INTERNAL));
    }

    /** It is between those who may send one and the sponsor who answers. */
    public static boolean isSeenBy(Actor reader, UUID standardId) {
        return StandardAction.ALERT_SPONSOR.isAllowedTo(reader, standardId)
                || StandardAction.ANSWER_ALERT.isAllowedTo(reader, standardId);
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public String text() {
        return text;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String answerText() {
        return answerText;
    }

    public UUID answeredBy() {
        return answeredBy;
    }

    /** Null while it waits. */
    public Instant answeredAt() {
        return answeredAt;
    }
}
