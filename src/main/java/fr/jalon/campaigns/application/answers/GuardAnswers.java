package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.answers.Guard;
import fr.jalon.campaigns.domain.answers.Pointers;
import fr.jalon.campaigns.domain.table.Decision;
import fr.jalon.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the answers of a call before they are published. */
@Service
@Transactional(readOnly = true)
public class GuardAnswers {

    private static final String ROWS = """
            select m.id, d.code, m.ref, m.disposition, m.reason, m.decision_as_written, m.action, m.see_other_id,
                coalesce(o.state = 'RECEIVED', false) as other_stands
            from comment m join campaign_document d on d.id = m.document_id
                left join comment o on o.id = m.see_other_id
            """;

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
        List<Guard.Finding> findings = new ArrayList<>(Guard.findings(rows(campaignId, "")));
        others.forEach(source -> findings.addAll(source.findings(campaignId)));
        return findings;
    }

    /** How many comments still wait for their answer. */
    public int undecided(UUID campaignId) {
        return Guard.findings(rows(campaignId, " and m.disposition is null")).size();
    }

    /** What contradicts itself in the answer to one comment; what is only missing is seen without being told. */
    public List<Guard.Kind> of(UUID comment) {
        List<Guard.Row> rows = jdbc.sql("""
                        with recursive chain (id) as (
                            select cast(:comment as uuid)
                            union
                            select m.see_other_id from chain join comment m on m.id = chain.id
                            where m.see_other_id is not null and m.disposition = 'SEE_OTHER')
                        """ + ROWS + " where m.id in (select id from chain)")
                .param("comment", comment)
                .query(GuardAnswers::row)
                .list();
        return rows.stream()
                .filter(row -> row.id().equals(comment))
                .flatMap(row -> Guard.findings(with(rows, row)).stream()
                        .filter(each ->
                                each.ref().equals(row.ref()) && each.document().equals(row.document())))
                .map(Guard.Finding::kind)
                .filter(kind -> kind != Guard.Kind.UNDECIDED)
                .toList();
    }

    /** With the comments that its words name, which it may not be led to. */
    private List<Guard.Row> with(List<Guard.Row> rows, Guard.Row row) {
        Set<String> named = new LinkedHashSet<>();
        Stream.of(row.asWritten(), row.reason()).forEach(words -> {
            if (words != null && row.disposition() == Disposition.SEE_OTHER && row.seeOther() == null) {
                Pointers.in(Decision.read(words).seeOther(), row.ref()).ifPresent(named::add);
            }
        });
        if (named.isEmpty()) {
            return rows;
        }
        List<Guard.Row> all = new ArrayList<>(rows);
        all.addAll(jdbc.sql(ROWS + """
                         where m.state = 'RECEIVED' and m.ref in (:refs)
                            and m.campaign_id = (select campaign_id from comment where id = :comment)
                        """)
                .param("refs", named)
                .param("comment", row.id())
                .query(GuardAnswers::row)
                .list());
        return all;
    }

    private List<Guard.Row> rows(UUID campaignId, String which) {
        return jdbc.sql(ROWS + " where m.campaign_id = ? and m.state = 'RECEIVED'" + which + " order by m.sort_key")
                .param(campaignId)
                .query(GuardAnswers::row)
                .list();
    }

    private static Guard.Row row(ResultSet row, int number) throws SQLException {
        return new Guard.Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("ref"),
                AnswerReader.disposition(row, "disposition"),
                row.getString("reason"),
                row.getString("decision_as_written"),
                row.getString("action"),
                row.getObject("see_other_id", UUID.class),
                row.getBoolean("other_stands"));
    }
}
