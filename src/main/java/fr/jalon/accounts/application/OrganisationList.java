package fr.jalon.accounts.application;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.accounts.domain.OrganisationAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations as the administration sees them. */
@Service
@Transactional(readOnly = true)
public class OrganisationList {

    private static final String ROW = """
            select o.id, o.code, o.name, o.kind, o.merged_into_id, o.version,
                array(select a.alias from organisation_alias a where a.organisation_id = o.id order by folded(a.alias))
                    as aliases,
                (select count(*) from person p where p.organisation_id = o.id) as people
            from organisation o
            """;

    private final JdbcClient jdbc;

    OrganisationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By name, read by key: the cursor is the id of the last row seen.
     *
     * @param text part of a name, a code or an alias; null or empty for all
     * @param kind null for all
     */
    public Page<Row> page(Actor actor, String text, OrganisationKind kind, UUID after, int limit) {
        OrganisationAction.LIST.require(actor);
        List<Row> rows = jdbc.sql(ROW + """
                        where o.merged_into_id is null
                          and (cast(:kind as text) is null or o.kind = :kind)
                          and (:text = '' or strpos(folded(o.name), folded(:text)) > 0
                               or strpos(folded(o.code), folded(:text)) > 0
                               or exists (select from organisation_alias a where a.organisation_id = o.id
                                   and strpos(folded(a.alias), folded(:text)) > 0))
                          and (cast(:after as uuid) is null or (folded(o.name), o.id) >
                               (select folded(l.name), l.id from organisation l where l.id = cast(:after as uuid)))
                        order by folded(o.name), o.id limit :limit
                        """)
                .param("text", text == null ? "" : text.strip())
                .param("kind", kind == null ? null : kind.name(), java.sql.Types.VARCHAR)
                .param("after", after)
                .param("limit", limit + 1)
                .query(OrganisationList::row)
                .list();
        return Page.of(rows, limit, row -> row.id().toString());
    }

    public Row row(Actor actor, UUID id) {
        OrganisationAction.LIST.require(actor);
        return jdbc.sql(ROW + "where o.id = :id")
                .param("id", id)
                .query(OrganisationList::row)
                .optional()
                .orElseThrow(() -> new NotFound("organisation " + id));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("aliases").getArray()),
                row.getInt("people"),
                row.getObject("merged_into_id", UUID.class),
                row.getInt("version"));
    }

    /** @param mergedIntoId the organisation that answers for it, or null */
    public record Row(
            UUID id,
            String code,
            String name,
            OrganisationKind kind,
            List<String> aliases,
            int people,
            UUID mergedIntoId,
            int version) {}
}
