package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.meetings.AgendaSource;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Comments whose answer was proposed and waits for the group, one item of the agenda a call. */
@Component
@Transactional(readOnly = true)
class AgendaComments implements AgendaSource {

    /** Real sessions: some forty comments in two hours; shorter than a quarter is not worth an item. */
    private static final int MINUTES_EACH = 3;

    private static final int SHORTEST = 15;
    private static final int LONGEST = 120;

    private final JdbcClient jdbc;

    AgendaComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waiting> waiting(UUID standardId, Actor reader) {
        if (!CampaignAction.PRE_INSTRUCT.isAllowedTo(reader, standardId)) {
            return List.of();
        }
        return jdbc.sql("""
                        select c.slug, c.title, t.comments from campaign c
                        join answer_tally t on t.campaign_id = c.id and t.kind = 'PROPOSED' and t.comments > 0
                        where c.standard_id = ? and c.state in ('ANNOUNCED', 'OPEN', 'CLOSED', 'PROCESSING')
                        order by c.closes_at nulls last, c.id
                        """)
                .param(standardId)
                .query((row, number) -> new Waiting(
                        Message.of("agenda.comments", row.getString("title")),
                        minutes(row.getInt("comments")),
                        true,
                        "/appels/" + row.getString("slug") + "/depouillement?vue="
                                + BoardFilter.View.PROPOSED.address()))
                .list();
    }

    static int minutes(int comments) {
        return (int) Math.max(SHORTEST, Math.min(LONGEST, (long) MINUTES_EACH * comments));
    }
}
