package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.standards.GateEvidence;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import fr.jalon.workinggroups.domain.Representation;
import fr.jalon.workinggroups.domain.mandate.MandateState;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the mandate and the composition of the main group prove at the gates. Where the mandate proves nothing, the dates
 * recorded in the cycle go on to serve: it may live elsewhere.
 */
@Component
@Transactional(readOnly = true)
class GroupEvidence implements GateEvidence {

    private final WorkingGroups groups;
    private final MandateReader mandates;
    private final RepresentationReader representation;

    GroupEvidence(WorkingGroups groups, MandateReader mandates, RepresentationReader representation) {
        this.groups = groups;
        this.mandates = mandates;
        this.representation = representation;
    }

    @Override
    public Optional<Answer> evidence(Question question) {
        return switch (question.condition()) {
            case "mandate-presented" -> dated(question, MandateView::presentedOn, "group.evidence.presented");
            case "mandate-validated" -> dated(question, MandateView::validatedOn, "group.evidence.validated");
            case "group-representative" ->
                groups.ofStandard(question.standardId()).map(this::representative);
            default -> Optional.empty();
        };
    }

    /** What is read off a mandate that was presented at least. */
    private interface Day {
        LocalDate of(MandateView mandate);
    }

    private Optional<Answer> dated(Question question, Day day, String key) {
        return groups.ofStandard(question.standardId())
                .flatMap(group -> mandates.current(group.id(), group.standardId(), Actor.ANONYMOUS)
                        .filter(mandate -> mandate.state() != MandateState.DRAFT && day.of(mandate) != null)
                        .map(mandate -> new Answer(
                                true,
                                Message.of(key, mandate.number(), day.of(mandate)),
                                group.path() + "/mandat/" + mandate.number())));
    }

    private Answer representative(GroupRef group) {
        Representation found = representation.of(group.id(), group.standardId());
        String href = group.path() + "/representativite";
        if (!found.isPromised()) {
            return new Answer(false, Message.of("representation.not-promised"), href);
        }
        if (found.isMet()) {
            return new Answer(true, Message.of("representation.met"), href);
        }
        return new Answer(
                false,
                Message.of(
                        "representation.gaps-count",
                        found.gaps().size(),
                        Message.of("representation.gap." + found.gaps().get(0).name())),
                href);
    }
}
