package fr.jalon.deployment.application;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.shared.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of people who declare. Declarations stay: they speak for an organisation. */
@Component
class DeclarantData implements PersonalData {

    private final JdbcClient jdbc;

    DeclarantData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "déclarations d’utilisation";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, ?> of(UUID personId) {
        List<Map<String, Object>> written =
                jdbc.sql("""
                        select u.organisation_as_written as organisme, u.used as usage, u.territory_code as territoire,
                            u.state as etat, u.declared_at as declare
                        from use_declaration u join declarant d on d.id = u.declarant_id where d.person_id = ?
                        order by u.declared_at
                        """).param(personId).query().listOfRows();
        return written.isEmpty() ? Map.of() : Map.of("déclarations", written);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(AccountDeleted deleted) {
        jdbc.sql(
                        "update use_declaration set declarant_id = null where declarant_id in (select id from declarant where person_id = ?)")
                .param(deleted.personId())
                .update();
        jdbc.sql("delete from declarant where person_id = ?")
                .param(deleted.personId())
                .update();
    }
}
