package fr.jalon.campaigns.application.report;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.domain.export.Outcome;
import fr.jalon.campaigns.domain.report.Excerpt;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.RevisionRef;
import fr.jalon.documents.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What became of the clause a comment is about, once the text has a newer revision than the one of the call. */
@Component
class ReportChanges {

    private final ObjectProvider<Texts> texts;

    ReportChanges(ObjectProvider<Texts> texts) {
        this.texts = texts;
    }

    /** @param newer whether some text of the call has a newer revision */
    record Changes(boolean newer, Map<String, Pair> byDocument) {

        List<Outcome.Change> of(CommentRow comment) {
            Pair pair = comment.clause() == null ? null : byDocument.get(comment.document());
            return pair == null
                    ? List.of()
                    : pair.change(comment.clause()).stream().toList();
        }
    }

    /** The clauses of a text in two revisions, by their identity. */
    record Pair(Map<UUID, ClauseRef> before, Map<UUID, ClauseRef> after) {

        Optional<Outcome.Change> change(UUID identity) {
            ClauseRef old = before.get(identity);
            ClauseRef recent = after.get(identity);
            if (old == null && recent == null) {
                return Optional.empty();
            }
            Excerpt excerpt = Excerpt.of(said(old), said(recent));
            String heading = (recent == null ? old : recent).heading();
            return Optional.of(new Outcome.Change(heading, excerpt.before(), excerpt.after(), false));
        }

        private static String said(ClauseRef clause) {
            return clause == null ? "" : (clause.heading() + "\n" + clause.plain()).strip();
        }
    }

    Changes of(CallView call) {
        Map<String, Pair> pairs = new HashMap<>();
        Texts known = texts.getIfAvailable();
        if (known != null) {
            List<RevisionRef> revisions =
                    known.revisionsOf(call.line().standard().id());
            call.documents().stream()
                    .filter(document -> document.revisionId() != null)
                    .forEach(document -> newer(document.revisionId(), revisions)
                            .ifPresent(newer -> pairs.put(
                                    document.code(),
                                    new Pair(
                                            byIdentity(known, document.revisionId()), byIdentity(known, newer.id())))));
        }
        return new Changes(!pairs.isEmpty(), pairs);
    }

    /** The latest revision of the same text, where it is not the one of the call. */
    private static Optional<RevisionRef> newer(UUID revision, List<RevisionRef> revisions) {
        return revisions.stream()
                .filter(each -> each.id().equals(revision))
                .findFirst()
                .flatMap(old -> revisions.stream()
                        .filter(each -> each.textId().equals(old.textId()))
                        .findFirst()
                        .filter(latest -> !latest.id().equals(revision)));
    }

    private static Map<UUID, ClauseRef> byIdentity(Texts known, UUID revision) {
        return known.clauses(revision).stream()
                .collect(Collectors.toMap(ClauseRef::identity, Function.identity(), (one, other) -> one));
    }
}
