package fr.jalon.campaigns.application.traces;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.Campaigns;
import fr.jalon.documents.ChangeCauses;
import fr.jalon.documents.RevisionRef;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells on the comparison of two revisions which comments changed each clause. */
@Component
@Transactional(readOnly = true)
class CausesOfChange implements ChangeCauses {

    private final Campaigns campaigns;
    private final TraceBook book;
    private final JdbcClient jdbc;
    private final Say say;
    private final Clock clock;

    CausesOfChange(Campaigns campaigns, TraceBook book, JdbcClient jdbc, Say say, Clock clock) {
        this.campaigns = campaigns;
        this.book = book;
        this.jdbc = jdbc;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public Optional<Causes> causes(RevisionRef before, RevisionRef after, Actor reader) {
        List<Campaign> calls = calls(before.id(), reader);
        if (calls.isEmpty() || before.id().equals(after.id())) {
            return Optional.empty();
        }
        Map<UUID, List<Cause>> causes = new HashMap<>();
        calls.forEach(call -> {
            confirmed(call, after.id(), causes);
            book.unasked(call.id(), after.id())
                    .forEach((clause, reason) -> causes.computeIfAbsent(clause, none -> new ArrayList<>())
                            .add(new Cause(null, null, say.message(Message.of("trace.unasked.because", reason)))));
        });
        String href = calls.stream()
                .filter(call ->
                        CampaignAction.TRACE.isOffered(reader, call.standardId(), call.stateAt(clock.instant())))
                .findFirst()
                .map(call -> "/appels/" + call.slug() + "/suites")
                .orElse(null);
        return Optional.of(new Causes(causes, Message.of("trace.no-comment"), href));
    }

    /** Calls on that draft whose comments are being answered, or are answered. */
    private List<Campaign> calls(UUID revision, Actor reader) {
        return jdbc.sql("""
                        select distinct c.id from campaign c join campaign_document d on d.campaign_id = c.id
                        where d.revision_id = ? and c.state in ('PROCESSING', 'PUBLISHED')
                        """).param(revision).query(UUID.class).list().stream()
                .map(campaigns::findById)
                .flatMap(Optional::stream)
                .toList();
    }

    private void confirmed(Campaign call, UUID revision, Map<UUID, List<Cause>> into) {
        jdbc.sql("""
                        select t.clause_identity, m.ref, d.code, m.organisation_as_written from clause_trace t
                            join comment m on m.id = t.comment_id join campaign_document d on d.id = m.document_id
                        where m.campaign_id = ? and t.revision_id = ? and t.state = 'CONFIRMED' and m.state = 'RECEIVED'
                        order by m.sort_key
                        """).params(call.id(), revision).query(row -> {
            String path =
                    "/appels/" + call.slug() + "/" + row.getString("code") + "/commentaires/" + row.getString("ref");
            into.computeIfAbsent(row.getObject("clause_identity", UUID.class), none -> new ArrayList<>())
                    .add(new Cause(row.getString("ref"), path, ""));
        });
    }
}
