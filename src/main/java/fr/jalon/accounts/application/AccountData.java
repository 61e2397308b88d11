package fr.jalon.accounts.application;

import fr.jalon.shared.PersonalData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the account itself holds. Secrets are only kept as hashes, which tell nothing and are left out. */
@Component
@Order(10)
class AccountData implements PersonalData {

    private final JdbcClient jdbc;

    AccountData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "compte";
    }

    @Override
    public Map<String, ?> of(UUID personId) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("identite", rows(personId, """
                select p.id as identifiant, p.name as nom, p.address as adresse, o.name as organisation,
                    p.locale as langue, p.created_at as ouvert_le, p.last_sign_in_at as derniere_connexion
                from person p left join organisation o on o.id = p.organisation_id where p.id = :id
                """));
        data.put("roles", rows(personId, """
                select role, standard_id as standard, since as depuis from granted_role where person_id = :id
                order by since, role
                """));
        data.put("jetons", rows(personId, """
                select name as nom, created_at as cree_le, expires_on as valable_jusqu_au,
                    last_used_at as dernier_usage, revoked_at as revoque_le
                from api_token where person_id = :id order by created_at
                """));
        data.put("sessions", rows(personId, """
                select to_timestamp(creation_time / 1000) as ouverte_le,
                    to_timestamp(last_access_time / 1000) as dernier_acces
                from spring_session where principal_name = cast(:id as text) order by creation_time
                """));
        return data;
    }

    private List<Map<String, Object>> rows(UUID personId, String sql) {
        return jdbc.sql(sql).param("id", personId).query(AccountData::row).list();
    }

    private static Map<String, Object> row(ResultSet row, int number) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = row.getObject(i);
            values.put(columns.getColumnLabel(i), value instanceof Timestamp at ? at.toInstant() : value);
        }
        return values;
    }
}
