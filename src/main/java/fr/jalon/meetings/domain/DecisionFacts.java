package fr.jalon.meetings.domain;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a decision says, which never changes, and where it stands; what becomes of it is in {@link Decision}. */
@MappedSuperclass
public abstract class DecisionFacts extends AbstractAggregateRoot<Decision> {

    @Id
    UUID id;

    UUID standardId;
    UUID groupId;
    String body;
    int number;
    String ref;
    UUID meetingId;
    UUID itemId;
    UUID questionId;

    @Enumerated(EnumType.STRING)
    DecisionMode mode;

    @Enumerated(EnumType.STRING)
    DecisionState state;

    @Enumerated(EnumType.STRING)
    Audience audience;

    String text;
    String reason;
    LocalDate takenOn;
    Instant objectionsUntil;
    Integer votesFor;
    Integer votesAgainst;
    Integer abstentions;
    UUID supersedesId;
    UUID supersededById;
    Instant publishedAt;
    UUID recordedBy;
    Instant recordedAt;

    @Version
    long version;

    /** As the clock makes it: silence is consent once its end has come. */
    public DecisionState stateAt(Instant now) {
        return state == DecisionState.PENDING && !now.isBefore(objectionsUntil) ? DecisionState.ADOPTED : state;
    }

    public boolean isPublic() {
        return publishedAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public UUID groupId() {
        return groupId;
    }

    public String ref() {
        return ref;
    }

    /** As people quote it: COPIL 12, GT 3. */
    public String quote() {
        return body.toUpperCase(Locale.ROOT) + " " + number;
    }

    public UUID meetingId() {
        return meetingId;
    }

    /** The open question it settles, or null. */
    public UUID questionId() {
        return questionId;
    }

    /** The decision that stands in its place, or null. */
    public UUID supersededById() {
        return supersededById;
    }

    public Audience audience() {
        return audience;
    }

    public DecisionState state() {
        return state;
    }

    public String text() {
        return text;
    }

    /** End of the silent approval, else null. */
    public Instant objectionsUntil() {
        return objectionsUntil;
    }
}
