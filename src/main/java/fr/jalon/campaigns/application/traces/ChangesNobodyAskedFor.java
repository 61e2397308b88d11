package fr.jalon.campaigns.application.traces;

import fr.jalon.campaigns.application.answers.GuardSource;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.Campaigns;
import fr.jalon.campaigns.domain.answers.Guard;
import fr.jalon.campaigns.domain.traces.Substance;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Clauses that say something else than the draft that was commented upon, for no comment and without a reason, where
 * nobody was asked again about the newer text.
 */
@Component
class ChangesNobodyAskedFor implements GuardSource {

    private final Campaigns campaigns;
    private final TraceReader traces;
    private final JdbcClient jdbc;

    ChangesNobodyAskedFor(Campaigns campaigns, TraceReader traces, JdbcClient jdbc) {
        this.campaigns = campaigns;
        this.traces = traces;
        this.jdbc = jdbc;
    }

    @Override
    public List<Guard.Finding> findings(UUID campaignId) {
        Campaign call = campaigns.findById(campaignId).orElseThrow();
        return traces.of(call).stream()
                .filter(document -> !isAskedAgain(document.texts().after().id()))
                .flatMap(document -> document.clauses().stream()
                        .filter(clause ->
                                !clause.isExplained() && clause.proposed().isEmpty())
                        .filter(clause -> Substance.isTouched(
                                clause.change().removed(), clause.change().added()))
                        .map(clause -> finding(call, document, clause)))
                .toList();
    }

    private static Guard.Finding finding(Campaign call, DocumentTraces document, DocumentTraces.Clause clause) {
        String heading = clause.change().clause().heading();
        return new Guard.Finding(
                Guard.Kind.SUBSTANTIVE_CHANGE_WITHOUT_NEW_CALL,
                document.code(),
                null,
                heading.isBlank() ? clause.change().clause().anchor() : heading,
                "/appels/" + call.slug() + "/suites#c-" + clause.identity());
    }

    private boolean isAskedAgain(UUID revision) {
        return jdbc.sql("""
                        select exists (select from campaign_document d join campaign c on c.id = d.campaign_id
                            where d.revision_id = ? and c.announced_at is not null)
                        """).param(revision).query(Boolean.class).single();
    }
}
