package fr.jalon.campaigns.domain;

import fr.jalon.campaigns.domain.CheckedPoint.Standing;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Judges the points of the preparation: the computed ones on the call itself, the others on what people ticked. */
final class Checklist {

    private final CampaignFacts call;

    Checklist(CampaignFacts call) {
        this.call = call;
    }

    List<CheckedPoint> points() {
        return Arrays.stream(ChecklistPoint.values()).map(this::judge).toList();
    }

    private CheckedPoint judge(ChecklistPoint point) {
        Optional<ChecklistItem> item =
                call.checklist.stream().filter(each -> each.point() == point).findFirst();
        if (point.isComputed() && isFound(point)) {
            return new CheckedPoint(point, Standing.MET, null, null, null);
        }
        return item.map(done -> new CheckedPoint(
                        point,
                        done.isSetAside() ? Standing.SET_ASIDE : Standing.MET,
                        done.note(),
                        done.by(),
                        done.at()))
                .orElseGet(() -> new CheckedPoint(point, Standing.MISSING, null, null, null));
    }

    private boolean isFound(ChecklistPoint point) {
        return switch (point) {
            case DOCUMENTS -> !call.documents.isEmpty();
            case DATES -> call.period() != null;
            case TYPES -> !call.types.isEmpty() && call.types.stream().allMatch(type -> type.meaning() != null);
            case DRAFT_ONLINE ->
                !call.documents.isEmpty() && call.documents.stream().allMatch(each -> each.revisionId() != null);
            case NOTICE -> call.notice().isComplete();
            case TARGET_SESSION -> call.targetSessionId != null;
            default -> false;
        };
    }

    void requireTickable(ChecklistPoint point) {
        if (point.isComputed()) {
            throw RuleViolation.of("point-computed", "point", Message.of("campaign.point-computed", point));
        }
    }

    void requireOptional(ChecklistPoint point) {
        if (point.isEssential()) {
            throw RuleViolation.of("point-essential", "point", Message.of("campaign.point-essential", point));
        }
    }

    /** One broken rule per missing point. */
    void requireWhole() {
        List<Broken> broken = points().stream()
                .filter(CheckedPoint::isMissing)
                .map(point -> new Broken(
                        "checklist-"
                                + point.point()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'),
                        null,
                        Message.of("campaign.point-missing", point.point())))
                .toList();
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }
}
