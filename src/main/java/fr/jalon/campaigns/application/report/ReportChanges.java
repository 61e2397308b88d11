package fr.jalon.campaigns.application.report;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CampaignFinder;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.application.traces.DocumentTraces;
import fr.jalon.campaigns.application.traces.TraceReader;
import fr.jalon.campaigns.domain.export.Outcome;
import fr.jalon.campaigns.domain.report.Excerpt;
import fr.jalon.documents.ChangedClause;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.Texts;
import fr.jalon.shared.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The clause before and after, for each comment whose text has a newer revision: the clauses a person said it changed,
 * else the clause it is about.
 */
@Component
class ReportChanges {

    private final CampaignFinder finder;
    private final TraceReader traces;
    private final ObjectProvider<Texts> texts;

    ReportChanges(CampaignFinder finder, TraceReader traces, ObjectProvider<Texts> texts) {
        this.finder = finder;
        this.traces = traces;
        this.texts = texts;
    }

    /** @param byDocument those with a newer revision, by their code */
    record Changes(Map<String, Text> byDocument) {

        List<Outcome.Change> of(CommentRow comment) {
            Text text = byDocument.get(comment.document());
            return text == null ? List.of() : text.of(comment);
        }
    }

    /**
     * @param caused clauses that changed for a comment
     * @param changed clauses that changed, by their identity
     * @param clauses of the draft that was commented upon
     */
    record Text(Map<UUID, List<ChangedClause>> caused, Map<UUID, ChangedClause> changed, Map<UUID, ClauseRef> clauses) {

        List<Outcome.Change> of(CommentRow comment) {
            if (caused.containsKey(comment.id())) {
                return caused.get(comment.id()).stream()
                        .map(change -> change(change, true))
                        .toList();
            }
            if (comment.clause() == null || !clauses.containsKey(comment.clause())) {
                return List.of();
            }
            ChangedClause change = changed.get(comment.clause());
            ClauseRef same = clauses.get(comment.clause());
            return List.of(
                    change == null
                            ? change(new ChangedClause(same.identity(), same, same, "", ""), false)
                            : change(change, false));
        }

        private static Outcome.Change change(ChangedClause change, boolean sure) {
            ClauseRef before = change.before();
            ClauseRef after = change.after();
            boolean within = before != null && after != null && !before.plain().equals(after.plain());
            Excerpt excerpt =
                    within ? Excerpt.of(before.plain(), after.plain()) : Excerpt.of(said(before), said(after));
            return new Outcome.Change(change.clause().heading(), excerpt.before(), excerpt.after(), sure);
        }

        private static String said(ClauseRef clause) {
            return clause == null ? "" : (clause.heading() + "\n" + clause.plain()).strip();
        }
    }

    Changes of(CallView call) {
        Map<String, Text> byDocument = new HashMap<>();
        for (DocumentTraces document : traces.of(finder.seen(call.line().id().toString(), Actor.SYSTEM))) {
            byDocument.put(
                    document.code(),
                    new Text(
                            document.byComment(),
                            document.clauses().stream()
                                    .map(DocumentTraces.Clause::change)
                                    .collect(Collectors.toMap(ChangedClause::identity, Function.identity())),
                            byIdentity(document.texts().before().id())));
        }
        return new Changes(byDocument);
    }

    private Map<UUID, ClauseRef> byIdentity(UUID revision) {
        return texts.getObject().clauses(revision).stream()
                .collect(Collectors.toMap(ClauseRef::identity, Function.identity(), (one, other) -> one));
    }
}
