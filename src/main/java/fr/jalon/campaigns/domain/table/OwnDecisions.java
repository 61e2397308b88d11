package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.DecisionWords.Read;
import fr.jalon.campaigns.domain.table.DecisionWords.Sure;
import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decisions as our own exports write them: the term, then a colon and the reason. What the reason says decides nothing
 * more.
 */
final class OwnDecisions {

    private static final String UNDECIDED = "UNDECIDED";
    private static final int LONGEST_TERM = 60;
    private static final Map<String, String> TERMS = new HashMap<>();

    static {
        WordLists.sections("own-decisions.txt")
                .forEach((disposition, terms) -> terms.forEach(term -> TERMS.put(Words.key(term), disposition)));
    }

    private OwnDecisions() {}

    /** Empty when the words are not ours. */
    static Optional<Read> read(String written) {
        int colon = written.indexOf(':');
        String term = colon < 0 ? written : written.substring(0, colon);
        String meant = term.length() > LONGEST_TERM ? null : TERMS.get(Words.key(term));
        if (meant == null) {
            return Optional.empty();
        }
        String reason = colon < 0 ? "" : Words.clean(written.substring(colon + 1));
        if (meant.equals(UNDECIDED)) {
            return Optional.of(new Read(null, reason, "", Sure.OPEN));
        }
        String other = SeeOther.target(Words.plain(reason), reason);
        return Optional.of(new Read(Disposition.valueOf(meant), reason, other, Sure.SAID));
    }
}
