package fr.jalon.campaigns.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A document to put out to comment.
 *
 * @param code its name in addresses
 * @param revisionId the imported draft, or null
 */
public record DocumentLine(String code, String title, UUID revisionId) {

    static void check(List<DocumentLine> lines) {
        Set<String> codes = new HashSet<>();
        for (DocumentLine line : lines) {
            if (line.title() == null || line.title().isBlank()) {
                throw RuleViolation.of("document-title", "documents", Message.of("campaign.document-title"));
            }
            if (line.code() == null || !line.code().matches("[a-z0-9]+(-[a-z0-9]+)*") || !codes.add(line.code())) {
                throw RuleViolation.of(
                        "document-code", "documents", Message.of("campaign.document-code", line.title()));
            }
        }
    }
}
