package fr.jalon.standards.application.pages;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Paris;
import fr.jalon.shared.files.FileStore;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.Segment;
import fr.jalon.standards.application.GateFacts;
import fr.jalon.standards.application.MethodCopies;
import fr.jalon.standards.application.SessionBook;
import fr.jalon.standards.application.pages.CycleViews.ActionView;
import fr.jalon.standards.application.pages.CycleViews.CycleView;
import fr.jalon.standards.application.pages.CycleViews.DateView;
import fr.jalon.standards.application.pages.CycleViews.DecisionView;
import fr.jalon.standards.application.pages.CycleViews.EvidenceView;
import fr.jalon.standards.application.pages.CycleViews.GateView;
import fr.jalon.standards.application.pages.CycleViews.PhaseView;
import fr.jalon.standards.application.pages.CycleViews.PointView;
import fr.jalon.standards.application.pages.CycleViews.ReservationView;
import fr.jalon.standards.application.pages.CycleViews.SkipView;
import fr.jalon.standards.application.pages.CycleViews.SponsorView;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.cycle.ActionProgress;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.CyclePhase;
import fr.jalon.standards.domain.cycle.Evidence;
import fr.jalon.standards.domain.cycle.GateDecision;
import fr.jalon.standards.domain.cycle.GateReview;
import fr.jalon.standards.domain.cycle.SponsorRequest;
import fr.jalon.standards.domain.method.Action;
import fr.jalon.standards.domain.method.Condition;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.Phase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns a cycle into what its pages show; names of people, files and bodies are read once each, for the whole cycle. */
@Component
class CycleReader {

    private final MethodCopies copies;
    private final GateFacts facts;
    private final People people;
    private final FileStore files;
    private final SessionBook sessions;
    private final Clock clock;

    CycleReader(
            MethodCopies copies, GateFacts facts, People people, FileStore files, SessionBook sessions, Clock clock) {
        this.copies = copies;
        this.facts = facts;
        this.people = people;
        this.files = files;
        this.sessions = sessions;
        this.clock = clock;
    }

    CycleView read(Standard standard, Cycle cycle, PoleLine line) {
        Method method = copies.of(cycle);
        return new Reading(
                        cycle,
                        method,
                        line.segments().stream().collect(Collectors.toMap(Segment::key, Function.identity())),
                        people.byIds(peopleIn(cycle)),
                        files.details(filesIn(cycle)),
                        sessions.bodiesByKey(),
                        Paris.day(clock.instant()))
                .view(standard);
    }

    private static Collection<UUID> peopleIn(Cycle cycle) {
        Set<UUID> ids = new HashSet<>();
        cycle.actions().forEach(action -> {
            ids.add(action.assigneeId());
            ids.add(action.doneBy());
            action.evidence().forEach(evidence -> ids.add(evidence.addedBy()));
        });
        cycle.decisions().forEach(decision -> ids.add(decision.recordedBy()));
        cycle.skips().forEach(skip -> ids.add(skip.by()));
        cycle.passOvers().forEach(passOver -> ids.add(passOver.by()));
        cycle.requests().forEach(request -> {
            ids.add(request.askedBy());
            ids.add(request.answeredBy());
        });
        ids.remove(null);
        return ids;
    }

    private static Collection<UUID> filesIn(Cycle cycle) {
        return cycle.actions().stream()
                .flatMap(action -> action.evidence().stream())
                .map(Evidence::fileId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** One reading, with everything it needs at hand. */
    private final class Reading {

        private final Cycle cycle;
        private final Method method;
        private final Map<String, Segment> segments;
        private final Map<UUID, PersonRef> names;
        private final Map<UUID, FileStore.Details> details;
        private final Map<String, SessionBook.Body> bodies;
        private final LocalDate today;

        Reading(
                Cycle cycle,
                Method method,
                Map<String, Segment> segments,
                Map<UUID, PersonRef> names,
                Map<UUID, FileStore.Details> details,
                Map<String, SessionBook.Body> bodies,
                LocalDate today) {
            this.cycle = cycle;
            this.method = method;
            this.segments = segments;
            this.names = names;
            this.details = details;
            this.bodies = bodies;
            this.today = today;
        }

        CycleView view(Standard standard) {
            return new CycleView(
                    cycle.id(),
                    method.key(),
                    method.title(),
                    method.source(),
                    cycle.track(),
                    method.track(cycle.track()).name(),
                    cycle.versionId(),
                    standard.versionOf(cycle.versionId()).number(),
                    cycle.state(),
                    cycle.isReconstructed(),
                    cycle.openedOn(),
                    cycle.publishedOn(),
                    cycle.closedOn(),
                    cycle.endedBecause(),
                    cycle.phases().stream().map(this::phase).toList(),
                    cycle.requests().stream().map(this::request).toList(),
                    cycle.version());
        }

        private PhaseView phase(CyclePhase lived) {
            Phase phase = method.phase(lived.key());
            return new PhaseView(
                    phase.key(),
                    phase.name(),
                    phase.purpose(),
                    phase.usualLength(),
                    segments.get(phase.key()),
                    lived.firstPlan().start(),
                    lived.firstPlan().end(),
                    phase.dates().stream()
                            .map(date -> new DateView(
                                    date.key(),
                                    date.name(),
                                    cycle.date(date.key()).orElse(null)))
                            .toList(),
                    phase.actions().stream()
                            .filter(action -> cycle.asksFor(action.scope())
                                    || cycle.progress(action.key()).isPresent())
                            .map(this::action)
                            .toList(),
                    phase.gates().stream().map(this::gate).toList());
        }

        private ActionView action(Action action) {
            Optional<ActionProgress> progress = cycle.progress(action.key());
            return new ActionView(
                    action.key(),
                    action.name(),
                    action.responsible(),
                    action.guide(),
                    action.mark(),
                    progress.map(ActionProgress::assigneeId).orElse(null),
                    progress.map(made -> name(made.assigneeId())).orElse(null),
                    progress.map(ActionProgress::dueOn).orElse(null),
                    progress.map(made -> made.isLate(today)).orElse(false),
                    progress.map(ActionProgress::doneOn).orElse(null),
                    progress.map(made -> name(made.doneBy())).orElse(null),
                    progress.map(ActionProgress::note).orElse(null),
                    progress.stream()
                            .flatMap(made -> made.evidence().stream())
                            .map(this::evidence)
                            .toList());
        }

        private EvidenceView evidence(Evidence evidence) {
            FileStore.Details file = evidence.fileId() == null ? null : details.get(evidence.fileId());
            return new EvidenceView(
                    evidence.id(),
                    evidence.kind(),
                    evidence.title(),
                    file == null ? evidence.href() : file.path(),
                    file == null ? null : file.size(),
                    name(evidence.addedBy()),
                    evidence.addedAt());
        }

        private GateView gate(Gate gate) {
            GateReview review = facts.review(cycle, method, gate);
            return new GateView(
                    gate.key(),
                    gate.name(),
                    gate.body(),
                    bodies.containsKey(gate.body()) ? bodies.get(gate.body()).name() : LocalizedText.of(gate.body()),
                    cycle.isPassed(gate.key()),
                    gate.publication(),
                    method.track(cycle.track()).skippableGates().contains(gate.key()),
                    cycle.skips().stream()
                            .filter(skip -> skip.gateKey().equals(gate.key()))
                            .findFirst()
                            .map(skip -> new SkipView(skip.reason(), name(skip.by()), skip.at()))
                            .orElse(null),
                    review.points().stream().map(this::point).toList(),
                    cycle.decisions().stream()
                            .filter(decision -> decision.gateKey().equals(gate.key()))
                            .map(this::decision)
                            .toList());
        }

        private PointView point(GateReview.Point point) {
            boolean passedOver = point.passOver() != null;
            return new PointView(
                    point.condition().key(),
                    point.condition().name(),
                    point.state(),
                    point.condition() instanceof Condition.DecidedAfter,
                    point.why(),
                    point.href(),
                    passedOver ? point.passOver().reason() : null,
                    passedOver ? name(point.passOver().by()) : null,
                    passedOver ? point.passOver().at() : null);
        }

        private DecisionView decision(GateDecision decision) {
            return new DecisionView(
                    decision.id(),
                    decision.outcome(),
                    decision.decidedOn(),
                    decision.sessionId() != null,
                    decision.note(),
                    name(decision.recordedBy()),
                    decision.reservations().stream()
                            .map(held -> new ReservationView(
                                    held.id(), held.text(), held.owner(), held.liftedOn(), held.lifting()))
                            .toList());
        }

        private SponsorView request(SponsorRequest request) {
            return new SponsorView(
                    request.id(),
                    request.kind(),
                    request.text(),
                    request.slippageDays(),
                    name(request.askedBy()),
                    request.askedAt(),
                    request.answer(),
                    request.answerText(),
                    name(request.answeredBy()),
                    request.answeredAt());
        }

        private String name(UUID person) {
            PersonRef known = person == null ? null : names.get(person);
            return known == null ? null : known.name();
        }
    }
}
