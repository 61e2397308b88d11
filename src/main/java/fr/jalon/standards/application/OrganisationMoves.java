package fr.jalon.standards.application;

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

/** Standards behind which an organisation stands follow it when it is merged into another. */
@Component
class OrganisationMoves implements OrganisationUsage {

    private final JdbcClient jdbc;

    OrganisationMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(OrganisationsMerged merged) {
        jdbc.sql("""
                insert into standard_organisation (standard_id, organisation_id, part)
                select standard_id, :into, part from standard_organisation where organisation_id = :from
                on conflict do nothing
                """).param("from", merged.from()).param("into", merged.into()).update();
        jdbc.sql("delete from standard_organisation where organisation_id = ?")
                .param(merged.from())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(UUID organisationId) {
        long standards = jdbc.sql(
                        "select count(distinct standard_id) from standard_organisation where organisation_id = ?")
                .param(organisationId)
                .query(Long.class)
                .single();
        return standards == 0
                ? List.of()
                : List.of(new Use(Message.of("organisation.behind-standards", standards), false));
    }
}
