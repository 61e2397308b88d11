package fr.jalon.standards.application.pages;

import fr.jalon.shared.LocalizedText;
import fr.jalon.standards.Segment;
import fr.jalon.standards.application.SessionBook;
import fr.jalon.standards.application.pages.CycleViews.ActionView;
import fr.jalon.standards.application.pages.CycleViews.CycleView;
import fr.jalon.standards.application.pages.CycleViews.GateView;
import fr.jalon.standards.application.pages.CycleViews.PhaseView;
import fr.jalon.standards.application.pages.CycleViews.ReservationView;
import fr.jalon.standards.application.pages.CycleViews.SponsorView;
import fr.jalon.standards.domain.method.Action;
import java.util.Comparator;
import java.util.List;

/**
 * Where a cycle stands, what is next, what is late, what waits.
 *
 * @param running phases that run now
 * @param nextGate the first gate still to be passed, with its phase; null when there is none
 * @param nextSession the next session of the body that decides it, or null
 * @param todo actions of the running phases that are asked for and not done, mandatory and recommended ones
 * @param reservations not lifted yet
 * @param sponsorAnswers the last ones given, the latest first
 */
public record Outlook(
        List<PhaseView> running,
        List<PhaseView> late,
        PhaseView nextPhase,
        GateView nextGate,
        LocalizedText nextGatePhase,
        String nextGatePhaseKey,
        SessionBook.Session nextSession,
        List<ActionView> todo,
        List<OpenReservation> reservations,
        List<SponsorView> waitingForSponsor,
        List<SponsorView> sponsorAnswers) {

    /** Answers of the sponsor that are still told. */
    static final int ANSWERS = 3;

    /** A reservation that is not lifted, and the gate it comes from. */
    public record OpenReservation(String gateKey, LocalizedText gate, ReservationView reservation) {}

    static Outlook of(CycleView cycle, List<SessionBook.Session> comingSessions) {
        List<PhaseView> running = cycle.phases().stream()
                .filter(phase -> phase.segment().state() == Segment.State.NOW)
                .toList();
        GateView next = cycle.isAlive() ? nextGate(cycle) : null;
        PhaseView gatePhase = next == null
                ? null
                : cycle.phases().stream()
                        .filter(phase -> phase.gates().contains(next))
                        .findFirst()
                        .orElseThrow();
        List<OpenReservation> open = reservations(cycle);
        return new Outlook(
                running,
                cycle.phases().stream().filter(phase -> phase.segment().late()).toList(),
                cycle.phases().stream()
                        .filter(phase -> phase.segment().state() == Segment.State.TODO)
                        .findFirst()
                        .orElse(null),
                next,
                gatePhase == null ? null : gatePhase.name(),
                gatePhase == null ? null : gatePhase.key(),
                next == null ? null : sessionOf(next, comingSessions),
                running.stream()
                        .flatMap(phase -> phase.actions().stream())
                        .filter(action -> !action.isDone() && action.mark() != Action.Mark.OPTIONAL)
                        .toList(),
                open,
                cycle.requests().stream().filter(SponsorView::isWaiting).toList(),
                cycle.requests().stream()
                        .filter(request -> !request.isWaiting())
                        .sorted(Comparator.comparing(SponsorView::answeredAt).reversed())
                        .limit(ANSWERS)
                        .toList());
    }

    /** The phase to come begins before the gate to come. */
    public boolean phaseComesFirst() {
        return running.isEmpty() && nextPhase != null && nextGate != null;
    }

    /** Of a past that is only partly known, gates nobody can tell of are not "next". */
    private static GateView nextGate(CycleView cycle) {
        return cycle.phases().stream()
                .filter(phase -> phase.segment().state() != Segment.State.UNKNOWN)
                .filter(phase -> !(cycle.reconstructed() && phase.segment().state() == Segment.State.DONE))
                .flatMap(phase -> phase.gates().stream())
                .filter(GateView::isAhead)
                .findFirst()
                .orElse(null);
    }

    private static SessionBook.Session sessionOf(GateView gate, List<SessionBook.Session> coming) {
        return coming.stream()
                .filter(session -> session.body().equals(gate.bodyKey()))
                .reduce((first, later) -> first)
                .orElse(null);
    }

    private static List<OpenReservation> reservations(CycleView cycle) {
        return cycle.phases().stream()
                .flatMap(phase -> phase.gates().stream())
                .flatMap(gate -> gate.decisions().stream()
                        .flatMap(decision -> decision.reservations().stream())
                        .filter(held -> held.liftedOn() == null)
                        .map(held -> new OpenReservation(gate.key(), gate.name(), held)))
                .toList();
    }
}
