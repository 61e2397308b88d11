package fr.jalon.standards.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.OrganisationsMerged;
import fr.jalon.support.IntegrationTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@ActiveProfiles("demo")
class OrganisationMovesTests {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OrganisationMoves moves;

    @Test
    @Transactional
    void standardsFollowAnOrganisationThatIsMerged() {
        UUID from = jdbc.sql("select organisation_id from standard_organisation limit 1")
                .query(UUID.class)
                .single();
        UUID into = jdbc.sql(
                        "select id from organisation where id not in (select organisation_id from standard_organisation) limit 1")
                .query(UUID.class)
                .single();
        assertThat(moves.of(from)).hasSize(1);

        events.publishEvent(new OrganisationsMerged(from, into));

        assertThat(moves.of(from)).isEmpty();
        assertThat(moves.of(into)).hasSize(1);
    }
}
