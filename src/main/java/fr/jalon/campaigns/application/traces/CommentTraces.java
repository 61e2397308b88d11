package fr.jalon.campaigns.application.traces;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.domain.traces.Asking;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a comment went, for whoever reads it. */
@Service
@Transactional(readOnly = true)
public class CommentTraces {

    private final NewerTexts newer;
    private final ObjectProvider<Texts> texts;
    private final JdbcClient jdbc;

    CommentTraces(NewerTexts newer, ObjectProvider<Texts> texts, JdbcClient jdbc) {
        this.newer = newer;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /**
     * @param label of the revision that has the change
     * @param path of the comparison
     * @param clauses that a person said it changed
     */
    public record Went(String label, String path, List<Clause> clauses) {}

    /** @param anchor on the comparison */
    public record Clause(String heading, String anchor) {}

    /** Empty while its text has no newer revision, and for comments that were to change nothing. */
    public Optional<Went> of(CallView call, CommentRow comment) {
        CallView.Document document = call.document(comment.document());
        Asking asking = new Asking(
                comment.id(),
                comment.ref(),
                comment.clause(),
                comment.locator(),
                comment.text(),
                comment.proposedChange(),
                comment.disposition(),
                comment.action());
        if (document == null || !asking.mayHaveChanged()) {
            return Optional.empty();
        }
        return newer.of(call.line().standard().id(), document.revisionId()).map(pair -> went(pair, comment.id()));
    }

    private Went went(NewerTexts.Pair pair, UUID comment) {
        List<Clause> clauses = jdbc.sql("""
                        select clause_identity from clause_trace
                        where comment_id = ? and revision_id = ? and state = 'CONFIRMED'
                        """).params(comment, pair.after().id()).query(UUID.class).list().stream()
                .map(identity -> clause(pair, identity))
                .flatMap(Optional::stream)
                .toList();
        return new Went(pair.after().label(), pair.path(), clauses);
    }

    private Optional<Clause> clause(NewerTexts.Pair pair, UUID identity) {
        Texts known = texts.getObject();
        return known.clause(pair.after().id(), identity)
                .or(() -> known.clause(pair.before().id(), identity))
                .map((ClauseRef clause) -> new Clause(
                        clause.heading().isEmpty() ? clause.anchor() : clause.heading(), "c-" + clause.anchor()));
    }
}
