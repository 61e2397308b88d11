package fr.jalon.workinggroups.domain.mandate;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.domain.WorkingGroup;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A version of the mandate of a group. Guide 2026, « Cadrage »: mandatory, on the model, not legally binding. */
@Entity
@Table(name = "mandate")
public class Mandate extends MandateFacts {

    /** Practice: one year, tacitly renewable. */
    private static final int USUAL_MONTHS = 12;

    protected Mandate() {}

    /** The first version. */
    public static Mandate begin(WorkingGroup group, MandateWords words, Actor by, Instant now) {
        MandateAction.BEGIN.require(by, group.standardId());
        return made(group, words, null, by, now);
    }

    /** The next version; this one stays in force until that one is validated. */
    public Mandate revise(WorkingGroup group, String nextNumber, Actor by, Instant now) {
        MandateAction.REVISE.require(by, group.standardId(), state);
        MandateWords same = words();
        return made(
                group,
                new MandateWords(nextNumber, same.reference(), months, same.texts(), same.classes(), same.skills()),
                id,
                by,
                now);
    }

    private static Mandate made(WorkingGroup group, MandateWords words, UUID previous, Actor by, Instant now) {
        Mandate mandate = new Mandate();
        mandate.id = UUID.randomUUID();
        mandate.groupId = group.id();
        mandate.state = MandateState.DRAFT;
        mandate.draftedOn = Paris.day(now);
        mandate.previousId = previous;
        mandate.put(words, now);
        mandate.record(group, "drafted", null, by, now, Visibility.INTERNAL, null, mandate.number);
        return mandate;
    }

    public void write(WorkingGroup group, MandateWords words, Actor by, Instant now) {
        MandateAction.WRITE.require(by, group.standardId(), state);
        put(words, now);
        draftedOn = Paris.day(now);
        record(group, "written", null, by, now, Visibility.INTERNAL, null, number);
    }

    private void put(MandateWords words, Instant now) {
        words.check();
        number = words.number();
        reference = words.reference();
        months = words.months();
        texts.clear();
        texts.putAll(words.texts());
        classes.clear();
        classes.addAll(words.classes());
        skills.clear();
        skills.addAll(words.skills());
        changedAt = now;
    }

    /** @param on day of the session it was presented at */
    public void present(WorkingGroup group, LocalDate on, Actor by, Instant now) {
        MandateAction.PRESENT.require(by, group.standardId(), state);
        words().requireComplete();
        presentedOn = past(on, now);
        move(MandateState.PRESENTED);
        record(group, "presented", null, by, now, Visibility.PUBLIC, on, number);
    }

    /** @param reason what the commission asks for */
    public void giveBack(WorkingGroup group, String reason, Actor by, Instant now) {
        MandateAction.RETURN.require(by, group.standardId(), state);
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.of("reason-needed", "reason", Message.of("group.reason-needed"));
        }
        move(MandateState.DRAFT);
        record(group, "given-back", reason.strip(), by, now, Visibility.PUBLIC, null, number);
    }

    public void validate(WorkingGroup group, LocalDate on, Actor by, Instant now) {
        MandateAction.VALIDATE.require(by, group.standardId(), state);
        if (past(on, now).isBefore(presentedOn)) {
            throw RuleViolation.of(
                    "validated-before-presented", "on", Message.of("mandate.validated-early", presentedOn));
        }
        validatedOn = on;
        validUntil = on.plusMonths(months == null ? USUAL_MONTHS : months);
        move(MandateState.VALIDATED);
        record(group, "validated", null, by, now, Visibility.PUBLIC, on, number);
    }

    /** A later version is validated in the same act. */
    public void giveWay() {
        move(MandateState.SUPERSEDED);
    }

    /** Practice: one year, tacitly renewable. */
    public void renew(WorkingGroup group, LocalDate until, String note, Actor by, Instant now) {
        MandateAction.RENEW.require(by, group.standardId(), state);
        if (until == null || validUntil != null && !until.isAfter(validUntil)) {
            throw RuleViolation.of(
                    "renewal-later",
                    "until",
                    until == null
                            ? Message.of("mandate.date-needed")
                            : Message.of("mandate.renewal-later", validUntil));
        }
        points.add(
                new MandatePoint(MandatePoint.Kind.RENEWAL, Paris.day(now), until, note == null ? "" : note.strip()));
        validUntil = until;
        record(group, "renewed", note, by, now, Visibility.PUBLIC, null, number, until);
    }

    /** Yearly at the commission, against the tunnel effect. */
    public void report(WorkingGroup group, LocalDate on, String note, Actor by, Instant now) {
        MandateAction.REPORT.require(by, group.standardId(), state);
        LocalDate day = past(on, now);
        points.add(new MandatePoint(MandatePoint.Kind.PROGRESS, day, null, note == null ? "" : note.strip()));
        reportedOn = reportedOn == null || day.isAfter(reportedOn) ? day : reportedOn;
        record(group, "reported", note, by, now, Visibility.PUBLIC, day, number);
    }

    /** Enters a validated mandate of the past, from public documents: neither rights nor journal; unknown dates stay so. */
    public static Mandate recall(
            WorkingGroup group, MandateWords words, LocalDate validated, LocalDate until, Instant now) {
        Mandate mandate = new Mandate();
        mandate.id = UUID.randomUUID();
        mandate.groupId = group.id();
        mandate.draftedOn = validated == null ? Paris.day(now) : validated;
        mandate.presentedOn = validated;
        mandate.validatedOn = validated;
        mandate.validUntil = until;
        mandate.state = MandateState.VALIDATED;
        mandate.reconstructed = true;
        mandate.put(words, now);
        return mandate;
    }

    private static LocalDate past(LocalDate on, Instant now) {
        if (on == null) {
            throw RuleViolation.of("date-needed", "on", Message.of("mandate.date-needed"));
        }
        if (on.isAfter(Paris.day(now))) {
            throw RuleViolation.of("date-in-future", "on", Message.of("date.in-future", on));
        }
        return on;
    }

    private void move(MandateState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalTransition(Message.of("mandate.not-in-this-state", state));
        }
        state = next;
    }

    private void record(
            WorkingGroup group,
            String verb,
            String reason,
            Actor by,
            Instant now,
            Visibility who,
            LocalDate on,
            Object... facts) {
        changedAt = now;
        registerEvent(new LifecycleEvent(
                "mandate",
                id,
                group.standardId(),
                verb,
                List.of(facts),
                Blank.toNull(reason),
                by.id(),
                now,
                who,
                on == null ? null : PartialDate.of(on)));
    }
}
