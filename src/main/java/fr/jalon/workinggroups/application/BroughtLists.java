package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.workinggroups.application.ImportMembers.Line;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of members between being brought and being taken in, so that their preview has an address of its own. Only who
 * brought one sees it; it holds mail addresses, which go as it is taken in, or after a day.
 */
@Service
@Transactional
public class BroughtLists {

    private static final Duration KEPT = Duration.ofDays(1);

    private final GroupDesk desk;
    private final ImportMembers imports;
    private final JdbcClient jdbc;
    private final Clock clock;

    BroughtLists(GroupDesk desk, ImportMembers imports, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws fr.jalon.shared.RuleViolation on field {@code file} when it cannot be read */
    public UUID bring(GroupPlace place, byte[] content, Actor actor) {
        imports.preview(place, content, actor);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into brought_list (id, group_id, person_id, content, brought_at) values (?, ?, ?, ?, ?)")
                .params(id, desk.at(place).id(), actor.id(), content, Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** As the group is now: who came meanwhile is there already. */
    @Transactional(readOnly = true)
    public List<Line> preview(GroupPlace place, UUID id, Actor actor) {
        return imports.preview(place, content(place, id, actor), actor);
    }

    /** @return how many came */
    public int takeIn(GroupPlace place, UUID id, Actor actor) {
        int taken = imports.takeIn(
                place,
                preview(place, id, actor).stream()
                        .filter(Line::isNew)
                        .map(Line::input)
                        .toList(),
                actor);
        jdbc.sql("update brought_list set content = null, taken = ? where id = ?")
                .params(taken, id)
                .update();
        return taken;
    }

    /** How many came, once it was taken in. */
    @Transactional(readOnly = true)
    public Optional<Integer> taken(GroupPlace place, UUID id, Actor actor) {
        return jdbc.sql("""
                        select taken from brought_list
                        where id = ? and group_id = ? and person_id = ? and taken is not null
                        """)
                .params(id, desk.at(place).id(), actor.id())
                .query(Integer.class)
                .optional();
    }

    private byte[] content(GroupPlace place, UUID id, Actor actor) {
        return jdbc.sql(
                        "select content from brought_list where id = ? and group_id = ? and person_id = ? and taken is null")
                .params(id, desk.at(place).id(), actor.id())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NotFound("list of members " + id));
    }

    void forgetOld() {
        jdbc.sql("delete from brought_list where brought_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
