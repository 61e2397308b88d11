package fr.jalon.workinggroups.application;

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

/** Members follow an organisation that is merged. */
@Component
class MemberOrganisations implements OrganisationUsage {

    private final JdbcClient jdbc;

    MemberOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(OrganisationsMerged merged) {
        move("update group_member set organisation_id = :into where organisation_id = :from", merged);
        move("update join_request set organisation_id = :into where organisation_id = :from", merged);
    }

    private void move(String sql, OrganisationsMerged merged) {
        jdbc.sql(sql).param("from", merged.from()).param("into", merged.into()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(UUID organisationId) {
        int members = jdbc.sql("select count(*) from group_member where organisation_id = ?")
                .param(organisationId)
                .query(Integer.class)
                .single();
        return members == 0 ? List.of() : List.of(new Use(Message.of("group.organisation-members", members), false));
    }
}
