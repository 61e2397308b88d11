package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.answers.Guard;
import fr.jalon.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the answers of a call before they are published. */
@Service
@Transactional(readOnly = true)
public class GuardAnswers {

    private final AnswerDesk desk;
    private final List<GuardSource> others;
    private final JdbcClient jdbc;

    GuardAnswers(AnswerDesk desk, List<GuardSource> others, JdbcClient jdbc) {
        this.desk = desk;
        this.others = List.copyOf(others);
        this.jdbc = jdbc;
    }

    /** For the people who answer. */
    public List<Guard.Finding> findings(String slug, Actor actor) {
        Campaign call = desk.call(slug, actor);
        CampaignAction.PRE_INSTRUCT.require(actor, call.standardId());
        return findings(call.id());
    }

    /** @return in the order of the comments */
    public List<Guard.Finding> findings(UUID campaignId) {
        List<Guard.Finding> findings = new ArrayList<>(Guard.findings(rows(campaignId)));
        others.forEach(source -> findings.addAll(source.findings(campaignId)));
        return findings;
    }

    private List<Guard.Row> rows(UUID campaignId) {
        return jdbc.sql("""
                        select m.id, d.code, m.ref, m.disposition, m.reason, m.decision_as_written, m.action, m.see_other_id,
                            coalesce(o.state = 'RECEIVED', false) as other_stands
                        from comment m join campaign_document d on d.id = m.document_id
                            left join comment o on o.id = m.see_other_id
                        where m.campaign_id = ? and m.state = 'RECEIVED' order by m.sort_key
                        """)
                .param(campaignId)
                .query((row, number) -> new Guard.Row(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("ref"),
                        AnswerReader.disposition(row, "disposition"),
                        row.getString("reason"),
                        row.getString("decision_as_written"),
                        row.getString("action"),
                        row.getObject("see_other_id", UUID.class),
                        row.getBoolean("other_stands")))
                .list();
    }
}
