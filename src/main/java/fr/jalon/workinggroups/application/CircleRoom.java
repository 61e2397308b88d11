package fr.jalon.workinggroups.application;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.WorkingGroup;
import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who is in a circle while nobody else can take a place. */
@Component
class CircleRoom {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    CircleRoom(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** Holds the group until the end of the transaction, so that two people never take the last place of a circle. */
    boolean hasRoom(WorkingGroup group, CircleKind kind) {
        entities.flush();
        jdbc.sql("select id from working_group where id = ? for no key update")
                .param(group.id())
                .query()
                .singleRow();
        return jdbc.sql("""
                select g.capacity is null or g.capacity > (select count(*) from group_member_circle c
                    join group_member m on m.id = c.member_id
                    where m.group_id = g.group_id and c.circle = g.kind and c.until is null)
                from group_circle g where g.group_id = ? and g.kind = ?
                """)
                .param(group.id())
                .param(kind.name())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** @throws RuleViolation when it is full or does not exist */
    void requireRoom(WorkingGroup group, CircleKind kind) {
        if (group.circle(kind).isEmpty()) {
            throw RuleViolation.of("circle-unknown", "circles", Message.of("group.no-such-circle", kind));
        }
        if (!hasRoom(group, kind)) {
            throw RuleViolation.of("circle-full", "circles", Message.of("group.circle-full", kind));
        }
    }
}
