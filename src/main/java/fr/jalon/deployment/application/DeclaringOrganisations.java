package fr.jalon.deployment.application;

import fr.jalon.accounts.OrganisationUsage;
import fr.jalon.accounts.OrganisationsMerged;
import fr.jalon.shared.Message;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the register: what follows when one is merged into another. */
@Component
class DeclaringOrganisations implements OrganisationUsage {

    private final JdbcClient jdbc;

    DeclaringOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(OrganisationsMerged merged) {
        jdbc.sql("update use_declaration set organisation_id = :into where organisation_id = :from")
                .param("from", merged.from())
                .param("into", merged.into())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(UUID organisationId) {
        long many = jdbc.sql("select count(*) from use_declaration where organisation_id = ?")
                .param(organisationId)
                .query(Long.class)
                .single();
        return many == 0 ? List.of() : List.of(new Use(Message.of("declaration.of-organisation", many), false));
    }
}
