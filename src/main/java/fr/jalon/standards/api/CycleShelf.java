package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.UnknownKey;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.api.CycleBody.DateBody;
import fr.jalon.standards.api.CycleBody.PhaseBody;
import fr.jalon.standards.api.CycleBody.RequestBody;
import fr.jalon.standards.application.pages.CycleViews.ActionView;
import fr.jalon.standards.application.pages.CycleViews.CycleView;
import fr.jalon.standards.application.pages.CycleViews.DecisionView;
import fr.jalon.standards.application.pages.CycleViews.GateView;
import fr.jalon.standards.application.pages.CycleViews.PhaseView;
import fr.jalon.standards.application.pages.CycleViews.PointView;
import fr.jalon.standards.application.pages.CycleViews.SponsorView;
import fr.jalon.standards.application.pages.StandardPages.CyclePage;
import fr.jalon.standards.application.pages.StandardRecords;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives the representation of a cycle and of its parts, as every write on one answers them. */
@Component
class CycleShelf {

    private final StandardRecords records;
    private final Say say;

    CycleShelf(StandardRecords records, Say say) {
        this.records = records;
        this.say = say;
    }

    CycleBody read(UUID id, Actor actor) {
        CyclePage page = records.cycle(id, actor);
        StandardHead head = page.head();
        CycleView cycle = page.cycle();
        return new CycleBody(
                cycle.id(),
                new CycleBody.StandardRef(head.id(), head.slug(), head.title()),
                new Named(cycle.methodKey(), cycle.method()),
                new Named(cycle.trackKey(), cycle.track()),
                new CycleBody.VersionRef(cycle.versionId(), cycle.version()),
                cycle.state(),
                cycle.reconstructed(),
                cycle.openedOn(),
                cycle.publishedOn(),
                cycle.closedOn(),
                cycle.endedBecause(),
                cycle.phases().stream().map(this::phase).toList(),
                cycle.requests().stream().map(CycleShelf::request).toList(),
                cycle.revision(),
                new TreeSet<>(head.may()));
    }

    /** @throws UnknownKey when the cycle has no such gate */
    GateBody gate(UUID id, String key, Actor actor) {
        List<GateView> gates = records.cycle(id, actor).cycle().phases().stream()
                .flatMap(phase -> phase.gates().stream())
                .toList();
        return gates.stream()
                .filter(gate -> gate.key().equals(key))
                .findFirst()
                .map(this::gate)
                .orElseThrow(() -> new UnknownKey(
                        "gate", key, gates.stream().map(GateView::key).toList()));
    }

    /** @throws UnknownKey when the cycle has no such action */
    ActionBody action(UUID id, String key, Actor actor) {
        List<ActionView> actions = records.cycle(id, actor).cycle().phases().stream()
                .flatMap(phase -> phase.actions().stream())
                .toList();
        return actions.stream()
                .filter(action -> action.key().equals(key))
                .findFirst()
                .map(ActionBody::of)
                .orElseThrow(() -> new UnknownKey(
                        "action", key, actions.stream().map(ActionView::key).toList()));
    }

    private PhaseBody phase(PhaseView phase) {
        var line = phase.segment();
        return new PhaseBody(
                phase.key(),
                phase.name(),
                line.state(),
                line.plannedStart(),
                line.plannedEnd(),
                phase.firstPlannedStart(),
                phase.firstPlannedEnd(),
                line.start(),
                line.end(),
                line.late(),
                line.lateBecause() == null ? null : say.message(line.lateBecause()),
                phase.dates().stream()
                        .map(date -> new DateBody(date.key(), date.name(), date.on()))
                        .toList(),
                phase.actions().stream().map(ActionBody::of).toList(),
                phase.gates().stream().map(this::gate).toList());
    }

    private GateBody gate(GateView gate) {
        return new GateBody(
                gate.key(),
                gate.name(),
                new Named(gate.bodyKey(), gate.body()),
                gate.passed(),
                gate.publication(),
                gate.skippable(),
                gate.skip() == null
                        ? null
                        : new GateBody.Skip(
                                gate.skip().reason(),
                                gate.skip().by(),
                                gate.skip().at()),
                gate.points().stream().map(this::condition).toList(),
                gate.decisions().stream().map(CycleShelf::decision).toList());
    }

    private GateBody.ConditionBody condition(PointView point) {
        return new GateBody.ConditionBody(
                point.key(),
                point.name(),
                point.state(),
                say.message(point.why()),
                point.href(),
                point.passedOverBecause() == null
                        ? null
                        : new GateBody.PassedOver(
                                point.passedOverBy(), point.passedOverAt(), point.passedOverBecause()));
    }

    private static GateBody.DecisionBody decision(DecisionView decision) {
        return new GateBody.DecisionBody(
                decision.id(),
                decision.outcome(),
                decision.on(),
                decision.inSession(),
                decision.note(),
                decision.recordedBy(),
                decision.reservations().stream()
                        .map(held -> new GateBody.ReservationBody(
                                held.id(), held.text(), held.owner(), held.liftedOn(), held.lifting()))
                        .toList());
    }

    private static RequestBody request(SponsorView request) {
        return new RequestBody(
                request.id(),
                request.kind(),
                request.text(),
                request.slippageDays(),
                request.askedBy(),
                request.askedAt(),
                request.answer(),
                request.answerText(),
                request.answeredBy(),
                request.answeredAt());
    }
}
