package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Disposition;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far the answers of a call are, out of what is counted as they are given. */
@Service
@Transactional(readOnly = true)
public class BoardProgress {

    /** Counting what is mine stops there. */
    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    BoardProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far a call is.
     *
     * @param proposed of those not decided yet
     * @param mine not decided yet, at most a thousand
     */
    public record Progress(int total, Map<Disposition, Integer> decided, int proposed, int mine) {

        public int done() {
            return decided.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int left() {
            return Math.max(0, total - done());
        }

        public int toPropose() {
            return Math.max(0, left() - proposed);
        }

        public int percent() {
            return total == 0 ? 0 : (int) (100L * done() / total);
        }
    }

    /** @param total comments everybody reads */
    public Progress of(UUID campaignId, int total, UUID me) {
        Map<Disposition, Integer> decided = new EnumMap<>(Disposition.class);
        int[] proposed = new int[1];
        jdbc.sql("select kind, comments from answer_tally where campaign_id = ? and comments > 0")
                .param(campaignId)
                .query(row -> {
                    if (row.getString(1).equals("PROPOSED")) {
                        proposed[0] = row.getInt(2);
                    } else {
                        decided.put(Disposition.valueOf(row.getString(1)), row.getInt(2));
                    }
                });
        return new Progress(total, decided, proposed[0], mine(campaignId, me));
    }

    private int mine(UUID campaignId, UUID me) {
        return me == null
                ? 0
                : jdbc.sql("select count(*) from (select 1 from comment where assignee_id = ? and campaign_id = ?"
                                + " and state = 'RECEIVED' and disposition is null limit " + MOST + ") mine")
                        .params(me, campaignId)
                        .query(Integer.class)
                        .single();
    }

    /** Whether anything in this call was given to this person. */
    public boolean isAsked(UUID campaignId, UUID me) {
        return me != null
                && jdbc.sql("select exists (select 1 from comment where assignee_id = ? and campaign_id = ?)")
                        .params(me, campaignId)
                        .query(Boolean.class)
                        .single();
    }
}
