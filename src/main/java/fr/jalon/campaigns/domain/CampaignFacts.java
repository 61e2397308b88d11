package fr.jalon.campaigns.domain;

import fr.jalon.shared.NotFound;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a call knows, and what can be asked of it; what can be done to it is in {@link Campaign}. */
@MappedSuperclass
public abstract class CampaignFacts extends AbstractAggregateRoot<Campaign> {

    /** How long after the closing a mail link still confirms what was sent in time. */
    public static final Duration CONFIRMATION = Duration.ofDays(7);

    @Id
    UUID id;

    String slug;
    UUID standardId;
    UUID cycleId;
    String title;

    @Enumerated(EnumType.STRING)
    CampaignState state;

    Instant opensAt;
    Instant closesAt;
    String shortReason;
    UUID shortBy;
    Instant announcedAt;
    LocalDate approvedOn;
    String approvalNote;
    UUID targetSessionId;
    Instant remindedAt;
    boolean reconstructed;
    String returnAddress;

    @Embedded
    @AttributeOverride(name = "useCases", column = @Column(name = "use_cases"))
    Notice notice;

    @ElementCollection
    @CollectionTable(name = "campaign_question", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    @Column(name = "question")
    List<String> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "comment_type", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    List<CommentType> types = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "campaign_id", nullable = false, updatable = false)
    @OrderBy("position")
    List<CampaignDocument> documents = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "campaign_id", nullable = false, updatable = false)
    List<ChecklistItem> checklist = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "campaign_id", nullable = false, updatable = false)
    @OrderBy("at")
    List<Extension> extensions = new ArrayList<>();

    Instant changedAt;

    @Version
    long version;

    /** As the clock makes it: a call is open at its minute even before anything noticed. */
    public CampaignState stateAt(Instant now) {
        if (state == CampaignState.ANNOUNCED || state == CampaignState.OPEN) {
            if (!now.isBefore(closesAt)) {
                return CampaignState.CLOSED;
            }
            return now.isBefore(opensAt) ? state : CampaignState.OPEN;
        }
        return state;
    }

    /** Whether a comment may come in at this very moment. */
    public boolean isOpenForComments(Instant now) {
        return stateAt(now) == CampaignState.OPEN;
    }

    /** What was sent in time may be confirmed a week longer, as long as the answers are not published. */
    public boolean takesConfirmations(Instant now) {
        CampaignState reached = stateAt(now);
        return reached == CampaignState.OPEN
                || (reached == CampaignState.CLOSED || reached == CampaignState.PROCESSING)
                        && now.isBefore(closesAt.plus(CONFIRMATION));
    }

    /** Null until both ends are set. */
    public CallPeriod period() {
        return opensAt == null || closesAt == null ? null : new CallPeriod(opensAt, closesAt);
    }

    public List<CheckedPoint> checkedPoints() {
        return new Checklist(this).points();
    }

    /** @throws NotFound when it is not one of this call */
    public CampaignDocument document(String code) {
        return find(code).orElseThrow(() -> new NotFound("document " + code));
    }

    public CampaignDocument document(UUID documentId) {
        return documents.stream()
                .filter(document -> document.id().equals(documentId))
                .findFirst()
                .orElseThrow(() -> new NotFound("document " + documentId));
    }

    Optional<CampaignDocument> find(String code) {
        return documents.stream()
                .filter(document -> document.code().equals(code))
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public UUID standardId() {
        return standardId;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public String title() {
        return title;
    }

    /** As last written; {@link #stateAt} is the truth. */
    public CampaignState state() {
        return state;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    /** Why it is shorter than a month, or null. */
    public String shortReason() {
        return shortReason;
    }

    public UUID shortBy() {
        return shortBy;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public String approvalNote() {
        return approvalNote;
    }

    /** The session of the commission it is meant for, or null. */
    public UUID targetSessionId() {
        return targetSessionId;
    }

    public Instant remindedAt() {
        return remindedAt;
    }

    /** Entered after the fact, from public documents. */
    public boolean isReconstructed() {
        return reconstructed;
    }

    /** Where tables may be sent by mail; printed on the blank table, never on a page. */
    public String returnAddress() {
        return returnAddress;
    }

    public Notice notice() {
        return notice == null ? Notice.EMPTY : notice;
    }

    public List<String> questions() {
        return Collections.unmodifiableList(questions);
    }

    public List<CommentType> types() {
        return Collections.unmodifiableList(types);
    }

    public List<CampaignDocument> documents() {
        return Collections.unmodifiableList(documents);
    }

    public List<ChecklistItem> checklist() {
        return Collections.unmodifiableList(checklist);
    }

    public List<Extension> extensions() {
        return Collections.unmodifiableList(extensions);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
