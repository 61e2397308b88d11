package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What an open question knows; what can be done to it is in {@link OpenQuestion}. */
@MappedSuperclass
public abstract class QuestionFacts extends AbstractAggregateRoot<OpenQuestion> {

    @Id
    UUID id;

    UUID standardId;
    UUID groupId;
    int number;
    String theme;
    String title;
    String text;

    @Enumerated(EnumType.STRING)
    QuestionState state;

    UUID raisedMeetingId;
    UUID raisedItemId;

    @Enumerated(EnumType.STRING)
    Audience audience;

    Instant publishedAt;
    LocalDate raisedOn;
    UUID raisedBy;
    UUID sentMeetingId;
    int votesCounted;
    UUID chosenOptionId;
    String arbitration;
    UUID arbitratedMeetingId;
    LocalDate arbitratedOn;
    UUID decisionId;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "question_id", nullable = false, updatable = false)
    @OrderBy("position")
    List<QuestionOption> options = new ArrayList<>();

    @Version
    long version;

    /** @throws NotFound when it is not one of this question */
    public QuestionOption option(UUID option) {
        return options.stream()
                .filter(each -> each.id().equals(option))
                .findFirst()
                .orElseThrow(() -> new NotFound("option " + option));
    }

    /** @throws RuleViolation unless it is said what is chosen, of its own options, and why */
    public void requireChoice(UUID option, String words) {
        if (words == null || words.isBlank()) {
            throw RuleViolation.of("arbitration-needed", "arbitration", Message.of("question.arbitration-needed"));
        }
        if (options.stream().noneMatch(each -> each.id().equals(option))) {
            throw RuleViolation.of("option-needed", "option", Message.of("question.option-needed"));
        }
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

    /** The circle that keeps it while it is not public; null where nobody ever kept it. */
    public Audience audience() {
        return audience;
    }

    public boolean isPublic() {
        return publishedAt != null;
    }

    public String title() {
        return title;
    }

    public QuestionState state() {
        return state;
    }

    public List<QuestionOption> options() {
        return Collections.unmodifiableList(options);
    }

    /** It was sent to, last; or null. */
    public UUID sentMeetingId() {
        return sentMeetingId;
    }
}
