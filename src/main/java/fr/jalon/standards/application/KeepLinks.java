package fr.jalon.standards.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.StandardAction;
import fr.jalon.standards.domain.Standards;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and takes back single links of a standard: to other standards, to organisations. */
@Service
@Transactional
public class KeepLinks {

    private final Standards standards;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepLinks(Standards standards, JdbcClient jdbc, Clock clock) {
        this.standards = standards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A relation with the name of its target. */
    public record Held(Relation.Kind kind, UUID targetId, String targetName, String name) {}

    /** Another standard of the catalogue. */
    public record Other(UUID id, String title) {}

    public void relate(UUID id, Relation relation, Actor actor) {
        relations(id, relations -> relations.add(relation), actor);
    }

    public void unrelate(UUID id, Relation relation, Actor actor) {
        relations(id, relations -> relations.remove(relation), actor);
    }

    public void involve(UUID id, Involvement involvement, Actor actor) {
        involvements(id, involvements -> involvements.add(involvement), actor);
    }

    public void release(UUID id, Involvement involvement, Actor actor) {
        involvements(id, involvements -> involvements.remove(involvement), actor);
    }

    private void relations(UUID id, Consumer<Set<Relation>> change, Actor actor) {
        Standard standard = load(id, actor);
        standard.relate(changed(standard.relations(), change), actor, clock.instant());
        standards.save(standard);
    }

    private void involvements(UUID id, Consumer<Set<Involvement>> change, Actor actor) {
        Standard standard = load(id, actor);
        standard.involve(changed(standard.involvements(), change), actor, clock.instant());
        standards.save(standard);
    }

    private static <T> Set<T> changed(Set<T> so, Consumer<Set<T>> change) {
        Set<T> then = new HashSet<>(so);
        change.accept(then);
        return then;
    }

    @Transactional(readOnly = true)
    public List<Held> relations(UUID id) {
        return jdbc.sql("""
                select r.kind, r.target_id, r.target_name, coalesce(o.title, r.target_name) as name
                from standard_relation r left join standard o on o.id = r.target_id
                where r.standard_id = ? order by 1, 4
                """)
                .param(id)
                .query((row, number) -> new Held(
                        Relation.Kind.valueOf(row.getString("kind")),
                        row.getObject("target_id", UUID.class),
                        row.getString("target_name"),
                        row.getString("name")))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Other> others(UUID id) {
        return jdbc.sql("select id, title from standard where id <> ? order by sorted")
                .param(id)
                .query((row, number) -> new Other(row.getObject("id", UUID.class), row.getString("title")))
                .list();
    }

    private Standard load(UUID id, Actor actor) {
        StandardAction.DESCRIBE.require(actor, id);
        return standards.findById(id).orElseThrow(() -> new NotFound("standard " + id));
    }
}
