package fr.jalon.accounts.application;

import fr.jalon.accounts.domain.AccountAction;
import fr.jalon.accounts.domain.PersonStatus;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as the administration sees them. */
@Service
@Transactional(readOnly = true)
public class AccountList {

    private static final String ROW = """
            select p.id, p.name, p.address, p.status, p.created_at, p.last_sign_in_at, o.name as organisation, o.code as organisation_code,
                p.organisation_vouched_at is not null as vouched,
                array(select g.role from granted_role g where g.person_id = p.id and g.standard_id is null
                    order by g.role) as roles,
                (select count(*) from granted_role g where g.person_id = p.id and g.standard_id is not null)
                    as roles_on_standards
            from person p left join organisation o on o.id = p.organisation_id
            """;

    private final JdbcClient jdbc;

    AccountList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By name, read by key: the cursor is the id of the last row seen.
     *
     * @param text part of a name, an address or an organisation; null or empty for all
     * @param role held everywhere; null for all
     * @param status null for all but the erased ones
     */
    public Page<Row> page(Actor actor, String text, Role role, PersonStatus status, UUID after, int limit) {
        AccountAction.LIST.require(actor);
        List<Row> rows = jdbc.sql(ROW + """
                        where p.status = coalesce(:status, p.status) and (p.status <> 'DELETED' or :status = 'DELETED')
                          and (:text = '' or strpos(folded(p.name), folded(:text)) > 0
                               or strpos(p.address, folded(:text)) > 0 or strpos(folded(o.name), folded(:text)) > 0
                               or strpos(folded(o.code), folded(:text)) > 0)
                          and (cast(:role as text) is null or exists (select from granted_role g
                               where g.person_id = p.id and g.role = :role))
                          and (cast(:after as uuid) is null or (folded(p.name), p.id) >
                               (select folded(l.name), l.id from person l where l.id = cast(:after as uuid)))
                        order by folded(p.name), p.id limit :limit
                        """)
                .param("text", text == null ? "" : text.strip())
                .param("role", role == null ? null : role.name(), java.sql.Types.VARCHAR)
                .param("status", status == null ? null : status.name(), java.sql.Types.VARCHAR)
                .param("after", after)
                .param("limit", limit + 1)
                .query(AccountList::row)
                .list();
        return Page.of(rows, limit, row -> row.id().toString());
    }

    public Row row(Actor actor, UUID id) {
        AccountAction.LIST.require(actor);
        return jdbc.sql(ROW + "where p.id = :id")
                .param("id", id)
                .query(AccountList::row)
                .optional()
                .orElseThrow(() -> new NotFound("person " + id));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("address"),
                row.getString("organisation"),
                row.getString("organisation_code"),
                row.getBoolean("vouched"),
                PersonStatus.valueOf(row.getString("status")),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .sorted()
                        .toList(),
                row.getInt("roles_on_standards"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("last_sign_in_at")));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /**
     * @param vouched somebody said that the person belongs to the organisation
     * @param roles held everywhere
     */
    public record Row(
            UUID id,
            String name,
            String address,
            String organisation,
            String organisationCode,
            boolean vouched,
            PersonStatus status,
            List<Role> roles,
            int rolesOnStandards,
            Instant createdAt,
            Instant lastSignInAt) {

        /** The person chose an organisation, and nobody said that it is theirs. */
        public boolean isToBeVouchedFor() {
            return organisation != null && !vouched && status == PersonStatus.ACTIVE;
        }
    }
}
