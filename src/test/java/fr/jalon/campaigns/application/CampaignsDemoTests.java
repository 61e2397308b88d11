package fr.jalon.campaigns.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Actor;
import fr.jalon.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The calls of the demonstration have the figures of the real ones. */
@IntegrationTest
@ActiveProfiles("demo")
class CampaignsDemoTests {

    @Autowired
    private CallReader calls;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "operations-d-amenagement-v2025-01, 39, 3",
        "geostandards-risques-v0-2, 159, 13",
        "lieux-de-mediation-numerique-2022, 122, 0"
    })
    void countWhatTheSynthesesCounted(String slug, int comments, int organisations) {
        CallLine call = calls.line(slug, Actor.ANONYMOUS);
        assertThat(call.comments()).isEqualTo(comments);
        assertThat(call.organisations()).isEqualTo(organisations);
    }

    @Test
    void decideTheRisquesCallAsItsWorkbookDid() {
        assertThat(jdbc.sql("""
                        select coalesce(m.disposition, 'none') || ' ' || count(*) from comment m
                        join campaign c on c.id = m.campaign_id where c.slug = 'geostandards-risques-v0-2'
                        group by m.disposition
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "ACCEPTED 59",
                        "ACCEPTED_IN_PRINCIPLE 42",
                        "REFUSED 20",
                        "ANSWERED 24",
                        "SEE_OTHER 8",
                        "none 6");
    }

    @Test
    void openOneNowAndPrepareAnother() {
        assertThat(calls.open(Actor.ANONYMOUS)).isNotEmpty().allMatch(CallLine::isOpen);
        assertThat(calls.inPreparation(Actor.SYSTEM)).isNotEmpty();
        assertThat(calls.inPreparation(Actor.ANONYMOUS)).isEmpty();
    }
}
