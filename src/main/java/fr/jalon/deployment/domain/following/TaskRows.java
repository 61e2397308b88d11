package fr.jalon.deployment.domain.following;

import fr.jalon.deployment.domain.indicator.Amounts;
import fr.jalon.deployment.domain.table.RowFault;
import fr.jalon.deployment.domain.table.TitledRows;
import fr.jalon.deployment.domain.table.TitledRows.Row;
import fr.jalon.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Actions of a plan out of the rows of a file; a row that breaks a rule is named with its line and why. */
public final class TaskRows {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("action", "what"),
            Map.entry("what", "what"),
            Map.entry("responsable", "responsible"),
            Map.entry("responsible", "responsible"),
            Map.entry("echeance", "due"),
            Map.entry("due", "due"),
            Map.entry("autres", "others"),
            Map.entry("autres personnes", "others"),
            Map.entry("others", "others"),
            Map.entry("risque", "risk"),
            Map.entry("risk", "risk"),
            Map.entry("lien", "link"),
            Map.entry("link", "link"),
            Map.entry("anomalie", "anomaly"),
            Map.entry("anomaly", "anomaly"),
            Map.entry("toutes les semaines", "weeks"),
            Map.entry("every weeks", "weeks"));

    /** As much as the form of an action takes. */
    private static final Map<String, Integer> LONGEST =
            Map.of("what", 1000, "responsible", 300, "others", 1000, "risk", 1000, "link", 500);

    private static final BigDecimal MOST_WEEKS = BigDecimal.valueOf(104);

    private final Map<String, UUID> people;
    private final Map<String, UUID> anomalies;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Line> read = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    private TaskRows(Map<String, UUID> people, Map<String, UUID> anomalies) {
        this.people = people;
        this.anomalies = anomalies;
    }

    /** What a file gives: the actions that can be read, the rows that stay out. */
    public record Reading(List<Line> read, List<RowFault> faults) {}

    /**
     * An action as a row says it.
     *
     * @param columns what the file speaks of; on the rest it says nothing
     */
    public record Line(TaskFacts said, Set<String> columns) {

        /** What an action becomes that is there already. */
        public TaskFacts onto(TaskFacts there) {
            return new TaskFacts(
                    said.what(),
                    said.responsibleId(),
                    said.responsible(),
                    columns.contains("others") ? said.others() : there.others(),
                    said.dueOn(),
                    columns.contains("risk") ? said.risk() : there.risk(),
                    columns.contains("link") ? said.link() : there.link(),
                    columns.contains("anomaly") ? said.anomalyId() : there.anomalyId(),
                    columns.contains("weeks") ? said.everyWeeks() : there.everyWeeks());
        }
    }

    /**
     * @param people ids of the team by folded name
     * @param anomalies ids by number as written
     */
    public static Reading read(List<List<String>> sheet, Map<String, UUID> people, Map<String, UUID> anomalies) {
        TaskRows reader = new TaskRows(people, anomalies);
        TitledRows.read(sheet, TITLES, List.of("what", "responsible", "due"), "tasks-file")
                .forEach(reader::row);
        return new Reading(List.copyOf(reader.read), List.copyOf(reader.faults));
    }

    /** Two rows, or a row and an action, are about the same when they say the same for the same day. */
    public static String key(String what, LocalDate dueOn) {
        return dueOn + " " + TitledRows.folded(what);
    }

    private void row(Row row) {
        Optional<LocalDate> due = row.day("due");
        Optional<Integer> weeks = weeks(row.cell("weeks"));
        String anomaly = row.cell("anomaly").replaceFirst("\\.0$", "");
        if (row.cell("what").isEmpty()) {
            fault(row, "", "what");
        } else if (row.cell("responsible").isEmpty() || row.cell("responsible").matches("(?s).*[;\\n].*")) {
            fault(row, row.cell(row.cell("responsible").isEmpty() ? "what" : "responsible"), "responsible");
        } else if (due.isEmpty()) {
            fault(row, row.cell("due"), "due");
        } else if (weeks.isEmpty()) {
            fault(row, row.cell("weeks"), "weeks");
        } else if (!anomaly.isEmpty() && !anomalies.containsKey(anomaly)) {
            fault(row, anomaly, "anomaly");
        } else if (isTooLong(row)) {
            fault(
                    row,
                    row.cell("what").substring(0, Math.min(60, row.cell("what").length())),
                    "length");
        } else {
            add(row, due.get(), weeks.get(), anomalies.get(anomaly));
        }
    }

    private void add(Row row, LocalDate due, int weeks, UUID anomaly) {
        Integer before = seen.putIfAbsent(key(row.cell("what"), due), row.number());
        if (before != null) {
            Message why = Message.of("tasks-file.fault.twice", String.valueOf(before));
            faults.add(new RowFault(row.number(), row.cell("what"), why));
            return;
        }
        String responsible = row.cell("responsible");
        TaskFacts said = new TaskFacts(
                row.cell("what"),
                people.get(TitledRows.folded(responsible)),
                responsible,
                row.cell("others").replaceAll("\\s*;\\s*", "\n"),
                due,
                row.cell("risk"),
                row.cell("link"),
                anomaly,
                weeks);
        read.add(new Line(said, Set.copyOf(row.cells().keySet())));
    }

    private void fault(Row row, String written, String reason) {
        faults.add(new RowFault(row.number(), written, Message.of("tasks-file.fault." + reason)));
    }

    private static boolean isTooLong(Row row) {
        return LONGEST.entrySet().stream()
                .anyMatch(one -> row.cell(one.getKey()).length() > one.getValue());
    }

    private static Optional<Integer> weeks(String written) {
        return written.isEmpty()
                ? Optional.of(0)
                : Amounts.read(written)
                        .filter(weeks -> weeks.signum() >= 0 && weeks.compareTo(MOST_WEEKS) <= 0)
                        .filter(weeks -> weeks.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::intValue);
    }
}
