package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.WorkingGroups;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.Participation;
import fr.jalon.workinggroups.domain.Principle;
import fr.jalon.workinggroups.domain.Resource;
import fr.jalon.workinggroups.domain.WorkingGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Resources, principles and the call for participation of a group. */
@Service
@Transactional
public class KeepPages {

    private static final int MOST = 100;

    private final GroupDesk desk;
    private final WorkingGroups groups;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepPages(GroupDesk desk, WorkingGroups groups, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.groups = groups;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Those the reader may see. */
    @Transactional(readOnly = true)
    public List<Resource> resources(GroupView group, Actor reader) {
        boolean runs = GroupAction.KEEP_PAGES.isAllowedTo(reader, group.head().id());
        boolean copil = runs || groups.belongs(reader.id(), group.ref().id(), CircleKind.COPIL);
        boolean inside = copil || groups.belongs(reader.id(), group.ref().id(), null);
        return jdbc
                .sql(
                        "select id, kind, title, url, note, audience from group_resource where group_id = ? order by position, id")
                .param(group.ref().id())
                .query((row, number) -> new Resource(
                        row.getObject("id", UUID.class),
                        Resource.Kind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("url"),
                        row.getString("note"),
                        Resource.Audience.valueOf(row.getString("audience"))))
                .list()
                .stream()
                .filter(resource -> switch (resource.audience()) {
                    case EVERYONE -> true;
                    case GROUP -> inside;
                    case COPIL -> copil;
                })
                .toList();
    }

    public void add(GroupPlace place, Resource resource, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        resource.check();
        UUID id = UUID.randomUUID();
        int last = jdbc.sql("select coalesce(max(position), 0) + 1 from group_resource where group_id = ?")
                .param(group.id())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                insert into group_resource (id, group_id, position, kind, title, url, note, audience)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        group.id(),
                        last,
                        resource.kind().name(),
                        resource.title(),
                        resource.url(),
                        resource.note(),
                        resource.audience().name())
                .update();
        tell(group, "group-resource", id, "added", Visibility.INTERNAL, actor);
    }

    public void remove(GroupPlace place, UUID resource, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        jdbc.sql("delete from group_resource where id = ? and group_id = ?")
                .params(resource, group.id())
                .update();
        tell(group, "group-resource", resource, "removed", Visibility.INTERNAL, actor);
    }

    @Transactional(readOnly = true)
    public List<Principle> principles(UUID groupId) {
        return jdbc.sql("select title, body from group_principle where group_id = ? order by position")
                .param(groupId)
                .query(Principle.class)
                .list();
    }

    /** In their order; blank ones are left out. */
    public void replacePrinciples(GroupPlace place, List<Principle> principles, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        List<Principle> said = principles.stream()
                .filter(principle -> !principle.isBlank())
                .limit(MOST)
                .toList();
        if (said.stream().anyMatch(principle -> principle.title().isEmpty())) {
            throw RuleViolation.of("title-needed", null, Message.of("principles.title-needed"));
        }
        jdbc.sql("delete from group_principle where group_id = ?")
                .param(group.id())
                .update();
        for (int at = 0; at < said.size(); at++) {
            jdbc.sql("insert into group_principle (group_id, position, title, body) values (?, ?, ?, ?)")
                    .params(group.id(), at, said.get(at).title(), said.get(at).body())
                    .update();
        }
        tell(group, "group", group.id(), "principles-written", Visibility.INTERNAL, actor);
    }

    @Transactional(readOnly = true)
    public Optional<Participation> participation(UUID groupId) {
        return jdbc.sql("""
                select origin, scope, audience, gains, frequency, presence, duration, tools, published_on
                from group_call where group_id = ?
                """).param(groupId).query(Participation.class).optional();
    }

    /** @param publish whether everybody reads it from now on */
    public void call(GroupPlace place, Participation said, boolean publish, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        if (publish && !said.isComplete()) {
            throw RuleViolation.of("call-incomplete", null, Message.of("participation.incomplete"));
        }
        LocalDate before =
                participation(group.id()).map(Participation::publishedOn).orElse(null);
        LocalDate since = !publish ? null : before == null ? Paris.day(clock.instant()) : before;
        jdbc.sql("""
                insert into group_call (group_id, origin, scope, audience, gains, frequency, presence, duration, tools, published_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (group_id) do update set origin = excluded.origin, scope = excluded.scope,
                    audience = excluded.audience, gains = excluded.gains, frequency = excluded.frequency,
                    presence = excluded.presence, duration = excluded.duration, tools = excluded.tools,
                    published_on = excluded.published_on
                """)
                .params(
                        group.id(),
                        said.origin(),
                        said.scope(),
                        said.audience(),
                        said.gains(),
                        said.frequency(),
                        said.presence(),
                        said.duration(),
                        said.tools(),
                        since)
                .update();
        if (publish && before == null) {
            tell(group, "group", group.id(), "participation-called", Visibility.PUBLIC, actor);
        } else {
            tell(group, "group", group.id(), "participation-written", Visibility.INTERNAL, actor);
        }
    }

    private void tell(WorkingGroup group, String type, UUID subject, String verb, Visibility who, Actor by) {
        List<Object> facts = List.of(group.name());
        events.publishEvent(new LifecycleEvent(
                type, subject, group.standardId(), verb, facts, null, by.id(), clock.instant(), who));
    }

    private WorkingGroup allowed(GroupPlace place, Actor actor) {
        WorkingGroup group = desk.at(place);
        GroupAction.KEEP_PAGES.require(actor, group.standardId());
        return group;
    }
}
