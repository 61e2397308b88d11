package fr.jalon.standards.api;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.Segment;
import fr.jalon.standards.domain.cycle.CycleState;
import fr.jalon.standards.domain.cycle.SponsorRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A cycle, whole.
 *
 * @param reconstructed entered after the fact, from public documents: what is not known is absent
 * @param revision to send back with a plan
 * @param may names of the acts the caller may do now
 */
record CycleBody(
        UUID id,
        StandardRef standard,
        Named method,
        Named track,
        VersionRef version,
        CycleState state,
        boolean reconstructed,
        PartialDate openedOn,
        PartialDate publishedOn,
        PartialDate closedOn,
        String endedBecause,
        List<PhaseBody> phases,
        List<RequestBody> requests,
        long revision,
        Set<String> may) {

    record StandardRef(UUID id, String slug, String title) {}

    record VersionRef(UUID id, String number) {}

    /** A phase as planned and as lived. */
    record PhaseBody(
            String key,
            LocalizedText name,
            Segment.State state,
            LocalDate plannedStart,
            LocalDate plannedEnd,
            LocalDate firstPlannedStart,
            LocalDate firstPlannedEnd,
            PartialDate startedOn,
            PartialDate endedOn,
            boolean late,
            String lateBecause,
            List<DateBody> dates,
            List<ActionBody> actions,
            List<GateBody> gates) {}

    /** A date worth recording; {@code on} is null while it is not. */
    record DateBody(String key, LocalizedText name, PartialDate on) {}

    /** Something that waits, or waited, for the sponsor's word. Alerts are shown to those concerned only. */
    record RequestBody(
            UUID id,
            SponsorRequest.Kind kind,
            String text,
            Integer slippageDays,
            String askedBy,
            Instant askedAt,
            SponsorRequest.Answer answer,
            String answerText,
            String answeredBy,
            Instant answeredAt) {}
}
