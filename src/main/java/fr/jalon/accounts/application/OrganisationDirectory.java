package fr.jalon.accounts.application;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads organisations for the other modules. Merging keeps chains one step long, so one join is enough. */
@Service
@Transactional(readOnly = true)
class OrganisationDirectory implements Organisations {

    private static final String REF = """
            select o.id as asked, s.id, s.code, s.name, s.kind
            from organisation o join organisation s on s.id = coalesce(o.merged_into_id, o.id)
            """;

    private final JdbcClient jdbc;

    OrganisationDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, OrganisationRef> byIds(Collection<UUID> ids) {
        Map<UUID, OrganisationRef> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(REF + "where o.id = any(:ids)")
                    .param("ids", ids.toArray(UUID[]::new))
                    .query((ResultSet row) -> {
                        found.put(row.getObject("asked", UUID.class), ref(row, 0));
                    });
        }
        return found;
    }

    @Override
    public Optional<OrganisationRef> ofPerson(UUID personId) {
        return jdbc.sql(REF + "where o.id = (select p.organisation_id from person p where p.id = :person)")
                .param("person", personId)
                .query(OrganisationDirectory::ref)
                .optional();
    }

    @Override
    public Optional<OrganisationRef> vouchedFor(UUID personId) {
        return jdbc.sql(REF + "where o.id = (select p.organisation_id from person p where p.id = :person"
                        + " and p.organisation_vouched_at is not null)")
                .param("person", personId)
                .query(OrganisationDirectory::ref)
                .optional();
    }

    @Override
    public List<OrganisationRef> all() {
        return jdbc.sql(REF + "where o.merged_into_id is null order by folded(s.name), s.id")
                .query(OrganisationDirectory::ref)
                .list();
    }

    @Override
    public Optional<OrganisationRef> byCode(String code) {
        return jdbc.sql(REF + "where o.code = upper(:code)")
                .param("code", code.strip())
                .query(OrganisationDirectory::ref)
                .optional();
    }

    @Override
    public Optional<OrganisationRef> written(String asWritten) {
        return asWritten == null || asWritten.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(writtenAs(List.of(asWritten.strip())).get(asWritten.strip()));
    }

    @Override
    public Map<String, OrganisationRef> writtenAs(Collection<String> spellings) {
        Map<String, OrganisationRef> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select w.spelling, s.id, s.code, s.name, s.kind
                        from unnest(:spellings) as w(spelling)
                        join organisation o on folded(o.name) = folded(w.spelling) or o.code = upper(w.spelling)
                            or o.id = (select a.organisation_id from organisation_alias a
                                where folded(a.alias) = folded(w.spelling))
                        join organisation s on s.id = coalesce(o.merged_into_id, o.id)
                        """).param("spellings", spellings.toArray(String[]::new)).query((ResultSet row) -> {
            found.putIfAbsent(row.getString("spelling"), ref(row, 0));
        });
        return found;
    }

    @Override
    @Transactional
    public void learn(UUID id, String spelling) {
        if (written(spelling).isEmpty()) {
            jdbc.sql("insert into organisation_alias (organisation_id, alias) values (?, ?) on conflict do nothing")
                    .params(id, spelling.strip())
                    .update();
        }
    }

    private static OrganisationRef ref(ResultSet row, int number) throws SQLException {
        return new OrganisationRef(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")));
    }
}
