package fr.jalon.campaigns.domain.table;

import java.util.List;
import java.util.Set;

/**
 * What a file holds: its comments in the order of the file, and what a person should look at again.
 *
 * @param organisation the one the whole file speaks for as written in it, else as its name suggests; null when nowhere
 * @param draftName what is commented upon, as the head of the form says; null when it does not
 * @param form what else the head of the form says
 * @param proposing tables of the file whose decisions are only proposed, as their titles say
 */
public record ReadTable(
        String organisation,
        String draftName,
        FormHead form,
        List<ReadRow> rows,
        List<Doubt> doubts,
        Set<Integer> proposing) {

    public ReadTable(String organisation, String draftName, FormHead form, List<ReadRow> rows, List<Doubt> doubts) {
        this(organisation, draftName, form, rows, doubts, Set.of());
    }

    public ReadTable {
        rows = List.copyOf(rows);
        doubts = List.copyOf(doubts);
        proposing = Set.copyOf(proposing);
    }
}
