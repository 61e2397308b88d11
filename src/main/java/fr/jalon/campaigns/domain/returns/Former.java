package fr.jalon.campaigns.domain.returns;

import java.util.stream.Collectors;

/**
 * What a known comment said where the row says it otherwise: null where nothing changes, empty where nothing was said.
 *
 * @param decision words of the answer that the row replaces
 * @param action likewise, of what was done
 */
public record Former(String types, String locator, String text, String proposal, String decision, String action) {

    private static final Former NOTHING = new Former(null, null, null, null, null, null);

    public static Former of(Merge.Merged merged) {
        if (merged.kind() != Merge.Kind.CHANGED && merged.kind() != Merge.Kind.ANSWERED) {
            return NOTHING;
        }
        Incoming row = merged.row();
        Known known = merged.known();
        return new Former(
                row.saysTheSameTypesAs(known)
                        ? null
                        : known.types().stream().sorted().collect(Collectors.joining(" + ")),
                otherwise(row.locator(), known.locator()),
                otherwise(row.text(), known.text()),
                otherwise(row.proposal(), known.proposal()),
                row.answersMoreThan(known) ? decision(row, known) : null,
                row.answersMoreThan(known) ? action(row, known) : null);
    }

    private static String otherwise(String now, String before) {
        return Likeness.same(now, before) ? null : Likeness.folded(before);
    }

    /** An empty cell takes no action away. */
    private static String action(Incoming row, Known known) {
        return row.action() == null || row.action().isBlank() ? null : otherwise(row.action(), known.action());
    }

    private static String decision(Incoming row, Known known) {
        String before = Likeness.folded(known.decision());
        return otherwise(row.decision(), before.isEmpty() ? known.reason() : before);
    }
}
