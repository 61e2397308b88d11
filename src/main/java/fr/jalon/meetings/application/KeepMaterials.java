package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Brought;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.files.FileStore;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a meeting works on, version after version, for the people of its circle only. */
@Service
@Transactional
public class KeepMaterials {

    private final MeetingDesk desk;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepMaterials(MeetingDesk desk, FileStore files, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A document with its versions, the last one first. */
    public record Material(UUID id, String title, List<Version> versions) {

        public Version last() {
            return versions.get(0);
        }

        public List<Version> former() {
            return versions.subList(1, versions.size());
        }
    }

    /**
     * One version.
     *
     * @param file name of the file; null for an address
     * @param size in bytes; 0 for an address
     */
    public record Version(int number, String file, long size, String link, Instant addedAt) {

        public boolean isFile() {
            return file != null;
        }

        /** In kilobytes, one at least. */
        public long kilobytes() {
            return Math.max(1, size / 1024);
        }
    }

    @Transactional(readOnly = true)
    public List<Material> of(UUID meetingId, Actor reader) {
        seen(meetingId, reader);
        Map<UUID, Material> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select m.id, m.title, v.number, v.link, v.added_at, f.name, coalesce(f.size, 0) as size
                        from meeting_material m join material_version v on v.material_id = m.id
                        left join stored_file f on f.id = v.file_id
                        where m.meeting_id = ? order by m.added_at, m.id, v.number desc
                        """).param(meetingId).query(row -> {
            String title = row.getString("title");
            found.computeIfAbsent(row.getObject("id", UUID.class), id -> new Material(id, title, new ArrayList<>()))
                    .versions()
                    .add(new Version(
                            row.getInt("number"),
                            row.getString("name"),
                            row.getLong("size"),
                            row.getString("link"),
                            row.getTimestamp("added_at").toInstant()));
        });
        return List.copyOf(found.values());
    }

    public UUID add(UUID meetingId, String title, Brought brought, Actor actor) {
        desk.forAct(meetingId, MeetingAction.ADD_MATERIAL, actor);
        if (title == null || title.isBlank() || title.length() > 300) {
            throw RuleViolation.of("title-needed", "title", Message.of("material.title-needed"));
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into meeting_material (id, meeting_id, title, added_at) values (?, ?, ?, ?)")
                .params(id, meetingId, title.strip(), now())
                .update();
        put(id, 1, brought, actor);
        return id;
    }

    /** Versions of one document are added one at a time, so that each has its number. */
    public void addVersion(UUID meetingId, UUID material, Brought brought, Actor actor) {
        desk.forAct(meetingId, MeetingAction.ADD_MATERIAL, actor);
        jdbc.sql("select 1 from meeting_material where id = ? and meeting_id = ? for update")
                .params(material, meetingId)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound("material " + material));
        int last = jdbc.sql("select max(number) from material_version where material_id = ?")
                .param(material)
                .query(Integer.class)
                .single();
        put(material, last + 1, brought, actor);
    }

    private void put(UUID material, int number, Brought brought, Actor actor) {
        UUID file = brought.isFile() ? files.keepClosed(brought.name(), brought.bytes()) : null;
        jdbc.sql("""
                        insert into material_version (id, material_id, number, file_id, link, added_by, added_at)
                        values (:id, :material, :number, :file, :link, :by, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("material", material)
                .param("number", number)
                .param("file", file)
                .param("link", brought.link())
                .param("by", actor.id())
                .param("now", now())
                .update();
    }

    /** @throws NotFound when there is no such version, or it is an address */
    @Transactional(readOnly = true)
    public FileStore.Content file(UUID meetingId, UUID material, int number, Actor reader) {
        seen(meetingId, reader);
        UUID file = jdbc.sql("""
                        select v.file_id from material_version v join meeting_material m on m.id = v.material_id
                        where m.meeting_id = ? and m.id = ? and v.number = ? and v.file_id is not null
                        """)
                .params(meetingId, material, number)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("version " + number));
        return files.read(file);
    }

    private void seen(UUID meetingId, Actor reader) {
        Meeting meeting = desk.seen(meetingId, reader);
        MeetingAction.SEE_INSIDE.require(reader, meeting.standardId(), desk.isInside(meeting, reader));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
