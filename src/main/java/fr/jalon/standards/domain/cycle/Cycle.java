package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.GateEvidence.Answer;
import fr.jalon.standards.domain.method.Action;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.KeyDate;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.Track;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One run of a standard through the phases of a method, towards one version. The application guides and records: a rule
 * that is not met stops a gate, unless a named person passes over it with a public reason.
 *
 * <p>The method is not held but handed in, read from the copy the cycle began with.
 */
@Entity
@Table(name = "cycle")
public class Cycle extends CycleFacts {

    protected Cycle() {}

    private Cycle(UUID standardId, UUID versionId, String fingerprint, Method method, Track track) {
        this.id = UUID.randomUUID();
        this.standardId = standardId;
        this.versionId = versionId;
        this.methodFingerprint = fingerprint;
        this.track = track.key();
        this.state = CycleState.OPEN;
        method.phasesOf(track).forEach(phase -> phases.add(new CyclePhase(phase.key(), phases.size() + 1)));
    }

    /**
     * Begins a cycle for a version that is still a project.
     *
     * @param fingerprint of the copy of the method that is kept
     */
    public static Cycle open(
            UUID standardId,
            UUID versionId,
            String versionNumber,
            String fingerprint,
            Method method,
            Track track,
            PartialDate on,
            Actor by,
            Instant now) {
        CycleAction.OPEN.require(by, standardId);
        Moments.requireNotFuture("on", on, now);
        Cycle cycle = new Cycle(standardId, versionId, fingerprint, method, track);
        cycle.openedOn = on;
        cycle.record("opened", null, by, now, track.name(), versionNumber, on);
        return cycle;
    }

    /** Enters what public documents tell of a past cycle, as far as they tell it; the page says so. */
    public static Cycle reconstruct(
            UUID standardId, UUID versionId, String fingerprint, Method method, Track track, Past past, Instant now) {
        Cycle cycle = new Cycle(standardId, versionId, fingerprint, method, track);
        cycle.reconstructed = true;
        cycle.changedAt = now;
        cycle.openedOn = past.openedOn();
        cycle.publishedOn = past.publishedOn();
        cycle.state = past.state();
        past.fill(cycle, method, now);
        return cycle;
    }

    /** Plans phases, or plans them again: then a reason is needed, and the sponsor is asked to agree. */
    public void plan(Map<String, Span> spans, String reason, Method method, Actor by, Instant now) {
        CycleAction.PLAN.require(by, this);
        Planning planning = new Planning(this, spans, reason);
        planning.check(method);
        long slippage = planning.apply();
        if (planning.isReplanning()) {
            requests.add(new SponsorRequest(SponsorRequest.Kind.PLAN, reason, (int) slippage, by.id(), now));
            record("replanned", reason, by, now, slippage);
        } else if (planning.changesAnything()) {
            record("planned", null, by, now);
        }
    }

    /** Starts a phase, once those before it let it. */
    public void start(String phaseKey, PartialDate on, Method method, Actor by, Instant now) {
        CycleAction.MOVE.require(by, this);
        Moments.requireNotFuture("on", on, now);
        new PhaseRules(this, method).checkStart(phaseKey, on);
        phase(phaseKey).start(on);
        record("phase-started", null, by, now, method.phase(phaseKey).name(), on);
    }

    public void end(String phaseKey, PartialDate on, Method method, Actor by, Instant now) {
        CycleAction.MOVE.require(by, this);
        Moments.requireNotFuture("on", on, now);
        new PhaseRules(this, method).checkEnd(phaseKey, on);
        phase(phaseKey).end(on);
        record("phase-ended", null, by, now, method.phase(phaseKey).name(), on);
    }

    /**
     * Corrects when a phase really began and ended; null is not yet. What was said before stays in the journal.
     *
     * @param reason told with it
     */
    public void correct(
            String phaseKey,
            PartialDate started,
            PartialDate ended,
            String reason,
            Method method,
            Actor by,
            Instant now) {
        CycleAction.MOVE.require(by, this);
        CyclePhase corrected = phase(phaseKey);
        PhaseRules.checkCorrection(started, ended, now);
        PartialDate formerStart = corrected.startedOn();
        PartialDate formerEnd = corrected.endedOn();
        corrected.recall(started, ended);
        record(
                "phase-corrected",
                reason,
                by,
                now,
                method.phase(phaseKey).name(),
                Message.of("phase.span", told(formerStart), told(formerEnd)),
                Message.of("phase.span", told(started), told(ended)));
    }

    private static Object told(PartialDate day) {
        return day == null ? "…" : day;
    }

    /**
     * Records a date that matters, such as the opening of the call; may lie ahead. Null takes it back.
     *
     * @return what the date says of the document, for the version to print
     */
    public KeyDate recordDate(String dateKey, PartialDate on, Method method, Actor by, Instant now) {
        CycleAction.MOVE.require(by, this);
        KeyDate named = PhaseRules.dateOf(this, method, dateKey);
        new PhaseRules(this, method).checkDate(dateKey, on);
        PartialDate former = on == null ? dates.remove(dateKey) : dates.put(dateKey, on);
        if (on == null && former != null) {
            record("date-cleared", null, by, now, named.name());
        } else if (on != null && !on.equals(former)) {
            record("date-recorded", null, by, now, named.name(), on);
        }
        return named;
    }

    /** Says that an action of the method is done. */
    public void tick(Action action, PartialDate on, String note, Actor by, Instant now) {
        new ActionWork(this, action, by, now).tick(on, note);
    }

    public void reopen(Action action, Actor by, Instant now) {
        new ActionWork(this, action, by, now).reopen();
    }

    /** Says who does an action and by when; both may be null. */
    public void assign(Action action, UUID person, LocalDate due, Actor by, Instant now) {
        new ActionWork(this, action, by, now).assign(person, due);
    }

    public Evidence prove(Action action, Evidence.Proof proof, Actor by, Instant now) {
        return new ActionWork(this, action, by, now).prove(proof);
    }

    public void withdrawEvidence(Action action, UUID evidenceId, Actor by, Instant now) {
        new ActionWork(this, action, by, now).withdrawEvidence(evidenceId);
    }

    /** What a gate asks for, and what of it is met. */
    public GateReview review(Gate gate, Method method, PartialDate decidedOn, Map<String, Answer> answers) {
        return new ConditionCheck(this, method, decidedOn, answers).review(gate);
    }

    /**
     * Records what a body decided. A favourable decision needs every condition met or passed over.
     *
     * @return whether the gate is now open, for the version to print what that says
     */
    public boolean decide(
            Gate gate, Decision decision, Method method, Map<String, Answer> answers, Actor by, Instant now) {
        CycleAction.DECIDE.require(by, this);
        return new GatePassage(this, gate, by, now).decide(decision, method, answers);
    }

    /**
     * Takes back the last decision recorded at a gate, entered by mistake: the gate is as it was before. Phases and the
     * printed status are corrected by themselves.
     */
    public void takeBack(Gate gate, String reason, Method method, Actor by, Instant now) {
        CycleAction.DECIDE.require(by, this);
        new GatePassage(this, gate, by, now).takeBack(reason, method);
    }

    public void passOver(Gate gate, String conditionKey, String reason, Actor by, Instant now) {
        CycleAction.PASS_OVER.require(by, this);
        new GatePassage(this, gate, by, now).passOver(conditionKey, reason);
    }

    /** Leaves a gate out, where the track lets it. */
    public void skip(Gate gate, String reason, PartialDate on, Method method, Actor by, Instant now) {
        CycleAction.PASS_OVER.require(by, this);
        new GatePassage(this, gate, by, now).skip(reason, on, method);
    }

    /** @return the gate that opens by it (changes without return, all made), or empty */
    public Optional<Gate> lift(UUID reservationId, PartialDate on, String how, Method method, Actor by, Instant now) {
        CycleAction.LIFT.require(by, this);
        Moments.requireNotFuture("on", on, now);
        GateDecision decision = decisionHolding(reservationId);
        Gate gate = PhaseRules.gateOf(this, method, decision.gateKey());
        boolean opens = new GatePassage(this, gate, by, now).lift(decision, reservationId, on, how, method);
        return opens ? Optional.of(gate) : Optional.empty();
    }

    public void alertSponsor(String text, Actor by, Instant now) {
        CycleAction.ALERT.require(by, this);
        requests.add(new SponsorRequest(SponsorRequest.Kind.ALERT, text, null, by.id(), now));
        record("sponsor-alerted", text, by, now, Visibility.INTERNAL);
    }

    public void answer(UUID requestId, SponsorRequest.Answer answer, String words, Actor by, Instant now) {
        CycleAction.ANSWER.require(by, this);
        SponsorRequest request = request(requestId);
        request.answer(answer, words, by.id(), now);
        Visibility seen = request.kind() == SponsorRequest.Kind.PLAN ? Visibility.PUBLIC : Visibility.INTERNAL;
        record("sponsor-answered", words, by, now, seen, answer);
    }

    /**
     * The target version is published; needs every gate the method asks for before publication. The standard tells it,
     * on its version.
     */
    public void publish(PartialDate on, Method method, Actor by, Instant now) {
        CycleAction.PUBLISH.require(by, this);
        Moments.requireNotFuture("on", on, now);
        GateRules.checkPublication(this, method, on);
        become(CycleState.PUBLISHED);
        publishedOn = on;
        changedAt = now;
    }

    public void abandon(String reason, Actor by, Instant now) {
        CycleAction.ABANDON.require(by, this);
        finish(CycleState.ABANDONED, reason, now);
        record("abandoned", reason, by, now);
    }

    public void close(String reason, Actor by, Instant now) {
        CycleAction.CLOSE.require(by, this);
        finish(CycleState.CLOSED, reason, now);
        record("closed", reason, by, now);
    }

    private void finish(CycleState end, String reason, Instant now) {
        become(end);
        closedOn = PartialDate.of(Paris.day(now));
        endedBecause = reason;
    }

    private void become(CycleState next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransition(Message.of("cycle.not-in-this-state", state));
        }
        state = next;
    }

    /** Something was done to the cycle: it is now of another date, and an event tells it. */
    void record(String verb, String reason, Actor by, Instant now, Object... facts) {
        record(verb, reason, by, now, Visibility.PUBLIC, facts);
    }

    void record(String verb, String reason, Actor by, Instant now, Visibility visibility, Object... facts) {
        changedAt = now;
        registerEvent(CycleEvents.of(this, verb, reason, by, now, visibility, facts));
    }
}
