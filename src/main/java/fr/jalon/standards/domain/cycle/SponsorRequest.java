package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that waits for the sponsor's word: a plan that moved, or an alert of the pilot. */
@Entity
@Table(name = "sponsor_request")
public class SponsorRequest {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;
    private Integer slippageDays;
    private UUID askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String answerText;
    private UUID answeredBy;
    private Instant answeredAt;

    protected SponsorRequest() {}

    SponsorRequest(Kind kind, String text, Integer slippageDays, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.text = text;
        this.slippageDays = slippageDays;
        this.askedBy = by;
        this.askedAt = now;
    }

    public enum Kind {
        PLAN,
        ALERT
    }

    /** A plan is agreed to or not; an alert is answered. */
    public enum Answer {
        AGREED,
        DISAGREED,
        SEEN
    }

    /** A sponsor who disagrees says why. */
    void answer(Answer said, String words, UUID by, Instant now) {
        if (!isWaiting()) {
            throw new IllegalTransition(Message.of("sponsor.already-answered"));
        }
        if (said == Answer.DISAGREED && (words == null || words.isBlank())) {
            throw RuleViolation.of("disagreement-needs-words", "words", Message.of("sponsor.disagreement-needs-words"));
        }
        answer = said;
        answerText = words;
        answeredBy = by;
        answeredAt = now;
    }

    /** A plan is everybody's business; an alert is between those who may send one and the sponsor who answers. */
    public boolean isSeenBy(Actor reader, UUID standardId) {
        return kind == Kind.PLAN
                || CycleAction.ALERT.isAllowedTo(reader, standardId)
                || CycleAction.ANSWER.isAllowedTo(reader, standardId);
    }

    public boolean isWaiting() {
        return answer == null;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** The reason of the new plan, or the alert. */
    public String text() {
        return text;
    }

    /** Days by which the last planned end moved later; null for an alert. */
    public Integer slippageDays() {
        return slippageDays;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Answer answer() {
        return answer;
    }

    public String answerText() {
        return answerText;
    }

    public UUID answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
