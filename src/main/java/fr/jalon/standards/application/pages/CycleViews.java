package fr.jalon.standards.application.pages;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.Segment;
import fr.jalon.standards.domain.cycle.CycleState;
import fr.jalon.standards.domain.cycle.Evidence;
import fr.jalon.standards.domain.cycle.GateReview;
import fr.jalon.standards.domain.cycle.Outcome;
import fr.jalon.standards.domain.cycle.SponsorRequest;
import fr.jalon.standards.domain.method.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The parts of a cycle as its pages and the API show them. */
public final class CycleViews {

    private CycleViews() {}

    /**
     * A cycle as a whole.
     *
     * @param methodSource where the method is told: an address, or words where it is not online
     * @param version number of the target version
     */
    public record CycleView(
            UUID id,
            String methodKey,
            LocalizedText method,
            String methodSource,
            String trackKey,
            LocalizedText track,
            UUID versionId,
            String version,
            CycleState state,
            boolean reconstructed,
            PartialDate openedOn,
            PartialDate publishedOn,
            PartialDate closedOn,
            String endedBecause,
            List<PhaseView> phases,
            List<SponsorView> requests,
            long revision) {

        public boolean isAlive() {
            return state.isAlive();
        }

        public boolean isMethodOnline() {
            return methodSource.startsWith("https://");
        }

        /** Mandatory actions not done in the phases that have begun. */
        public long mandatoryLeft() {
            return phases.stream()
                    .filter(phase -> phase.segment().start() != null)
                    .mapToLong(PhaseView::mandatoryLeft)
                    .sum();
        }

        /** The documents this past was taken from say nothing of what was done in that phase. */
        public boolean isUntold(PhaseView phase) {
            return reconstructed && phase.isOver() && phase.done() == 0;
        }

        /** The documents this past was taken from do not say what became of that gate. */
        public boolean isUntold(PhaseView phase, GateView gate) {
            return reconstructed
                    && (phase.isOver() || !isAlive())
                    && gate.isAhead()
                    && gate.decisions().isEmpty();
        }
    }

    /** A phase with what is to do in it. */
    public record PhaseView(
            String key,
            LocalizedText name,
            LocalizedText purpose,
            LocalizedText usualLength,
            Segment segment,
            LocalDate firstPlannedStart,
            LocalDate firstPlannedEnd,
            List<DateView> dates,
            List<ActionView> actions,
            List<GateView> gates) {

        public boolean isOver() {
            return segment.state() == Segment.State.DONE || segment.state() == Segment.State.UNKNOWN;
        }

        public long done() {
            return actions.stream().filter(ActionView::isDone).count();
        }

        public long mandatoryLeft() {
            return actions.stream()
                    .filter(action -> action.mark() == Action.Mark.MANDATORY && !action.isDone())
                    .count();
        }
    }

    /** A date of a phase; {@code on} is null while it is not recorded. */
    public record DateView(String key, LocalizedText name, PartialDate on) {}

    /** An action of a phase and how far it is. */
    public record ActionView(
            String key,
            LocalizedText name,
            LocalizedText responsible,
            String guide,
            Action.Mark mark,
            UUID assigneeId,
            String assignee,
            LocalDate due,
            boolean late,
            PartialDate doneOn,
            String doneBy,
            String note,
            List<EvidenceView> evidence) {

        public boolean isDone() {
            return doneOn != null;
        }
    }

    /** @param href address, local path of a page, or of the file to download */
    public record EvidenceView(
            UUID id, Evidence.Kind kind, String title, String href, Long size, String addedBy, Instant addedAt) {}

    /** A gate with its conditions and decisions. */
    public record GateView(
            String key,
            LocalizedText name,
            String bodyKey,
            LocalizedText body,
            boolean passed,
            boolean publication,
            boolean skippable,
            SkipView skip,
            List<PointView> points,
            List<DecisionView> decisions) {

        public long missing() {
            return points.stream()
                    .filter(point -> point.state() == GateReview.State.MISSING)
                    .count();
        }

        /** What may be passed over: what is missing, and what the day of the decision may still break. */
        public List<PointView> passable() {
            return points.stream()
                    .filter(point -> point.passedOverBecause() == null)
                    .filter(point -> point.state() == GateReview.State.MISSING || point.judgedByDate())
                    .toList();
        }

        public DecisionView lastDecision() {
            return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
        }

        /** Still to be decided. */
        public boolean isAhead() {
            return !passed;
        }
    }

    /**
     * A condition of a gate and the finding.
     *
     * @param judgedByDate only the day of the decision will tell whether it is met
     */
    public record PointView(
            String key,
            LocalizedText name,
            GateReview.State state,
            boolean judgedByDate,
            Message why,
            String href,
            String passedOverBecause,
            String passedOverBy,
            Instant passedOverAt) {}

    /** A gate left out. */
    public record SkipView(String reason, String by, Instant at) {}

    /** What a body decided. */
    public record DecisionView(
            UUID id,
            Outcome outcome,
            PartialDate on,
            boolean inSession,
            String note,
            String recordedBy,
            List<ReservationView> reservations) {}

    /** A reservation, or a requested change. */
    public record ReservationView(UUID id, String text, String owner, PartialDate liftedOn, String lifting) {}

    /** What waits, or waited, for the sponsor's word. */
    public record SponsorView(
            UUID id,
            SponsorRequest.Kind kind,
            String text,
            Integer slippageDays,
            String askedBy,
            Instant askedAt,
            SponsorRequest.Answer answer,
            String answerText,
            String answeredBy,
            Instant answeredAt) {

        public boolean isWaiting() {
            return answer == null;
        }
    }
}
