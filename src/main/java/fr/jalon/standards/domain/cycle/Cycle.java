package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        requireWorker(action, by);
        Moments.requireNotFuture("on", on, now);
        touch(action).tick(on, note, by.id());
        record("action-done", note, by, now, action.name(), on);
    }

    public void reopen(Action action, Actor by, Instant now) {
        requireWorker(action, by);
        if (progress(action.key()).filter(ActionProgress::isDone).isEmpty()) {
            throw new IllegalTransition(Message.of("action.not-done"));
        }
        touch(action).reopen();
        record("action-reopened", null, by, now, action.name());
    }

    /** Says who does an action and by when; both may be null. */
    public void assign(Action action, UUID person, java.time.LocalDate due, Actor by, Instant now) {
        CycleAction.ASSIGN.require(by, this);
        touch(action).assign(person, due);
        record("action-assigned", null, by, now, Visibility.INTERNAL, action.name());
    }

    public Evidence prove(Action action, Evidence.Proof proof, Actor by, Instant now) {
        requireWorker(action, by);
        Evidence added = touch(action).add(proof, by.id(), now);
        record("evidence-added", null, by, now, action.name(), proof.title());
        return added;
    }

    public void withdrawEvidence(Action action, UUID evidenceId, Actor by, Instant now) {
        requireWorker(action, by);
        if (!touch(action).remove(evidenceId)) {
            throw new NotFound("evidence " + evidenceId);
        }
        record("evidence-withdrawn", null, by, now, action.name());
    }

    /** The person an action is given to may do it, whatever their role. */
    private void requireWorker(Action action, Actor by) {
        boolean assignee = by.id() != null
                && progress(action.key())
                        .map(progress -> by.id().equals(progress.assigneeId()))
                        .orElse(false);
        if (!assignee || !state.isAlive()) {
            CycleAction.WORK.require(by, this);
        }
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
        GateRules.check(this, gate, decision, now);
        if (decision.outcome().isFavourable()) {
            GateRules.requireOpen(review(gate, method, decision.on(), answers));
        }
        add(gate, decision, by.id(), now);
        record("gate-decided", decision.note(), by, now, gate.name(), decision.outcome(), decision.on());
        return goThrough(gate, decision.on(), method, by, now);
    }

    void add(Gate gate, Decision decision, UUID by, Instant now) {
        decisions.add(new GateDecision(gate.key(), gate.body(), decision, by, now, decisions.size() + 1));
    }

    private boolean goThrough(Gate gate, PartialDate on, Method method, Actor by, Instant now) {
        boolean open = isPassed(gate.key());
        if (open && gate.moves()) {
            new LineMove(this, method)
                    .through(gate, on)
                    .forEach(moved -> record(moved.verb(), null, by, now, moved.phase(), on));
        }
        return open;
    }

    public void passOver(Gate gate, String conditionKey, String reason, Actor by, Instant now) {
        CycleAction.PASS_OVER.require(by, this);
        LocalizedText rule = GateRules.checkPassOver(this, gate, conditionKey);
        passOvers.add(new PassOver(gate.key(), conditionKey, reason, by.id(), now));
        record("condition-passed-over", reason, by, now, gate.name(), rule);
    }

    /** Leaves a gate out, where the track lets it. */
    public void skip(Gate gate, String reason, PartialDate on, Method method, Actor by, Instant now) {
        CycleAction.PASS_OVER.require(by, this);
        Moments.requireNotFuture("on", on, now);
        GateRules.checkSkip(this, gate, method.track(track));
        addSkip(gate.key(), reason, by.id(), now);
        record("gate-skipped", reason, by, now, gate.name(), on);
        goThrough(gate, on, method, by, now);
    }

    void addSkip(String gateKey, String reason, UUID by, Instant now) {
        skips.add(new GateSkip(gateKey, reason, by, now));
    }

    void addPassOver(String gateKey, String conditionKey, String reason, Instant now) {
        passOvers.add(new PassOver(gateKey, conditionKey, reason, null, now));
    }

    /** @return the gate that opens by it (changes without return, all made), or empty */
    public Optional<Gate> lift(UUID reservationId, PartialDate on, String how, Method method, Actor by, Instant now) {
        CycleAction.LIFT.require(by, this);
        Moments.requireNotFuture("on", on, now);
        GateDecision decision = decisions.stream()
                .filter(candidate -> candidate.reservations().stream()
                        .anyMatch(held -> held.id().equals(reservationId)))
                .findFirst()
                .orElseThrow(() -> new NotFound("reservation " + reservationId));
        boolean wasPassed = isPassed(decision.gateKey());
        Reservation lifted = GateRules.reservation(decision, reservationId, on);
        lifted.lift(on, how, by.id());
        record("reservation-lifted", how, by, now, lifted.text(), on);
        Gate gate = PhaseRules.gateOf(this, method, decision.gateKey());
        return !wasPassed && goThrough(gate, on, method, by, now) ? Optional.of(gate) : Optional.empty();
    }

    public void alertSponsor(String text, Actor by, Instant now) {
        CycleAction.ALERT.require(by, this);
        requests.add(new SponsorRequest(SponsorRequest.Kind.ALERT, text, null, by.id(), now));
        record("sponsor-alerted", text, by, now, Visibility.INTERNAL);
    }

    public void answer(UUID requestId, SponsorRequest.Answer answer, String words, Actor by, Instant now) {
        CycleAction.ANSWER.require(by, this);
        SponsorRequest request = requests.stream()
                .filter(candidate -> candidate.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> new NotFound("request " + requestId));
        if (!request.isWaiting()) {
            throw new IllegalTransition(Message.of("sponsor.already-answered"));
        }
        request.answer(answer, words, by.id(), now);
        Visibility seen = request.kind() == SponsorRequest.Kind.PLAN ? Visibility.PUBLIC : Visibility.INTERNAL;
        record("sponsor-answered", words, by, now, seen, answer);
    }

    /** The target version is published; needs every gate the method asks for before publication. */
    public void publish(PartialDate on, String versionNumber, Method method, Actor by, Instant now) {
        CycleAction.PUBLISH.require(by, this);
        Moments.requireNotFuture("on", on, now);
        GateRules.checkPublication(this, method, on);
        become(CycleState.PUBLISHED);
        publishedOn = on;
        record("published", null, by, now, versionNumber, on);
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

    private void record(String verb, String reason, Actor by, Instant now, Object... facts) {
        record(verb, reason, by, now, Visibility.PUBLIC, facts);
    }

    private void record(String verb, String reason, Actor by, Instant now, Visibility visibility, Object... facts) {
        changedAt = now;
        PartialDate on = Arrays.stream(facts)
                .filter(PartialDate.class::isInstance)
                .map(PartialDate.class::cast)
                .filter(day -> !day.earliest().isAfter(Paris.day(now)))
                .findFirst()
                .orElse(null);
        List<Object> known = Arrays.stream(facts).filter(Objects::nonNull).toList();
        registerEvent(new LifecycleEvent("cycle", id, standardId, verb, known, reason, by.id(), now, visibility, on));
    }

    /** For what documents tell of the past. */
    void recordPast(String verb, String reason, Instant now, Object... facts) {
        record(verb, reason, Actor.SYSTEM, now, Visibility.PUBLIC, facts);
    }

    private ActionProgress touch(Action action) {
        return progress(action.key()).orElseGet(() -> {
            ActionProgress first = new ActionProgress(action.key());
            actions.add(first);
            return first;
        });
    }

    void put(String dateKey, PartialDate on) {
        dates.put(dateKey, on);
    }
}
