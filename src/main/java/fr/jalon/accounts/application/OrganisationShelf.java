package fr.jalon.accounts.application;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.accounts.OrganisationRef;
import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations for programs, page by page. */
@Service
@Transactional(readOnly = true)
public class OrganisationShelf {

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;

    OrganisationShelf(JdbcClient jdbc, OrganisationDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * Those that stand, by name.
     *
     * @param q part of the name, the code or another spelling, or null
     * @param after id of the last one seen, or null
     */
    public Page<OrganisationRef> page(String q, String after, int limit) {
        List<OrganisationRef> found = jdbc.sql("""
                select o.id, o.code, o.name, o.kind from organisation o
                where o.merged_into_id is null
                  and (cast(:q as text) is null or strpos(folded(o.name), folded(:q)) > 0
                       or strpos(folded(o.code), folded(:q)) > 0
                       or exists (select from organisation_alias a
                                  where a.organisation_id = o.id and strpos(folded(a.alias), folded(:q)) > 0))
                  and (cast(:after as uuid) is null
                       or (folded(o.name), o.id) > (select folded(x.name), x.id from organisation x where x.id = :after))
                order by folded(o.name), o.id limit :limit
                """)
                .param("q", Blank.toNull(q))
                .param("after", after == null ? null : cursor(after))
                .param("limit", limit + 1)
                .query((row, number) -> new OrganisationRef(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        OrganisationKind.valueOf(row.getString("kind"))))
                .list();
        return Page.of(found, limit, each -> each.id().toString());
    }

    private static UUID cursor(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException notOurs) {
            throw RuleViolation.of("cursor-unknown", "after", Message.of("paging.cursor"));
        }
    }

    /** @param idOrCode of a merged organisation gives the one it is in now */
    public OrganisationRef one(String idOrCode) {
        return directory
                .byCode(idOrCode)
                .or(() -> id(idOrCode).map(id -> directory.byIds(List.of(id)).get(id)))
                .orElseThrow(() -> new NotFound("organisation " + idOrCode));
    }

    private static java.util.Optional<UUID> id(String text) {
        try {
            return java.util.Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return java.util.Optional.empty();
        }
    }
}
