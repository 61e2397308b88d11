package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meeting of the same kind and group before one. */
@Component
class PreviousMeeting {

    private final JdbcClient jdbc;

    PreviousMeeting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Before(UUID id, String title) {}

    /** The last one that was held; before the hour of this one where it has one. */
    Optional<Before> of(Meeting meeting) {
        return jdbc.sql("""
                        select id, title from meeting
                        where standard_id = :standard and kind = :kind and id <> :id and state = 'HELD'
                            and group_id is not distinct from :group::uuid
                            and (:at::timestamptz is null or starts_at < :at::timestamptz)
                        order by starts_at desc limit 1
                        """)
                .param("standard", meeting.standardId())
                .param("kind", meeting.kind().name())
                .param("id", meeting.id())
                .param("group", meeting.groupId())
                .param("at", meeting.startsAt() == null ? null : Timestamp.from(meeting.startsAt()))
                .query((row, number) -> new Before(row.getObject("id", UUID.class), row.getString("title")))
                .optional();
    }

    /** The minutes before this meeting say where deliverables stand. */
    boolean hasDeliverables(Meeting meeting) {
        return deliverables(meeting).isPresent();
    }

    Optional<String> deliverables(Meeting meeting) {
        return of(meeting)
                .flatMap(before -> jdbc.sql("select deliverables from minutes where meeting_id = ?")
                        .param(before.id())
                        .query(String.class)
                        .optional())
                .filter(text -> !text.isBlank());
    }
}
