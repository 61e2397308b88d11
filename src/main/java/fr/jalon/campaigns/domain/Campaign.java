package fr.jalon.campaigns.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A call for comments on a draft of a standard. It opens and closes by the clock; whoever asks whether it is open asks
 * {@link #isOpenForComments}, never the stored state.
 */
@Entity
@Table(name = "campaign")
public class Campaign extends CampaignFacts {

    /** Guide 2026: a reminder two weeks before the end. */
    public static final Duration REMINDER = Duration.ofDays(14);

    protected Campaign() {}

    /** @param cycleId the cycle it is held for, or null */
    public static Campaign create(
            UUID standardId, UUID cycleId, String slug, String title, List<CommentType> types, Actor by, Instant now) {
        CampaignAction.CREATE.require(by, standardId);
        Campaign call = new Campaign();
        call.id = UUID.randomUUID();
        call.standardId = standardId;
        call.cycleId = cycleId;
        call.slug = slug;
        call.state = CampaignState.DRAFT;
        call.title = titled(title);
        CommentType.check(types);
        call.types.addAll(types);
        call.record("created", null, by, now, Visibility.INTERNAL, call.title);
        return call;
    }

    /** Enters a call that was held before, from public documents; the page says so. */
    public static Campaign recall(
            UUID standardId, String slug, String title, CallPeriod period, CampaignState reached, Instant now) {
        Campaign call = new Campaign();
        call.id = UUID.randomUUID();
        call.standardId = standardId;
        call.slug = slug;
        call.state = reached;
        call.title = titled(title);
        call.opensAt = period.opensAt();
        call.closesAt = period.closesAt();
        call.announcedAt = period.opensAt();
        call.reconstructed = true;
        call.changedAt = now;
        return call;
    }

    public void describe(Description said, Actor by, Instant now) {
        CampaignAction.DESCRIBE.require(by, standardId, stateAt(now));
        said.check();
        title = titled(said.title());
        notice = said.notice();
        returnAddress = said.returnAddress();
        targetSessionId = said.targetSessionId();
        questions.clear();
        questions.addAll(said.questions());
        record("described", null, by, now, state.isPublic() ? Visibility.PUBLIC : Visibility.INTERNAL, title);
    }

    public void defineTypes(List<CommentType> wanted, Actor by, Instant now) {
        CampaignAction.SET_UP.require(by, standardId, stateAt(now));
        CommentType.check(wanted);
        types.clear();
        types.addAll(wanted);
        record("types-defined", null, by, now, Visibility.INTERNAL);
    }

    /** Documents keep their identity by their code. */
    public void defineDocuments(List<DocumentLine> wanted, Actor by, Instant now) {
        CampaignAction.SET_UP.require(by, standardId, stateAt(now));
        putDocuments(wanted);
        record("documents-defined", null, by, now, Visibility.INTERNAL);
    }

    /** For what was held before: neither rights nor journal. */
    public void recallContent(List<DocumentLine> wanted, List<CommentType> kinds, Description said) {
        requireReconstructed();
        putDocuments(wanted);
        types.addAll(kinds);
        notice = said.notice();
        questions.addAll(said.questions());
    }

    private void requireReconstructed() {
        if (!reconstructed) {
            throw new IllegalStateException("Only a call of the past is recalled");
        }
    }

    private void putDocuments(List<DocumentLine> wanted) {
        DocumentLine.check(wanted);
        documents.removeIf(
                document -> wanted.stream().noneMatch(line -> line.code().equals(document.code())));
        int place = 0;
        for (DocumentLine line : wanted) {
            int position = place++;
            find(line.code())
                    .ifPresentOrElse(
                            document -> document.describe(line.title(), line.revisionId(), position),
                            () -> documents.add(
                                    new CampaignDocument(line.code(), line.title(), line.revisionId(), position)));
        }
    }

    /** Sets both ends. Guide 2026: at least a month; less than that needs a reason, which everybody reads. */
    public void schedule(CallPeriod period, String reasonIfShort, Actor by, Instant now) {
        CampaignAction.SET_UP.require(by, standardId, stateAt(now));
        boolean tooShort = !period.isLongEnough();
        if (tooShort && (reasonIfShort == null || reasonIfShort.isBlank())) {
            throw RuleViolation.of(
                    "call-length", "shortReason", Message.of("campaign.too-short", period.soonestLastDay()));
        }
        opensAt = period.opensAt();
        closesAt = period.closesAt();
        shortReason = tooShort ? reasonIfShort.strip() : null;
        shortBy = tooShort ? by.id() : null;
        record("scheduled", shortReason, by, now, Visibility.INTERNAL, opensAt, closesAt);
    }

    public void tick(ChecklistPoint point, String note, Actor by, Instant now) {
        CampaignAction.CHECK.require(by, standardId, stateAt(now));
        new Checklist(this).requireTickable(point);
        put(new ChecklistItem(point, false, note, by.id(), now));
        record("point-done", note, by, now, Visibility.INTERNAL, point);
    }

    public void setAside(ChecklistPoint point, String reason, Actor by, Instant now) {
        CampaignAction.CHECK.require(by, standardId, stateAt(now));
        new Checklist(this).requireOptional(point);
        put(new ChecklistItem(point, true, said(reason), by.id(), now));
        record("point-set-aside", reason, by, now, Visibility.INTERNAL, point);
    }

    /** Takes a tick back. */
    public void untick(ChecklistPoint point, Actor by, Instant now) {
        CampaignAction.CHECK.require(by, standardId, stateAt(now));
        if (checklist.removeIf(item -> item.point() == point)) {
            record("point-undone", null, by, now, Visibility.INTERNAL, point);
        }
    }

    private void put(ChecklistItem item) {
        checklist.removeIf(each -> each.point() == item.point());
        checklist.add(item);
    }

    public void prepare(Actor by, Instant now) {
        CampaignAction.PREPARE.require(by, standardId, stateAt(now));
        new Checklist(this).requireWhole();
        move(CampaignState.PREPARED);
        record("prepared", null, by, now, Visibility.INTERNAL);
    }

    /** @param note where and how the group agreed, or null */
    public void approve(LocalDate on, String note, Actor by, Instant now) {
        CampaignAction.APPROVE.require(by, standardId, stateAt(now));
        LocalDate day = on == null ? Paris.day(now) : on;
        if (day.isAfter(Paris.day(now))) {
            throw RuleViolation.of("date-in-future", "on", Message.of("date.in-future", day));
        }
        approvedOn = day;
        approvalNote = note;
        move(CampaignState.APPROVED);
        record("approved", note, by, now, Visibility.INTERNAL, day);
    }

    public void announce(Actor by, Instant now) {
        CampaignAction.ANNOUNCE.require(by, standardId, stateAt(now));
        move(CampaignState.ANNOUNCED);
        announcedAt = now;
        record("announced", shortReason, by, now, Visibility.PUBLIC, opensAt, closesAt);
    }

    /** @param reason asked for once the public was told */
    public void takeBack(String reason, Actor by, Instant now) {
        CampaignState reached = stateAt(now);
        CampaignAction.TAKE_BACK.require(by, standardId, reached);
        boolean told = reached.isPublic();
        String why = told ? said(reason) : reason;
        move(CampaignState.DRAFT);
        announcedAt = null;
        approvedOn = null;
        approvalNote = null;
        record("taken-back", why, by, now, told ? Visibility.PUBLIC : Visibility.INTERNAL);
    }

    /** Puts the closing off. Never brings it forward: what was promised holds. */
    public void extend(Instant newEnd, String reason, Actor by, Instant now) {
        CampaignAction.EXTEND.require(by, standardId, stateAt(now));
        Instant end = newEnd == null ? null : newEnd.truncatedTo(ChronoUnit.MINUTES);
        if (end == null || !end.isAfter(closesAt)) {
            throw RuleViolation.of("extension-earlier", "closesAt", Message.of("campaign.extension-earlier", closesAt));
        }
        extensions.add(new Extension(closesAt, end, said(reason), by.id(), now));
        closesAt = end;
        remindedAt = null;
        record("extended", reason, by, now, Visibility.PUBLIC, end);
    }

    /**
     * Writes down what the clock did.
     *
     * @return whether anything changed
     */
    public boolean keepTime(Instant now) {
        CampaignState reached = stateAt(now);
        if (reached == state) {
            return false;
        }
        move(reached);
        record(reached == CampaignState.OPEN ? "opened" : "closed", null, Actor.SYSTEM, now, Visibility.PUBLIC);
        return true;
    }

    /** A reminder is due, and was not sent. A call announced for less than that is not reminded of at once. */
    public boolean isReminderDue(Instant now) {
        Instant due = closesAt == null ? null : closesAt.minus(REMINDER);
        return remindedAt == null && isOpenForComments(now) && due.isAfter(opensAt) && !now.isBefore(due);
    }

    public void remind(Instant now) {
        remindedAt = now;
        record("reminded", null, Actor.SYSTEM, now, Visibility.INTERNAL);
    }

    public void process(Actor by, Instant now) {
        CampaignAction.PROCESS.require(by, standardId, stateAt(now));
        keepTime(now);
        move(CampaignState.PROCESSING);
        record("processing", null, by, now, Visibility.PUBLIC);
    }

    /** Every comment has its answer; whether that is so is for the caller to know. */
    public void publish(Actor by, Instant now) {
        CampaignAction.PUBLISH.require(by, standardId, stateAt(now));
        move(CampaignState.PUBLISHED);
        record("published", null, by, now, Visibility.PUBLIC);
    }

    /** Another edition of the report; the earlier ones stay. */
    public void correct(String reason, Actor by, Instant now) {
        CampaignAction.CORRECT.require(by, standardId, stateAt(now));
        record("corrected", said(reason), by, now, Visibility.PUBLIC);
    }

    /** @throws ClosedCall with the hour it closed or will open */
    public void requireOpen(Instant now) {
        if (!isOpenForComments(now)) {
            throw new ClosedCall(this, now);
        }
    }

    private void move(CampaignState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalTransition(Message.of("campaign.not-in-this-state", state));
        }
        state = next;
    }

    private static String titled(String title) {
        if (title == null || title.isBlank()) {
            throw RuleViolation.of("title-needed", "title", Message.of("campaign.title-needed"));
        }
        return title.strip();
    }

    private static String said(String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.of("reason-needed", "reason", Message.of("campaign.reason-needed"));
        }
        return reason.strip();
    }

    private void record(String verb, String reason, Actor by, Instant now, Visibility who, Object... facts) {
        changedAt = now;
        registerEvent(new LifecycleEvent("campaign", id, standardId, verb, List.of(facts), reason, by.id(), now, who));
    }
}
