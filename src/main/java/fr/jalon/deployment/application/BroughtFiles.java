package fr.jalon.deployment.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.files.FileStore;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files of rows that were brought to a standard: shown first, perhaps taken in next. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BroughtFiles {

    private final FileStore files;
    private final JdbcClient jdbc;
    private final Clock clock;

    BroughtFiles(FileStore files, JdbcClient jdbc, Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What its rows are. */
    public enum Holds {
        MEASURES,
        DECLARATIONS,
        OPERATIONS,
        TASKS
    }

    /** @param taken in already */
    public record Brought(String name, byte[] content, boolean taken) {}

    private record Kept(UUID file, boolean taken) {}

    /** Keeps a file that can be read. @return id of the preview */
    public UUID keep(UUID standardId, Holds holds, String name, byte[] content, Actor actor) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into measure_file (id, standard_id, holds, file_id, brought_at, brought_by)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        standardId,
                        holds.name(),
                        files.keepRead(name, content),
                        Timestamp.from(clock.instant()),
                        actor.id())
                .update();
        return id;
    }

    /** @throws NotFound when that standard has no such file */
    public Brought get(UUID standardId, Holds holds, UUID id) {
        Kept kept = jdbc.sql("""
                        select file_id as file, taken_in_at is not null as taken from measure_file
                        where id = ? and standard_id = ? and holds = ?
                        """)
                .params(id, standardId, holds.name())
                .query(Kept.class)
                .optional()
                .orElseThrow(() -> new NotFound("file of rows " + id));
        FileStore.Content file = files.read(kept.file());
        return new Brought(file.details().name(), file.bytes(), kept.taken());
    }

    /** Until the transaction ends, whoever else takes rows in for that standard waits: nothing is taken in twice. */
    public void alone(UUID standardId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("rows of " + standardId)
                .query((row, number) -> "")
                .single();
    }

    public void take(UUID id) {
        jdbc.sql("update measure_file set taken_in_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }
}
