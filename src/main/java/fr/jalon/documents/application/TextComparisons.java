package fr.jalon.documents.application;

import fr.jalon.documents.ChangedClause;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.TextChanges;
import fr.jalon.documents.domain.comparison.ClauseChange;
import fr.jalon.documents.domain.comparison.Comparison;
import fr.jalon.documents.domain.comparison.WordDifference.Fate;
import fr.jalon.documents.domain.comparison.WordDifference.Piece;
import fr.jalon.documents.domain.reading.Part;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The comparison of two revisions, for other modules. */
@Service
@Transactional(readOnly = true)
class TextComparisons implements TextChanges {

    private final Clauses clauses;

    TextComparisons(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public List<ChangedClause> between(UUID beforeRevision, UUID afterRevision) {
        List<ClauseRow> old = body(beforeRevision);
        List<ClauseRow> recent = body(afterRevision);
        return Comparison.of(Sides.of(old), Sides.of(recent)).stream()
                .filter(change ->
                        change.state() != ClauseChange.State.SAME && change.state() != ClauseChange.State.MOVED)
                .map(change -> changed(change, old, recent))
                .toList();
    }

    private List<ClauseRow> body(UUID revision) {
        return clauses.of(revision).stream()
                .filter(clause -> clause.part() == Part.BODY)
                .toList();
    }

    private static ChangedClause changed(ClauseChange change, List<ClauseRow> old, List<ClauseRow> recent) {
        ClauseRef before = change.before() < 0 ? null : TextCatalogue.ref(old.get(change.before()));
        ClauseRef after = change.after() < 0 ? null : TextCatalogue.ref(recent.get(change.after()));
        return new ChangedClause(
                (after == null ? before : after).identity(),
                before,
                after,
                words(change, Fate.ADDED),
                words(change, Fate.REMOVED));
    }

    private static String words(ClauseChange change, Fate fate) {
        return Stream.concat(change.heading().stream(), change.words().stream())
                .filter(piece -> piece.fate() == fate)
                .map(Piece::text)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
