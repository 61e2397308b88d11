package fr.jalon.documents;

import java.util.List;
import java.util.UUID;

/** What changed from one revision of a text to another? Clauses that only moved did not change. */
public interface TextChanges {

    /** In the order of the later one; what is gone stands where it was. */
    List<ChangedClause> between(UUID beforeRevision, UUID afterRevision);
}
