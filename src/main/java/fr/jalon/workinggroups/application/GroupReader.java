package fr.jalon.workinggroups.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.Actor;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.MemberRef;
import fr.jalon.workinggroups.WorkingGroups;
import fr.jalon.workinggroups.domain.GroupAction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads groups and who is in them now. */
@Service
@Transactional(readOnly = true)
class GroupReader implements WorkingGroups {

    private static final String GROUP = """
            select g.id, g.standard_id, s.slug as standard_slug, g.slug, g.name, g.parent_id
            from working_group g join standard s on s.id = g.standard_id
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Organisations organisations;

    GroupReader(JdbcClient jdbc, People people, Organisations organisations) {
        this.jdbc = jdbc;
        this.people = people;
        this.organisations = organisations;
    }

    private record Row(UUID id, UUID person, String name, UUID organisation, String written, Set<CircleKind> circles) {}

    @Override
    public Optional<GroupRef> group(UUID id) {
        return jdbc.sql(GROUP + "where g.id = ?")
                .param(id)
                .query(GroupReader::group)
                .optional();
    }

    @Override
    public Optional<GroupRef> ofStandard(UUID standardId) {
        return jdbc.sql(GROUP + "where g.standard_id = ? and g.parent_id is null")
                .param(standardId)
                .query(GroupReader::group)
                .optional();
    }

    @Override
    public List<GroupRef> groupsOf(UUID standardId) {
        return jdbc.sql(GROUP + "where g.standard_id = ? order by g.parent_id is not null, folded(g.name), g.id")
                .param(standardId)
                .query(GroupReader::group)
                .list();
    }

    @Override
    public List<MemberRef> members(UUID groupId) {
        List<Row> rows = jdbc.sql("""
                select m.id, m.person_id, m.name, m.organisation_id, m.organisation_as_written,
                    array(select c.circle from group_member_circle c where c.member_id = m.id and c.until is null) as circles
                from group_member m where m.group_id = ? and m.until is null
                """).param(groupId).query(GroupReader::row).list();
        Map<UUID, PersonRef> named = people.byIds(
                rows.stream().map(Row::person).filter(Objects::nonNull).toList());
        Map<UUID, OrganisationRef> bodies = organisations.byIds(
                rows.stream().map(Row::organisation).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> member(row, named, bodies))
                .sorted(Comparator.comparing(MemberRef::name).thenComparing(MemberRef::id))
                .toList();
    }

    private static MemberRef member(Row row, Map<UUID, PersonRef> named, Map<UUID, OrganisationRef> bodies) {
        PersonRef person = row.person() == null ? null : named.get(row.person());
        OrganisationRef body = row.organisation() == null ? null : bodies.get(row.organisation());
        return new MemberRef(
                row.id(),
                row.person(),
                person == null ? row.name() : person.name(),
                body == null ? null : body.id(),
                body == null ? row.written() : body.name(),
                row.circles());
    }

    @Override
    public List<MemberRef> members(UUID groupId, CircleKind circle) {
        return members(groupId).stream()
                .filter(member -> member.circles().contains(circle))
                .toList();
    }

    @Override
    public Map<UUID, String> addresses(UUID groupId) {
        return jdbc
                .sql(
                        "select id, address from group_member where group_id = ? and until is null and address is not null")
                .param(groupId)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("address")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean belongs(UUID personId, UUID groupId, CircleKind circle) {
        if (personId == null) {
            return false;
        }
        return jdbc.sql("""
                select exists (select from group_member m where m.group_id = :group and m.person_id = :person
                    and m.until is null and (:circle::text is null or exists (select from group_member_circle c
                        where c.member_id = m.id and c.until is null and c.circle = :circle)))
                """)
                .param("group", groupId)
                .param("person", personId)
                .param("circle", circle == null ? null : circle.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<UUID> publicNames(UUID groupId) {
        return Set.copyOf(jdbc.sql("select id from group_member where group_id = ? and name_public and until is null")
                .param(groupId)
                .query(UUID.class)
                .list());
    }

    @Override
    public boolean seesNames(UUID groupId, Actor reader) {
        return group(groupId)
                .filter(group -> GroupAction.SEE_NAMES.isAllowedTo(reader, group.standardId())
                        || belongs(reader.id(), groupId, null))
                .isPresent();
    }

    private static GroupRef group(ResultSet row, int number) throws SQLException {
        return new GroupRef(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("standard_slug"),
                row.getString("slug"),
                row.getString("name"),
                row.getObject("parent_id", UUID.class));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_as_written"),
                Arrays.stream((String[]) row.getArray("circles").getArray())
                        .map(CircleKind::valueOf)
                        .collect(Collectors.toSet()));
    }
}
