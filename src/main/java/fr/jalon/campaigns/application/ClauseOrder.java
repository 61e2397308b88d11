package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.documents.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts comments in the order of the texts they are about: on the whole first, then clause by clause. */
@Component
class ClauseOrder {

    private final ObjectProvider<Texts> texts;

    ClauseOrder(ObjectProvider<Texts> texts) {
        this.texts = texts;
    }

    List<Comment> inReadingOrder(Campaign call, List<Comment> comments) {
        Set<UUID> about = comments.stream().map(Comment::documentId).collect(Collectors.toSet());
        Map<UUID, Integer> places = new HashMap<>();
        call.documents().stream()
                .filter(document -> document.revisionId() != null && about.contains(document.id()))
                .forEach(document -> places.putAll(places(document)));
        return comments.stream()
                .sorted(Comparator.comparing((Comment each) ->
                                call.document(each.documentId()).position())
                        .thenComparing(each -> each.clauseIdentity() == null
                                ? -1
                                : places.getOrDefault(each.clauseIdentity(), Integer.MAX_VALUE))
                        .thenComparing(Comment::id))
                .toList();
    }

    private Map<UUID, Integer> places(CampaignDocument document) {
        Map<UUID, Integer> places = new HashMap<>();
        texts.ifAvailable(known -> known.clauses(document.revisionId())
                .forEach(clause -> places.put(clause.identity(), clause.position())));
        return places;
    }
}
