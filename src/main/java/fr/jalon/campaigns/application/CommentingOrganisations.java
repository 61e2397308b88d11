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
        move("update comment set entrusted_to = :into where entrusted_to = :from", merged);
        followPosition(merged);
        move("update comment_tally set organisation_id = :into where organisation_id = :from", merged);
    }

    /** Where both have one in a call, what the one gathered joins what the other did. */
    private void followPosition(OrganisationsMerged merged) {
        move("""
                update comment m set position_id = i.id from common_position f
                join common_position i on i.campaign_id = f.campaign_id and i.organisation_id = :into
                where f.organisation_id = :from and m.position_id = f.id
                """, merged);
        move("""
                delete from common_position f using common_position i
                where f.organisation_id = :from and i.organisation_id = :into and i.campaign_id = f.campaign_id
                """, merged);
        move("update common_position set organisation_id = :into where organisation_id = :from", merged);
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
