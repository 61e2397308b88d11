package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import fr.jalon.workinggroups.application.GroupView.CircleView;
import fr.jalon.workinggroups.domain.Entry;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.RequestState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads groups for their pages. */
@Service
@Transactional(readOnly = true)
public class GroupViews {

    private final StandardHeads heads;
    private final WorkingGroups groups;
    private final MemberReader members;
    private final JdbcClient jdbc;

    GroupViews(StandardHeads heads, WorkingGroups groups, MemberReader members, JdbcClient jdbc) {
        this.heads = heads;
        this.groups = groups;
        this.members = members;
        this.jdbc = jdbc;
    }

    /** Empty where the standard has no group yet. */
    public Optional<GroupView> find(GroupPlace place, Actor reader) {
        StandardHead head = heads.head(place.standard(), reader);
        List<GroupRef> all = groups.groupsOf(head.id());
        return all.stream()
                .filter(group -> place.sub() == null
                        ? group.parentId() == null
                        : group.parentId() != null && group.slug().equals(place.sub()))
                .findFirst()
                .map(group -> view(head, place, group, all, reader));
    }

    /** @throws NotFound when there is no such group */
    public GroupView view(GroupPlace place, Actor reader) {
        return find(place, reader).orElseThrow(() -> new NotFound("group " + place));
    }

    private GroupView view(StandardHead head, GroupPlace place, GroupRef group, List<GroupRef> all, Actor reader) {
        GroupRef main =
                all.stream().filter(each -> each.parentId() == null).findFirst().orElse(group);
        boolean answers = GroupAction.ANSWER_REQUESTS.isAllowedTo(reader, head.id());
        return new GroupView(
                head,
                place,
                group,
                main,
                one("select purpose from working_group where id = ?", String.class, group.id()),
                circles(group.id(), reader.id()),
                all.stream().filter(each -> group.id().equals(each.parentId())).toList(),
                may(reader, head.id()),
                reader.id() != null,
                groups.seesNames(group.id(), reader),
                membership(group.id(), reader.id()).orElse(null),
                answers
                        ? one(
                                "select count(*) from join_request where group_id = ? and state = 'ASKED'",
                                Integer.class,
                                group.id())
                        : 0);
    }

    private static Set<String> may(Actor reader, UUID standardId) {
        return Arrays.stream(GroupAction.values())
                .filter(action -> action.isAllowedTo(reader, standardId))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private Optional<UUID> membership(UUID groupId, UUID personId) {
        return jdbc.sql("select id from group_member where group_id = ? and person_id = ? and until is null")
                .param(groupId)
                .param(personId)
                .query(UUID.class)
                .optional();
    }

    private <T> T one(String sql, Class<T> type, UUID id) {
        return jdbc.sql(sql).param(id).query(type).single();
    }

    private List<CircleView> circles(UUID groupId, UUID reader) {
        return jdbc.sql("""
                select c.kind, c.entry, c.capacity, c.composition,
                    (select count(*) from group_member_circle s join group_member m on m.id = s.member_id
                        where m.group_id = c.group_id and s.circle = c.kind and s.until is null) as inside,
                    (select count(*) from join_request w where w.group_id = c.group_id and w.circle = c.kind
                        and w.state = 'WAITING') as waiting,
                    exists (select from group_member_circle s join group_member m on m.id = s.member_id
                        where m.group_id = c.group_id and s.circle = c.kind and s.until is null
                        and m.person_id = :reader) as mine,
                    q.state, q.id as request_id,
                    (select count(*) from join_request w where w.group_id = c.group_id and w.circle = c.kind
                        and w.state = 'WAITING' and (w.waiting_since, w.id) <= (q.waiting_since, q.id)) as rank
                from group_circle c left join join_request q on q.group_id = c.group_id and q.circle = c.kind
                    and q.person_id = :reader and q.state in ('ASKED', 'WAITING')
                where c.group_id = :group
                order by array_position(array['COPIL', 'CONTRIBUTORS', 'USERS', 'ECOSYSTEM'], c.kind)
                """)
                .param("group", groupId)
                .param("reader", reader, java.sql.Types.OTHER)
                .query((row, number) -> new CircleView(
                        CircleKind.valueOf(row.getString("kind")),
                        Entry.valueOf(row.getString("entry")),
                        row.getObject("capacity", Integer.class),
                        row.getString("composition"),
                        row.getInt("inside"),
                        row.getInt("waiting"),
                        row.getBoolean("mine"),
                        row.getString("state") == null ? null : RequestState.valueOf(row.getString("state")),
                        row.getObject("request_id", UUID.class),
                        row.getInt("rank")))
                .list();
    }

    /** Who is here, as the reader may see them. */
    public List<MemberLine> members(GroupView group) {
        return members.of(group.ref().id(), group.seesNames(), false);
    }

    /** Who left; for those who see names. */
    public List<MemberLine> former(GroupView group) {
        return group.seesNames() ? members.of(group.ref().id(), true, true) : List.of();
    }
}
