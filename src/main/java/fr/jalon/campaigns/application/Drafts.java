package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.DocumentLine;
import fr.jalon.documents.RevisionRef;
import fr.jalon.documents.Texts;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The imported drafts a call may put out to comment: those of its own standard. */
@Component
class Drafts {

    private final ObjectProvider<Texts> texts;

    Drafts(ObjectProvider<Texts> texts) {
        this.texts = texts;
    }

    void requireOf(UUID standardId, List<DocumentLine> lines) {
        for (DocumentLine line : lines) {
            if (line.revisionId() != null
                    && revision(line.revisionId())
                            .filter(found -> found.standardId().equals(standardId))
                            .isEmpty()) {
                throw RuleViolation.of("document-revision", "documents", Message.of("campaign.document-revision"));
            }
        }
    }

    private Optional<RevisionRef> revision(UUID id) {
        return Optional.ofNullable(texts.getIfAvailable()).flatMap(known -> known.revision(id));
    }

    /** A line without a code gets one from its title. */
    List<DocumentLine> coded(List<DocumentLine> lines) {
        Set<String> taken = new HashSet<>();
        List<DocumentLine> coded = new ArrayList<>();
        for (DocumentLine line : lines) {
            boolean named = line.code() != null && !line.code().isBlank();
            String title = line.title() == null ? "" : line.title();
            String code = named ? line.code().strip() : Slug.free(Slug.of(title, "document"), taken::contains);
            taken.add(code);
            coded.add(new DocumentLine(code, title.strip(), line.revisionId()));
        }
        return coded;
    }
}
