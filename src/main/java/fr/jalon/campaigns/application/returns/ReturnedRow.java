package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.domain.returns.Former;
import fr.jalon.campaigns.domain.returns.Merge;
import fr.jalon.campaigns.domain.table.Doubt;
import java.util.List;

/** A row as shown before it is taken in, with the doubts about it and its former words beside its own. */
public record ReturnedRow(
        int row,
        String ref,
        String organisation,
        String document,
        String type,
        List<String> types,
        String locator,
        String text,
        String proposedChange,
        String decision,
        String action,
        Merge.Kind kind,
        Former former,
        List<Doubt> doubts) {

    public boolean isDoubtful(String cell) {
        return !doubtsOf(cell).isEmpty();
    }

    /** Those to be told with that cell; what has no cell of its own is told with the reference. */
    public List<Doubt> doubtsOf(String cell) {
        return doubts.stream()
                .filter(doubt -> cell(doubt.column()).equals(cell))
                .toList();
    }

    private static String cell(String column) {
        return switch (column) {
            case "type", "locator", "text", "proposedChange", "action" -> column;
            case "decision", "reason" -> "decision";
            default -> "ref";
        };
    }
}
