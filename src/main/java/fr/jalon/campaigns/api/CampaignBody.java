package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.CallLine;
import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.campaigns.domain.CheckedPoint;
import fr.jalon.campaigns.domain.ChecklistPoint;
import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A call as programs read it. */
record CampaignBody(
        UUID id,
        String slug,
        String standard,
        String title,
        CampaignState state,
        Instant opensAt,
        Instant closesAt,
        String shortReason,
        int comments,
        Notice notice,
        List<String> questions,
        List<CommentType> types,
        List<Document> documents,
        List<Extension> extensions,
        List<Point> checklist,
        LocalDate approvedOn,
        Instant announcedAt) {

    /** A call in a list. */
    record Line(
            UUID id,
            String slug,
            String standard,
            String title,
            CampaignState state,
            Instant opensAt,
            Instant closesAt,
            int comments) {

        static Line of(CallLine line) {
            return new Line(
                    line.id(),
                    line.slug(),
                    line.standard().slug(),
                    line.title(),
                    line.state(),
                    line.opensAt(),
                    line.closesAt(),
                    line.comments());
        }
    }

    record Document(String code, String title, UUID revision) {}

    record Extension(Instant formerEnd, Instant newEnd, String reason) {}

    record Point(ChecklistPoint point, CheckedPoint.Standing standing, String note) {}

    static CampaignBody of(CallView call) {
        CallLine line = call.line();
        return new CampaignBody(
                line.id(),
                line.slug(),
                line.standard().slug(),
                line.title(),
                line.state(),
                line.opensAt(),
                line.closesAt(),
                line.shortReason(),
                line.comments(),
                call.notice(),
                call.questions(),
                call.types(),
                call.documents().stream()
                        .map(each -> new Document(each.code(), each.title(), each.revisionId()))
                        .toList(),
                call.extensions().stream()
                        .map(each -> new Extension(each.formerEnd(), each.newEnd(), each.reason()))
                        .toList(),
                call.checklist().stream()
                        .map(each -> new Point(each.point(), each.standing(), each.note()))
                        .toList(),
                call.approvedOn(),
                call.announcedAt());
    }
}
