package fr.jalon.workinggroups.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.Actor;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.RequestState;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests to join a group, those that wait first. */
@Service
@Transactional(readOnly = true)
public class RequestReader {

    /** Answered ones beyond that are in the journal. */
    private static final int MOST = 300;

    private final JdbcClient jdbc;
    private final People people;
    private final Organisations organisations;

    RequestReader(JdbcClient jdbc, People people, Organisations organisations) {
        this.jdbc = jdbc;
        this.people = people;
        this.organisations = organisations;
    }

    private record Row(RequestLine line, UUID person, UUID organisation) {}

    public List<RequestLine> of(GroupView group, Actor actor) {
        GroupAction.ANSWER_REQUESTS.require(actor, group.head().id());
        List<Row> rows = jdbc.sql("""
                select * from join_request where group_id = ?
                order by array_position(array['ASKED', 'WAITING', 'ADMITTED', 'REFUSED', 'WITHDRAWN'], state),
                    case when state in ('ASKED', 'WAITING') then coalesce(waiting_since, asked_at) end,
                    coalesce(answered_at, asked_at) desc, id
                limit ?
                """)
                .param(group.ref().id())
                .param(MOST)
                .query(RequestReader::row)
                .list();
        Map<UUID, PersonRef> named = people.byIds(rows.stream().map(Row::person).toList());
        Map<UUID, OrganisationRef> bodies = organisations.byIds(
                rows.stream().map(Row::organisation).filter(Objects::nonNull).toList());
        return rows.stream().map(row -> shown(row, named, bodies)).toList();
    }

    private static RequestLine shown(Row row, Map<UUID, PersonRef> named, Map<UUID, OrganisationRef> bodies) {
        RequestLine line = row.line();
        PersonRef person = named.get(row.person());
        OrganisationRef body = row.organisation() == null ? null : bodies.get(row.organisation());
        return new RequestLine(
                line.id(),
                line.circle(),
                person == null ? "" : person.name(),
                body == null ? line.organisation() : body.name(),
                line.stakeholder(),
                line.skills(),
                line.interests(),
                line.motive(),
                line.state(),
                line.askedAt(),
                line.answeredAt(),
                line.answer());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String stakeholder = row.getString("stakeholder");
        RequestLine line = new RequestLine(
                row.getObject("id", UUID.class),
                CircleKind.valueOf(row.getString("circle")),
                null,
                row.getString("organisation_as_written"),
                stakeholder == null ? null : StakeholderClass.valueOf(stakeholder),
                skills(row),
                row.getString("interests"),
                row.getString("motive"),
                RequestState.valueOf(row.getString("state")),
                instant(row.getTimestamp("asked_at")),
                instant(row.getTimestamp("answered_at")),
                row.getString("answer"));
        return new Row(line, row.getObject("person_id", UUID.class), row.getObject("organisation_id", UUID.class));
    }

    private static Set<Skill> skills(ResultSet row) throws SQLException {
        EnumSet<Skill> skills = EnumSet.noneOf(Skill.class);
        if (row.getBoolean("business")) {
            skills.add(Skill.BUSINESS);
        }
        if (row.getBoolean("digital")) {
            skills.add(Skill.DIGITAL);
        }
        return skills;
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
