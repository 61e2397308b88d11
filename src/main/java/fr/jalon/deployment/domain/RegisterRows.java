package fr.jalon.deployment.domain;

import fr.jalon.deployment.domain.table.RowFault;
import fr.jalon.deployment.domain.table.TitledRows;
import fr.jalon.deployment.domain.table.TitledRows.Row;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.territory.Territory;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Declarations of use out of the rows of a file, with the titles of our own export or their English. A row that cannot
 * be read is named with its line and why; the others count.
 */
public final class RegisterRows {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("organisme", "organisation"),
            Map.entry("organisation", "organisation"),
            Map.entry("qualite", "as"),
            Map.entry("as", "as"),
            Map.entry("usage", "use"),
            Map.entry("use", "use"),
            Map.entry("territoire", "territory"),
            Map.entry("territory", "territory"),
            Map.entry("departement", "departement"),
            Map.entry("lieu", "place"),
            Map.entry("place", "place"),
            Map.entry("depuis", "since"),
            Map.entry("since", "since"),
            Map.entry("outil", "tool"),
            Map.entry("tool", "tool"),
            Map.entry("raison", "obstacle"),
            Map.entry("reason", "obstacle"),
            Map.entry("precision", "words"),
            Map.entry("words", "words"));

    private static final List<String> NEEDED = List.of("organisation", "use", "territory");

    private final Map<String, Enum<?>> words;
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    private RegisterRows(Map<String, Enum<?>> words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** A declaration that can be taken in. */
    public record Line(int number, Statement said) {

        /** One organisation declares once for a territory, however it is spelt in letters large and small. */
        public String key() {
            return key(said.organisation(), said.territory().code());
        }

        public static String key(String organisation, String territory) {
            return TitledRows.folded(organisation) + "|" + territory;
        }
    }

    /** What a file holds. */
    public record Reading(List<Line> lines, List<RowFault> faults) {}

    /**
     * @param words constants of {@link Use}, {@link Declarer} and {@link Obstacle} by what people call them, folded, with
     *     the name of their type and a dot before
     * @throws RuleViolation when it has no such columns
     */
    public static Reading read(List<List<String>> rows, Map<String, Enum<?>> words, LocalDate today) {
        RegisterRows reader = new RegisterRows(words, today);
        TitledRows.read(rows, TITLES, NEEDED, "register-file").forEach(reader::row);
        return new Reading(List.copyOf(reader.lines), List.copyOf(reader.faults));
    }

    private void row(Row row) {
        try {
            Statement said = said(row);
            said.check(today);
            Line line = new Line(row.number(), said);
            Integer before = seen.putIfAbsent(line.key(), row.number());
            if (before == null) {
                lines.add(line);
            } else {
                fault(row, "organisation", Message.of("register-file.fault.twice", String.valueOf(before)));
            }
        } catch (RuleViolation broken) {
            RuleViolation.Broken first = broken.broken().get(0);
            fault(row, first.field(), first.explanation());
        }
    }

    private Statement said(Row row) {
        Declarer as = row.cell("as").isEmpty() ? Declarer.PRODUCER : word(Declarer.class, row, "as");
        return new Statement(
                row.cell("organisation"),
                as,
                word(Use.class, row, "use"),
                territory(row),
                since(row),
                row.cell("tool"),
                word(Obstacle.class, row, "obstacle"),
                row.cell("words"));
    }

    private static Territory territory(Row row) {
        return Territories.french()
                .of(row.cell("territory"), row.cell("departement"))
                .called(row.cell("place"));
    }

    private static PartialDate since(Row row) {
        String written = row.cell("since");
        return written.isEmpty()
                ? null
                : PartialDate.read(written)
                        .orElseThrow(() -> RuleViolation.of("since", "since", Message.of("register-file.fault.since")));
    }

    private <E extends Enum<E>> E word(Class<E> type, Row row, String column) {
        String written = row.cell(column);
        if (written.isEmpty()) {
            return null;
        }
        Enum<?> found = words.get(type.getSimpleName() + "." + TitledRows.folded(written));
        if (found == null) {
            throw RuleViolation.of("word", column, Message.of("register-file.fault.word"));
        }
        return type.cast(found);
    }

    private void fault(Row row, String column, Message why) {
        String shown = column == null ? "organisation" : column.equals("code") ? "territory" : column;
        faults.add(new RowFault(row.number(), row.cell(shown), why));
    }
}
