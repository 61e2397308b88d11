package fr.jalon.standards.api;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.application.pages.CycleViews.ActionView;
import fr.jalon.standards.application.pages.CycleViews.EvidenceView;
import fr.jalon.standards.domain.cycle.Evidence;
import fr.jalon.standards.domain.method.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An action of a phase and how far it is. */
record ActionBody(
        String key,
        LocalizedText name,
        Action.Mark mark,
        LocalizedText responsible,
        String guide,
        Assignee assignee,
        LocalDate due,
        boolean late,
        PartialDate doneOn,
        String doneBy,
        String note,
        List<EvidenceBody> evidence) {

    record Assignee(UUID id, String name) {}

    /**
     * A proof.
     *
     * @param href address, local path of a page, or of the file to download
     * @param size of the file, in bytes
     */
    record EvidenceBody(
            UUID id, Evidence.Kind kind, String title, String href, Long size, String addedBy, Instant addedAt) {

        static EvidenceBody of(EvidenceView evidence) {
            return new EvidenceBody(
                    evidence.id(),
                    evidence.kind(),
                    evidence.title(),
                    evidence.href(),
                    evidence.size(),
                    evidence.addedBy(),
                    evidence.addedAt());
        }
    }

    static ActionBody of(ActionView action) {
        return new ActionBody(
                action.key(),
                action.name(),
                action.mark(),
                action.responsible(),
                action.guide(),
                action.assigneeId() == null ? null : new Assignee(action.assigneeId(), action.assignee()),
                action.due(),
                action.late(),
                action.doneOn(),
                action.doneBy(),
                action.note(),
                action.evidence().stream().map(EvidenceBody::of).toList());
    }
}
