package fr.jalon.accounts.application;

import fr.jalon.accounts.Contact;
import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.Address;
import fr.jalon.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads people for the other modules, never more than a name and an organisation. */
@Service
@Transactional(readOnly = true)
class PeopleDirectory implements People {

    private static final String REF = """
            select p.id, p.name, p.status, o.name as organisation
            from person p left join organisation o on o.id = p.organisation_id
            """;

    private final JdbcClient jdbc;
    private final MessageSource messages;

    PeopleDirectory(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public Map<UUID, PersonRef> byIds(Collection<UUID> ids) {
        Map<UUID, PersonRef> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(REF + "where p.id = any(:ids)")
                    .param("ids", ids.toArray(UUID[]::new))
                    .query(this::ref)
                    .list()
                    .forEach(ref -> found.put(ref.id(), ref));
        }
        return found;
    }

    @Override
    public List<PersonRef> search(String text, UUID after, int limit) {
        return jdbc.sql(REF + """
                        where p.status = 'ACTIVE'
                          and (strpos(folded(p.name), folded(:text)) > 0 or strpos(folded(o.name), folded(:text)) > 0
                               or strpos(folded(o.code), folded(:text)) > 0)
                          and (cast(:after as uuid) is null
                               or (folded(p.name), p.id) > (select folded(x.name), x.id from person x where x.id = :after))
                        order by folded(p.name), p.id limit :limit
                        """)
                .param("text", text == null ? "" : text.strip())
                .param("after", after)
                .param("limit", limit)
                .query(this::ref)
                .list();
    }

    @Override
    public Optional<Contact> contact(UUID id) {
        return jdbc.sql("select address, locale, name from person where id = :id and status in ('INVITED', 'ACTIVE')")
                .param("id", id)
                .query((row, number) -> new Contact(
                        row.getString("address"),
                        Locale.forLanguageTag(row.getString("locale")),
                        row.getString("name")))
                .optional();
    }

    @Override
    public List<PersonRef> holding(Role role, UUID standardId) {
        return jdbc.sql(REF + """
                        where p.status = 'ACTIVE' and exists (select from granted_role g where g.person_id = p.id
                            and g.role = :role and g.standard_id is not distinct from cast(:standard as uuid))
                        order by folded(p.name), p.id
                        """)
                .param("role", role.name())
                .param("standard", standardId)
                .query(this::ref)
                .list();
    }

    @Override
    public List<PersonRef> of(UUID organisationId) {
        return jdbc.sql(REF + "where p.status = 'ACTIVE' and p.organisation_id = :organisation"
                        + " and p.organisation_vouched_at is not null order by folded(p.name), p.id")
                .param("organisation", organisationId)
                .query(this::ref)
                .list();
    }

    @Override
    public Optional<UUID> idOf(String address) {
        return jdbc.sql("select id from person where address = :address")
                .param("address", Address.normal(address))
                .query(UUID.class)
                .optional();
    }

    private PersonRef ref(ResultSet row, int number) throws SQLException {
        boolean deleted = "DELETED".equals(row.getString("status"));
        String name = deleted
                ? messages.getMessage("accounts.deleted", null, LocaleContextHolder.getLocale())
                : row.getString("name");
        return new PersonRef(row.getObject("id", UUID.class), name, row.getString("organisation"));
    }
}
