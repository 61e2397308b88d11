package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.following.TaskState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An action of a plan.
 *
 * @param anomaly number of the one it treats, or null
 * @param mine the reader is responsible for it
 */
public record TaskLine(
        UUID id,
        int number,
        String what,
        UUID responsibleId,
        String responsible,
        String others,
        LocalDate dueOn,
        TaskState state,
        String risk,
        String evidence,
        String link,
        Integer anomaly,
        int everyWeeks,
        LocalDate closedOn,
        boolean late,
        boolean mine) {

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isDoing() {
        return state == TaskState.DOING;
    }

    public List<String> otherPeople() {
        return others == null
                ? List.of()
                : others.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Addresses are links, other words are not. */
    public boolean isLinked() {
        return link != null && (link.startsWith("/") && !link.startsWith("//") || link.matches("https?://\\S+"));
    }

    static TaskLine of(ResultSet row, LocalDate today, UUID reader) throws SQLException {
        TaskState state = TaskState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        UUID responsible = row.getObject("responsible_id", UUID.class);
        return new TaskLine(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("what"),
                responsible,
                row.getString("responsible"),
                row.getString("others"),
                due,
                state,
                row.getString("risk"),
                row.getString("evidence"),
                row.getString("link"),
                row.getObject("anomaly", Integer.class),
                row.getInt("every_weeks"),
                row.getObject("closed_on", LocalDate.class),
                state.isOpen() && due.isBefore(today),
                responsible != null && responsible.equals(reader));
    }
}
