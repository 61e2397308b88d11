package fr.jalon.meetings.domain.consensus;

import fr.jalon.meetings.domain.Audience;
import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What is known of the search for a consensus; what can be done with it is in {@link Consensus}. */
@MappedSuperclass
public abstract class ConsensusFacts extends AbstractAggregateRoot<Consensus> {

    @Id
    UUID id;

    UUID standardId;
    UUID groupId;

    @Enumerated(EnumType.STRING)
    Audience audience;

    String subject;

    @Enumerated(EnumType.STRING)
    ConsensusState state;

    UUID decisionId;
    UUID meetingId;
    String outcome;
    Instant openedAt;
    Instant closedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "consensus_id", nullable = false, updatable = false)
    @OrderBy("number")
    List<ConsensusRound> rounds = new ArrayList<>();

    @Version
    long version;

    public ConsensusRound current() {
        return rounds.get(rounds.size() - 1);
    }

    public List<ConsensusRound> rounds() {
        return Collections.unmodifiableList(rounds);
    }

    public UUID id() {
        return id;
    }

    public Circle circle() {
        return new Circle(standardId, groupId, audience);
    }

    public String subject() {
        return subject;
    }

    public ConsensusState state() {
        return state;
    }

    /** What it became, adopted or rejected by a vote; or null. */
    public UUID decisionId() {
        return decisionId;
    }

    /** Where people voted, or null. */
    public UUID meetingId() {
        return meetingId;
    }

    /** How the vote went, or why it was dropped; or null. */
    public String outcome() {
        return outcome;
    }
}
