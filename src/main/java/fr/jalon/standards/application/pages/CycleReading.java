package fr.jalon.standards.application.pages;

import fr.jalon.shared.Actor;
import fr.jalon.shared.files.FileStore;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.Segment;
import fr.jalon.standards.application.pages.CycleViews.ActionView;
import fr.jalon.standards.application.pages.CycleViews.CycleView;
import fr.jalon.standards.application.pages.CycleViews.DateView;
import fr.jalon.standards.application.pages.CycleViews.EvidenceView;
import fr.jalon.standards.application.pages.CycleViews.PhaseView;
import fr.jalon.standards.application.pages.CycleViews.SponsorView;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.cycle.ActionProgress;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.CyclePhase;
import fr.jalon.standards.domain.cycle.Evidence;
import fr.jalon.standards.domain.cycle.SponsorRequest;
import fr.jalon.standards.domain.method.Action;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.Phase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One cycle as its pages show it, with everything it needs at hand. */
final class CycleReading {

    private final Cycle cycle;
    private final Method method;
    private final Map<String, Segment> segments;
    private final GateReading gates;
    private final Names names;
    private final Map<UUID, FileStore.Details> details;
    private final LocalDate today;
    private final Actor reader;

    /** @param details of the files brought as evidence */
    CycleReading(
            Cycle cycle,
            Method method,
            PoleLine line,
            GateReading gates,
            Names names,
            Map<UUID, FileStore.Details> details,
            LocalDate today,
            Actor reader) {
        this.cycle = cycle;
        this.method = method;
        this.segments = line.segments().stream().collect(Collectors.toMap(Segment::key, Function.identity()));
        this.gates = gates;
        this.names = names;
        this.details = details;
        this.today = today;
        this.reader = reader;
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
                cycle.requests().stream()
                        .filter(request -> request.isSeenBy(reader, cycle.standardId()))
                        .map(this::request)
                        .toList(),
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
                                date.key(), date.name(), cycle.date(date.key()).orElse(null)))
                        .toList(),
                phase.actions().stream()
                        .filter(action -> cycle.asksFor(action.scope())
                                || cycle.progress(action.key()).isPresent())
                        .map(this::action)
                        .toList(),
                phase.gates().stream().map(gates::gate).toList());
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
                progress.map(made -> names.of(made.assigneeId())).orElse(null),
                progress.map(ActionProgress::dueOn).orElse(null),
                progress.map(made -> made.isLate(today)).orElse(false),
                progress.map(ActionProgress::doneOn).orElse(null),
                progress.map(made -> names.of(made.doneBy())).orElse(null),
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
                names.of(evidence.addedBy()),
                evidence.addedAt());
    }

    private SponsorView request(SponsorRequest request) {
        return new SponsorView(
                request.id(),
                request.kind(),
                request.text(),
                request.slippageDays(),
                names.of(request.askedBy()),
                request.askedAt(),
                request.answer(),
                request.answerText(),
                names.of(request.answeredBy()),
                request.answeredAt());
    }
}
