package fr.jalon.campaigns.application.traces;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.traces.Asking;
import fr.jalon.campaigns.domain.traces.Changed;
import fr.jalon.campaigns.domain.traces.Tracing;
import fr.jalon.campaigns.domain.traces.Tracing.Proposal;
import fr.jalon.documents.ChangedClause;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.TextChanges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what changed in the texts of a call, what people said caused it, and what the words propose. */
@Component
@Transactional(readOnly = true)
public class TraceReader {

    private final NewerTexts newer;
    private final TextChanges changes;
    private final TraceBook book;

    TraceReader(NewerTexts newer, TextChanges changes, TraceBook book) {
        this.newer = newer;
        this.changes = changes;
        this.book = book;
    }

    /** Documents of a call whose text has a newer revision. */
    public List<DocumentTraces> of(Campaign call) {
        return call.documents().stream()
                .map(document -> of(call, document))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<DocumentTraces> of(Campaign call, CampaignDocument document) {
        return newer.of(call.standardId(), document.revisionId()).map(pair -> traces(call, document, pair));
    }

    private DocumentTraces traces(Campaign call, CampaignDocument document, NewerTexts.Pair pair) {
        List<ChangedClause> changed =
                changes.between(pair.before().id(), pair.after().id());
        Map<UUID, Asking> comments = new LinkedHashMap<>();
        book.comments(document.id()).forEach(comment -> comments.put(comment.id(), comment));
        List<TraceBook.Told> told = book.told(call.id(), pair.after().id());
        String notes = book.notes(call.id(), pair.after().id()).orElse(null);
        List<Proposal> proposals = Tracing.propose(
                List.copyOf(comments.values()),
                changed.stream().map(TraceReader::changed).toList(),
                notes);
        Map<UUID, String> unasked = book.unasked(call.id(), pair.after().id());
        List<DocumentTraces.Clause> clauses = changed.stream()
                .map(each -> clause(each, comments, told, proposals, unasked))
                .toList();
        Set<UUID> placed = DocumentTraces.ids(clauses);
        List<Asking> lost = comments.values().stream()
                .filter(Asking::mayHaveChanged)
                .filter(comment -> !placed.contains(comment.id()))
                .toList();
        return new DocumentTraces(document.id(), document.code(), document.title(), pair, clauses, lost, notes);
    }

    private static DocumentTraces.Clause clause(
            ChangedClause change,
            Map<UUID, Asking> comments,
            List<TraceBook.Told> told,
            List<Proposal> proposals,
            Map<UUID, String> unasked) {
        List<TraceBook.Told> here = told.stream()
                .filter(each -> each.clause().equals(change.identity()) && comments.containsKey(each.comment()))
                .toList();
        Set<UUID> settled = here.stream().map(TraceBook.Told::comment).collect(Collectors.toSet());
        List<Asking> confirmed = here.stream()
                .filter(TraceBook.Told::confirmed)
                .map(each -> comments.get(each.comment()))
                .toList();
        List<DocumentTraces.Offer> proposed = new ArrayList<>();
        proposals.stream()
                .filter(each -> each.clause().equals(change.identity()) && !settled.contains(each.comment()))
                .forEach(each -> proposed.add(new DocumentTraces.Offer(comments.get(each.comment()), each)));
        return new DocumentTraces.Clause(change, confirmed, proposed, unasked.get(change.identity()));
    }

    private static Changed changed(ChangedClause change) {
        ClauseRef clause = change.clause();
        Integer page = change.before() == null ? null : change.before().page();
        return new Changed(
                change.identity(),
                clause.number(),
                clause.title(),
                clause.anchor(),
                page,
                said(change.before()),
                said(change.after()),
                change.added());
    }

    private static String said(ClauseRef clause) {
        return clause == null ? "" : clause.heading() + "\n" + clause.plain();
    }
}
