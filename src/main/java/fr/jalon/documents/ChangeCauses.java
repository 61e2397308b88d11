package fr.jalon.documents;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Why did the clauses of a text change? Answered by the modules whose objects change texts. */
public interface ChangeCauses {

    /** Empty when this module knows nothing of what happened between the two. */
    Optional<Causes> causes(RevisionRef before, RevisionRef after, Actor reader);

    /**
     * @param ofClauses by identity; a clause that is not in it changed for nothing this module knows
     * @param none said of such a clause
     * @param href local path of the page where this reader says more, or null
     */
    record Causes(Map<UUID, List<Cause>> ofClauses, Message none, String href) {

        public List<Cause> of(UUID identity) {
            return ofClauses.getOrDefault(identity, List.of());
        }
    }

    /**
     * @param name as one cites it; null where it is only said
     * @param href local path, or null
     * @param said in a few words
     */
    record Cause(String name, String href, String said) {}
}
