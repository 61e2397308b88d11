package fr.jalon.campaigns.application;

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

/** Comments follow an organisation that is merged; the references they were given stay as they were cited. */
@Component
class CommentingOrganisations implements OrganisationUsage {

    private final JdbcClient jdbc;

    CommentingOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(OrganisationsMerged merged) {
        move("update comment set organisation_id = :into where organisation_id = :from", merged);
        move("update comment_tally set organisation_id = :into where organisation_id = :from", merged);
    }

    private void move(String sql, OrganisationsMerged merged) {
        jdbc.sql(sql).param("from", merged.from()).param("into", merged.into()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(UUID organisationId) {
        int comments = jdbc.sql(
                        "select coalesce(sum(received), 0)::int from comment_tally where organisation_id = ? and last_number > 0")
                .param(organisationId)
                .query(Integer.class)
                .single();
        boolean cited = jdbc.sql("select exists (select from comment_tally where organisation_id = ?)")
                .param(organisationId)
                .query(Boolean.class)
                .single();
        return cited ? List.of(new Use(Message.of("campaign.organisation-comments", comments), true)) : List.of();
    }
}
