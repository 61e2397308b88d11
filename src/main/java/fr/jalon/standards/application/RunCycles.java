package fr.jalon.standards.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.StandardVersion;
import fr.jalon.standards.domain.Standards;
import fr.jalon.standards.domain.VersionDetails;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.CycleAction;
import fr.jalon.standards.domain.cycle.CycleState;
import fr.jalon.standards.domain.cycle.Cycles;
import fr.jalon.standards.domain.cycle.Span;
import fr.jalon.standards.domain.cycle.SponsorRequest;
import fr.jalon.standards.domain.method.KeyDate;
import fr.jalon.standards.domain.method.Method;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cycles and moves them along: plan, phases, dates, the sponsor's word, publication, end. */
@Service
@Transactional
public class RunCycles {

    private final Standards standards;
    private final Cycles cycles;
    private final CycleDesk desk;
    private final Methods methods;
    private final MethodCopies copies;
    private final MailToRoles mail;
    private final Clock clock;

    RunCycles(
            Standards standards,
            Cycles cycles,
            CycleDesk desk,
            Methods methods,
            MethodCopies copies,
            MailToRoles mail,
            Clock clock) {
        this.standards = standards;
        this.cycles = cycles;
        this.desk = desk;
        this.methods = methods;
        this.copies = copies;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Begins a cycle.
     *
     * @param number of the target version; entered as a project when the standard does not have it yet
     * @return id of the cycle
     */
    public UUID open(UUID standardId, String methodKey, String trackKey, String number, PartialDate on, Actor actor) {
        CycleAction.OPEN.require(actor, standardId);
        Standard standard = standards.findById(standardId).orElseThrow(() -> new NotFound("standard " + standardId));
        if (cycles.existsByStandardIdAndState(standardId, CycleState.OPEN)) {
            throw new IllegalTransition(Message.of("cycle.one-is-open"));
        }
        Instant now = clock.instant();
        Method method = method(methodKey);
        StandardVersion target = target(standard, number, on, actor, now);
        Cycle cycle = Cycle.open(
                standardId,
                target.id(),
                number,
                copies.keep(methodKey),
                method,
                track(method, trackKey),
                on,
                actor,
                now);
        standards.save(standard);
        return cycles.save(cycle).id();
    }

    private Method method(String key) {
        try {
            return methods.get(key);
        } catch (NoSuchElementException unknown) {
            throw RuleViolation.of("method-unknown", "method", Message.of("method.unknown", key));
        }
    }

    private static fr.jalon.standards.domain.method.Track track(Method method, String key) {
        try {
            return method.track(key);
        } catch (NoSuchElementException unknown) {
            throw RuleViolation.of("track-unknown", "track", Message.of("track.unknown", key, method.title()));
        }
    }

    private StandardVersion target(Standard standard, String number, PartialDate on, Actor actor, Instant now) {
        StandardVersion target = standard.versionNumbered(number)
                .orElseGet(() ->
                        standard.addVersion(VersionDetails.numbered(number), DocumentStatus.PROJECT, on, actor, now));
        standard.takeUpAgain(target.id(), on, actor, now);
        if (!target.documentStatus().isDraft()) {
            throw RuleViolation.of(
                    "version-not-a-project",
                    "targetVersion",
                    Message.of("cycle.version-not-a-project", number, target.documentStatus()));
        }
        return target;
    }

    /**
     * @param expected version of the cycle the planner saw, or null to plan whatever happened since
     * @throws StaleEdit when the cycle changed since
     */
    public void plan(UUID cycleId, Map<String, Span> spans, String reason, Long expected, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        StaleEdit.check(expected, file.cycle().version());
        spans.keySet().forEach(phase -> requirePhase(file.cycle(), phase));
        int asked = file.cycle().requests().size();
        file.cycle().plan(spans, reason, file.method(), actor, clock.instant());
        cycles.save(file.cycle());
        if (file.cycle().requests().size() > asked) {
            mail.tell(MailToRoles.SPONSORS, file.standard(), "plan-changed", reason);
        }
    }

    private static void requirePhase(Cycle cycle, String key) {
        if (cycle.phases().stream().noneMatch(phase -> phase.key().equals(key))) {
            throw RuleViolation.of("phase-unknown", "phases[" + key + "].key", Message.of("rule.phase-unknown", key));
        }
    }

    public void start(UUID cycleId, String phase, PartialDate on, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        file.cycle().start(phase, on, file.method(), actor, clock.instant());
        cycles.save(file.cycle());
    }

    public void end(UUID cycleId, String phase, PartialDate on, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        file.cycle().end(phase, on, file.method(), actor, clock.instant());
        cycles.save(file.cycle());
    }

    /** Null dates are not yet; the reason is told. */
    public void correct(
            UUID cycleId, String phase, PartialDate started, PartialDate ended, String reason, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        file.cycle().correct(phase, started, ended, reason, file.method(), actor, clock.instant());
        cycles.save(file.cycle());
    }

    /** @param on null takes the date back */
    public void recordDate(UUID cycleId, String dateKey, PartialDate on, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        Instant now = clock.instant();
        KeyDate date = file.cycle().recordDate(dateKey, on, file.method(), actor, now);
        if (on != null && date.documentStatus() != null && !on.earliest().isAfter(Paris.day(now))) {
            printIfLater(file, date.documentStatus(), on, actor, now);
        }
        desk.save(file);
    }

    /** A status never goes back because an older date is recorded late. */
    static void printIfLater(CycleDesk.File file, DocumentStatus status, PartialDate on, Actor actor, Instant now) {
        UUID versionId = file.cycle().versionId();
        if (file.standard().versionOf(versionId).documentStatus().compareTo(status) < 0) {
            file.standard().print(versionId, status, on, null, actor, now);
        }
    }

    public void alertSponsor(UUID cycleId, String text, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        file.cycle().alertSponsor(text, actor, clock.instant());
        cycles.save(file.cycle());
        mail.tell(MailToRoles.SPONSORS, file.standard(), "sponsor-alerted", text);
    }

    public void answer(UUID cycleId, UUID requestId, SponsorRequest.Answer answer, String words, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        file.cycle().answer(requestId, answer, words, actor, clock.instant());
        cycles.save(file.cycle());
        mail.tell(MailToRoles.RUNNERS, file.standard(), "sponsor-answered", answer, words == null ? "" : words);
    }

    public void publish(UUID cycleId, PartialDate on, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        Instant now = clock.instant();
        StandardVersion target = file.standard().versionOf(file.cycle().versionId());
        file.cycle().publish(on, file.method(), actor, now);
        file.standard().publish(target.id(), on, actor, now);
        desk.save(file);
    }

    public void abandon(UUID cycleId, String reason, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        Instant now = clock.instant();
        file.cycle().abandon(reason, actor, now);
        file.standard().giveUp(file.cycle().versionId(), reason, actor, now);
        desk.save(file);
    }

    public void close(UUID cycleId, String reason, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        file.cycle().close(reason, actor, clock.instant());
        cycles.save(file.cycle());
    }
}
