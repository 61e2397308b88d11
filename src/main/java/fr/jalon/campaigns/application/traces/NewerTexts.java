package fr.jalon.campaigns.application.traces;

import fr.jalon.documents.RevisionRef;
import fr.jalon.documents.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what came after the drafts that were put out to comment. */
@Component
public class NewerTexts {

    private final ObjectProvider<Texts> texts;

    NewerTexts(ObjectProvider<Texts> texts) {
        this.texts = texts;
    }

    /** A draft that was commented upon, and the latest revision of the same text. */
    public record Pair(RevisionRef before, RevisionRef after) {

        /** Local path of the page that compares both. */
        public String path() {
            String text = before.path().substring(0, before.path().lastIndexOf('/'));
            return text + "/comparaison?de=" + slug(before) + "&a=" + slug(after);
        }

        private static String slug(RevisionRef revision) {
            return revision.path().substring(revision.path().lastIndexOf('/') + 1);
        }
    }

    /** @param revision of a document of a call, or null; empty while nothing newer is there */
    public Optional<Pair> of(UUID standard, UUID revision) {
        Texts known = texts.getIfAvailable();
        if (known == null || revision == null) {
            return Optional.empty();
        }
        List<RevisionRef> revisions = known.revisionsOf(standard);
        return revisions.stream()
                .filter(each -> each.id().equals(revision))
                .findFirst()
                .flatMap(before -> revisions.stream()
                        .filter(each -> each.textId().equals(before.textId()))
                        .findFirst()
                        .filter(latest -> !latest.id().equals(revision))
                        .map(latest -> new Pair(before, latest)));
    }
}
