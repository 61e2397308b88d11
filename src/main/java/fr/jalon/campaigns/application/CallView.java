package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.CheckedPoint;
import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.Extension;
import fr.jalon.campaigns.domain.Notice;
import fr.jalon.shared.LocalizedText;
import fr.jalon.standards.SessionRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A call, whole, without its texts and comments.
 *
 * @param shortBy name of who gave the reason of a short call, or null
 * @param targetSession the one it is meant for, or null
 * @param may names of the actions the reader may do now, for the buttons
 */
public record CallView(
        CallLine line,
        Notice notice,
        List<String> questions,
        List<CommentType> types,
        List<Document> documents,
        List<Extension> extensions,
        List<Taker> takers,
        List<CheckedPoint> checklist,
        String shortBy,
        Instant announcedAt,
        LocalDate approvedOn,
        String approvalNote,
        String returnAddress,
        SessionRef targetSession,
        long revision,
        Set<String> may) {

    /** One of its documents. */
    public record Document(UUID id, String code, String title, UUID revisionId) {}

    /**
     * Who took part.
     *
     * @param name of the organisation, as it writes it where nobody knows it; null for people without one
     */
    public record Taker(String code, String name, int comments) {}

    public boolean may(String action) {
        return may.contains(action);
    }

    /** @return null when there is none of that code */
    public Document document(String code) {
        return documents.stream()
                .filter(document -> document.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** As this call names the type; a code it does not know is its own name. */
    public LocalizedText typeName(String code) {
        return types.stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .map(CommentType::name)
                .orElseGet(() -> LocalizedText.of(code));
    }
}
