package fr.jalon.notifications.application;

import fr.jalon.notifications.domain.MailStatus;
import fr.jalon.shared.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Outgoing mails as the administration reads them, latest first. */
@Component
public class MailLog {

    private static final String COLUMNS =
            "id, address, subject, body, link, status, attempts, last_error, created_at, sent_at";

    private final JdbcClient database;

    MailLog(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param body null once a mail with a one-time link has left
     */
    public record Entry(
            UUID id,
            String address,
            String subject,
            String body,
            String link,
            MailStatus status,
            int attempts,
            String lastError,
            Instant createdAt,
            Instant sentAt) {

        String cursor() {
            return createdAt + "~" + id;
        }

        public List<String> paragraphs() {
            return body == null ? List.of() : List.of(body.split("\\n\\s*\\n"));
        }
    }

    /** @param after cursor of the page before; unreadable ones start from the beginning */
    public Page<Entry> latest(String after, int limit) {
        Cursor cursor = Cursor.read(after);
        List<Entry> rows = database.sql("select " + COLUMNS + " from outgoing_mail"
                        + " where (created_at, id) < (:at, :id) order by created_at desc, id desc limit :limit")
                .param("at", cursor.at().atOffset(ZoneOffset.UTC))
                .param("id", cursor.id())
                .param("limit", limit + 1)
                .query(MailLog::entry)
                .list();
        return Page.of(rows, limit, Entry::cursor);
    }

    public Optional<Entry> byId(UUID id) {
        return database.sql("select " + COLUMNS + " from outgoing_mail where id = :id")
                .param("id", id)
                .query(MailLog::entry)
                .optional();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("link"),
                MailStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                row.getString("last_error"),
                instant(row, "created_at"),
                instant(row, "sent_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private record Cursor(Instant at, UUID id) {

        private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));

        static Cursor read(String text) {
            try {
                String[] parts = text == null ? new String[0] : text.split("~", 2);
                return parts.length == 2 ? new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1])) : START;
            } catch (DateTimeParseException | IllegalArgumentException unreadable) {
                return START;
            }
        }
    }
}
