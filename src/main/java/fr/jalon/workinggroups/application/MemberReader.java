package fr.jalon.workinggroups.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads members for pages and exports; three queries whatever their number. */
@Component
class MemberReader {

    private static final Comparator<MemberLine> ORDER = Comparator.comparing(
                    (MemberLine line) -> line.roles().stream().findFirst().orElse(GroupRole.OBSERVER))
            .thenComparing(MemberLine::organisation)
            .thenComparing(line -> line.name() == null ? "" : line.name())
            .thenComparing(MemberLine::id);

    private final JdbcClient jdbc;
    private final People people;
    private final Organisations organisations;

    MemberReader(JdbcClient jdbc, People people, Organisations organisations) {
        this.jdbc = jdbc;
        this.people = people;
        this.organisations = organisations;
    }

    private record Row(MemberLine line, UUID person) {}

    /** @param names whether the reader sees all of them; @param gone those who left instead of those who are here */
    List<MemberLine> of(UUID groupId, boolean names, boolean gone) {
        List<Row> rows = jdbc.sql("""
                select m.*,
                    array(select r.role from group_member_role r where r.member_id = m.id and r.until is null) as roles,
                    array(select c.circle from group_member_circle c where c.member_id = m.id and c.until is null) as circles
                from group_member m where m.group_id = :group and (m.until is not null) = :gone
                """)
                .param("group", groupId)
                .param("gone", gone)
                .query(MemberReader::row)
                .list();
        Map<UUID, PersonRef> named = people.byIds(
                rows.stream().map(Row::person).filter(Objects::nonNull).toList());
        Map<UUID, OrganisationRef> bodies = organisations.byIds(rows.stream()
                .map(row -> row.line().organisationId())
                .filter(Objects::nonNull)
                .toList());
        return rows.stream()
                .map(row -> shown(row, names, named, bodies))
                .sorted(ORDER)
                .toList();
    }

    private static MemberLine shown(
            Row row, boolean names, Map<UUID, PersonRef> named, Map<UUID, OrganisationRef> bodies) {
        MemberLine line = row.line();
        PersonRef person = row.person() == null ? null : named.get(row.person());
        OrganisationRef body = line.organisationId() == null ? null : bodies.get(line.organisationId());
        return new MemberLine(
                line.id(),
                names || line.namePublic() ? (person == null ? line.name() : person.name()) : null,
                line.account(),
                line.namePublic(),
                body == null ? null : body.id(),
                body == null ? line.organisation() : body.name(),
                line.stakeholder(),
                line.skills(),
                line.interests(),
                line.roles(),
                line.circles(),
                line.since(),
                line.until());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        EnumSet<Skill> skills = EnumSet.noneOf(Skill.class);
        if (row.getBoolean("business")) {
            skills.add(Skill.BUSINESS);
        }
        if (row.getBoolean("digital")) {
            skills.add(Skill.DIGITAL);
        }
        UUID person = row.getObject("person_id", UUID.class);
        String stakeholder = row.getString("stakeholder");
        MemberLine line = new MemberLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                person != null,
                row.getBoolean("name_public"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_as_written"),
                stakeholder == null ? null : StakeholderClass.valueOf(stakeholder),
                skills,
                row.getString("interests"),
                constants(GroupRole.class, row, "roles"),
                constants(CircleKind.class, row, "circles"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
        return new Row(line, person);
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, ResultSet row, String column)
            throws SQLException {
        EnumSet<E> found = EnumSet.noneOf(type);
        Arrays.stream((String[]) row.getArray(column).getArray())
                .map(name -> Enum.valueOf(type, name))
                .forEach(found::add);
        return found;
    }
}
