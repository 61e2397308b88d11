package fr.jalon.standards.application;

import fr.jalon.shared.LocalizedText;
import fr.jalon.standards.SessionRef;
import fr.jalon.standards.Sessions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads sessions for the other modules. */
@Service
@Transactional(readOnly = true)
class SessionDirectory implements Sessions {

    private static final String ROWS = """
            select s.id, b.name_fr, b.name_en, s.held_on, s.label
            from body_session s join body b on b.key = s.body_key
            """;

    private final JdbcClient jdbc;

    SessionDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SessionRef> from(LocalDate day) {
        return jdbc.sql(ROWS + " where s.held_on >= ? order by s.held_on, b.position")
                .param(day)
                .query(SessionDirectory::row)
                .list();
    }

    @Override
    public Optional<SessionRef> session(UUID id) {
        return jdbc.sql(ROWS + " where s.id = ?")
                .param(id)
                .query(SessionDirectory::row)
                .optional();
    }

    private static SessionRef row(ResultSet row, int number) throws SQLException {
        return new SessionRef(
                row.getObject("id", UUID.class),
                new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
                row.getObject("held_on", LocalDate.class),
                row.getString("label"));
    }
}
