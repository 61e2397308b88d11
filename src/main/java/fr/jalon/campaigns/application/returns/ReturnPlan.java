package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.domain.returns.Merge;
import fr.jalon.campaigns.domain.table.Doubt;
import fr.jalon.campaigns.domain.table.ReadTable;
import java.util.List;
import java.util.UUID;

/**
 * What a returned file says, and what it changes.
 *
 * @param id null while it is only looked at
 * @param organisation code of the one the whole file speaks for, or as written; null when rows say it or nobody does
 */
public record ReturnPlan(
        UUID id,
        ReadTable table,
        String organisation,
        List<TakenRow> rows,
        List<Merge.Merged> merged,
        List<Doubt> doubts) {

    ReturnPlan kept(UUID as) {
        return new ReturnPlan(as, table, organisation, rows, merged, doubts);
    }

    /** Comments found in the file. */
    public int comments() {
        return rows.size();
    }

    /** Of which are there already, word for word. */
    public int unchanged() {
        return (int) merged.stream()
                .filter(each -> each.kind() == Merge.Kind.UNCHANGED)
                .count();
    }

    public int changes() {
        return comments() - unchanged();
    }
}
