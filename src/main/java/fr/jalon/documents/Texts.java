package fr.jalon.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is written in the texts of a standard? Only of revisions that were taken in. */
public interface Texts {

    Optional<RevisionRef> revision(UUID revisionId);

    /** Text by text, the latest revision of each first. */
    List<RevisionRef> revisionsOf(UUID standardId);

    /** The clauses of its body in reading order: no cover, no table of contents, no page headers. */
    List<ClauseRef> clauses(UUID revisionId);

    /** The clause of a revision that has kept that identity; empty when it is gone from it. */
    default Optional<ClauseRef> clause(UUID revisionId, UUID identity) {
        return clauses(revisionId).stream()
                .filter(clause -> clause.identity().equals(identity))
                .findFirst();
    }

    /** Unknown ids are left out. */
    Map<UUID, ClauseRef> clausesById(Collection<UUID> clauseIds);
}
