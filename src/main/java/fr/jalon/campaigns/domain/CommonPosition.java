package fr.jalon.campaigns.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What an organisation says with one voice in a call: comments taken up from its members, put into common words, sent
 * together, once. The comments of the members stay theirs.
 */
@Entity
@Table(name = "common_position")
public class CommonPosition extends AbstractAggregateRoot<CommonPosition> {

    @Id
    private UUID id;

    private UUID campaignId;
    private UUID organisationId;
    private UUID begunBy;
    private Instant begunAt;
    private UUID sentBy;
    private Instant sentAt;

    @Version
    private long version;

    protected CommonPosition() {}

    public static CommonPosition begin(Campaign call, UUID organisationId, Actor by, Instant now) {
        call.requireOpen(now);
        CommonPosition position = new CommonPosition();
        position.id = UUID.randomUUID();
        position.campaignId = call.id();
        position.organisationId = organisationId;
        position.begunBy = by.id();
        position.begunAt = now;
        return position;
    }

    /** @throws ClosedCall when the call is not open */
    public void requireWritable(Campaign call, Instant now) {
        call.requireOpen(now);
        if (sentAt != null) {
            throw new IllegalTransition(Message.of("position.sent-already", sentAt));
        }
    }

    /** @param organisation its name, for the journal */
    public void send(Campaign call, int comments, String organisation, Actor by, Instant now) {
        requireWritable(call, now);
        if (comments == 0) {
            throw RuleViolation.of("position-empty", null, Message.of("position.empty"));
        }
        sentBy = by.id();
        sentAt = now;
        registerEvent(new LifecycleEvent(
                "campaign",
                call.id(),
                call.standardId(),
                "position-sent",
                List.of(organisation, comments),
                null,
                by.id(),
                now,
                Visibility.PUBLIC));
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID begunBy() {
        return begunBy;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** Null until sent. */
    public UUID sentBy() {
        return sentBy;
    }

    /** Null until sent. */
    public Instant sentAt() {
        return sentAt;
    }
}
