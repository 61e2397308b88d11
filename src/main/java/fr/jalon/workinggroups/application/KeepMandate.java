package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.CycleDates;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.workinggroups.domain.WorkingGroup;
import fr.jalon.workinggroups.domain.mandate.Mandate;
import fr.jalon.workinggroups.domain.mandate.MandateAction;
import fr.jalon.workinggroups.domain.mandate.MandateState;
import fr.jalon.workinggroups.domain.mandate.MandateWords;
import fr.jalon.workinggroups.domain.mandate.Mandates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mandate of a group, version after version, and records what the commission says of it. */
@Service
@Transactional
public class KeepMandate {

    private final Mandates mandates;
    private final GroupDesk desk;
    private final StandardHeads heads;
    private final CycleDates dates;
    private final GroupMails mails;
    private final Clock clock;

    KeepMandate(
            Mandates mandates, GroupDesk desk, StandardHeads heads, CycleDates dates, GroupMails mails, Clock clock) {
        this.mandates = mandates;
        this.desk = desk;
        this.heads = heads;
        this.dates = dates;
        this.mails = mails;
        this.clock = clock;
    }

    /** What is done to a version of a group's mandate, at a moment. */
    @FunctionalInterface
    private interface Act {
        void on(WorkingGroup group, Mandate mandate, Instant now);
    }

    /** The first version. */
    public void begin(GroupPlace place, MandateWords words, Actor actor) {
        WorkingGroup group = desk.at(place);
        MandateAction.BEGIN.require(actor, group.standardId());
        if (!mandates.findByGroupId(group.id()).isEmpty()) {
            throw RuleViolation.of("mandate-exists", null, Message.of("mandate.exists"));
        }
        mandates.save(Mandate.begin(group, words, actor, clock.instant()));
    }

    /** @param expected version the writer saw, or null */
    public void write(GroupPlace place, String number, MandateWords words, Long expected, Actor actor) {
        change(place, number, (group, mandate, now) -> {
            if (expected != null && expected != mandate.version()) {
                throw new ObjectOptimisticLockingFailureException(Mandate.class, mandate.id());
            }
            if (!number.equals(words.number())) {
                requireFree(group, words.number());
            }
            mandate.write(group, words, actor, now);
        });
    }

    public void revise(GroupPlace place, String number, String next, Actor actor) {
        WorkingGroup group = desk.at(place);
        Mandate base = version(group, number);
        requireFree(group, next);
        boolean underWay = mandates.findByGroupId(group.id()).stream()
                .anyMatch(each -> each.state() == MandateState.DRAFT || each.state() == MandateState.PRESENTED);
        if (underWay) {
            throw RuleViolation.of("mandate-under-way", "number", Message.of("mandate.under-way"));
        }
        mandates.save(base.revise(group, next, actor, clock.instant()));
    }

    public void present(GroupPlace place, String number, LocalDate on, Actor actor) {
        change(place, number, (group, mandate, now) -> {
            mandate.present(group, on, actor, now);
            if (group.parentId() == null) {
                StandardHead head = heads.head(place.standard(), actor);
                if (head.cycleId() != null) {
                    dates.record(head.cycleId(), "mandate-presented", on);
                }
            }
        });
    }

    public void giveBack(GroupPlace place, String number, String reason, Actor actor) {
        change(place, number, (group, mandate, now) -> {
            mandate.giveBack(group, reason, actor, now);
            mails.givenBack(group, mandate, reason.strip(), actor);
        });
    }

    public void validate(GroupPlace place, String number, LocalDate on, Actor actor) {
        change(place, number, (group, mandate, now) -> {
            MandateAction.VALIDATE.require(actor, group.standardId(), mandate.state());
            inForce(group).ifPresent(before -> {
                before.giveWay();
                mandates.save(before);
                mandates.flush();
            });
            mandate.validate(group, on, actor, now);
            mails.validated(group, mandate, actor);
        });
    }

    private Optional<Mandate> inForce(WorkingGroup group) {
        return mandates.findByGroupId(group.id()).stream()
                .filter(each -> each.state() == MandateState.VALIDATED)
                .findFirst();
    }

    public void renew(GroupPlace place, String number, LocalDate until, String note, Actor actor) {
        change(place, number, (group, mandate, now) -> mandate.renew(group, until, note, actor, now));
    }

    public void report(GroupPlace place, String number, LocalDate on, String note, Actor actor) {
        change(place, number, (group, mandate, now) -> mandate.report(group, on, note, actor, now));
    }

    private void change(GroupPlace place, String number, Act act) {
        WorkingGroup group = desk.at(place);
        Mandate mandate = version(group, number);
        act.on(group, mandate, clock.instant());
        mandates.save(mandate);
    }

    private void requireFree(WorkingGroup group, String number) {
        List<Mandate> all = mandates.findByGroupId(group.id());
        if (all.stream().anyMatch(each -> each.number().equals(number))) {
            throw RuleViolation.of("mandate-number-taken", "number", Message.of("mandate.number-taken", number));
        }
    }

    private Mandate version(WorkingGroup group, String number) {
        return mandates.findByGroupIdAndNumber(group.id(), number).orElseThrow(() -> new NotFound("mandate " + number));
    }
}
