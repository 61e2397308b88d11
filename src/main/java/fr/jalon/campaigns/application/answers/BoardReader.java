package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.application.FewMatches;
import fr.jalon.campaigns.application.FilterPlans;
import fr.jalon.campaigns.domain.Disposition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the comments of a call for those who answer them, and tells how far they are, whatever their number. */
@Service
@Transactional(readOnly = true)
public class BoardReader {

    public static final int ROWS = 40;

    /** Rows shown above the one that is looked at. */
    private static final int ABOVE = 6;

    /** Counting what is mine stops there. */
    private static final int MOST = 1000;

    private static final String FROM = """
             from comment m join campaign_document d on d.id = m.document_id
            where m.campaign_id = :campaign and m.state = 'RECEIVED'
            """;

    private static final String ROW = """
            select m.id, m.ref, m.sort_key, d.code, m.types, m.locator, left(case when m.text ~ '\\S' then m.text
                else m.proposed_change end, 240) as text, m.disposition, m.pre_at is not null as proposed, m.pre_disposition,
                m.assignee_id
            """;

    private final JdbcClient jdbc;
    private final FewMatches matches;

    BoardReader(JdbcClient jdbc, FewMatches matches) {
        this.jdbc = jdbc;
        this.matches = matches;
    }

    /** Comments to choose from. @param where that follows the condition on the call */
    private record Choice(UUID campaignId, String where, Map<String, Object> values) {}

    private Choice choice(UUID campaignId, BoardFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = filter.where(values);
        if (!filter.comments().isOpen()) {
            FilterPlans.madeForEachFilter(jdbc);
        }
        return filter.comments().seeksWords()
                ? matches.ids(campaignId, where, values)
                        .map(few -> new Choice(campaignId, " and m.id = any(:few)", Map.of("few", few)))
                        .orElseGet(() -> new Choice(campaignId, where, values))
                : new Choice(campaignId, where, values);
    }

    /**
     * A comment in the list.
     *
     * @param key of its place in the list
     * @param text cut short
     * @param proposed something waits for the group; without {@code proposal} it is to be discussed
     */
    public record Row(
            UUID id,
            String ref,
            String key,
            String document,
            List<String> types,
            String locator,
            String text,
            Disposition disposition,
            boolean proposed,
            Disposition proposal,
            UUID assignee) {

        /** Its name within the call. */
        public String name() {
            return document + "/" + ref;
        }
    }

    /** Where a list goes on. @param next key of the last row, or null at the end */
    public record Rows(List<Row> rows, String next) {}

    /**
     * @param after key of the row above the first; null for the beginning
     * @param around key of a row to be shown with some above it, or null; then {@code after} is not looked at
     */
    public Rows rows(UUID campaignId, BoardFilter filter, String after, String around) {
        Choice choice = choice(campaignId, filter);
        String from = around == null ? after : above(choice, around);
        List<Row> rows = list(choice, from == null ? "" : " and m.sort_key > :key", from, "", ROWS + 1);
        return rows.size() <= ROWS
                ? new Rows(rows, null)
                : new Rows(rows.subList(0, ROWS), rows.get(ROWS - 1).key());
    }

    private String above(Choice choice, String key) {
        List<Row> rows = list(choice, " and m.sort_key < :key", key, " desc", ABOVE + 1);
        return rows.size() <= ABOVE ? null : rows.get(ABOVE).key();
    }

    /** The one to look at after this place, from the top again at the end; empty when none is left but itself. */
    public Optional<Row> next(UUID campaignId, BoardFilter filter, String key) {
        Choice choice = choice(campaignId, filter);
        return list(choice, " and m.sort_key > :key", key, "", 1).stream()
                .findFirst()
                .or(() -> list(choice, " and m.sort_key < :key", key, "", 1).stream()
                        .findFirst());
    }

    private List<Row> list(Choice choice, String place, String key, String order, int limit) {
        return jdbc.sql(ROW + FROM + choice.where() + place + " order by m.sort_key" + order + " limit " + limit)
                .param("campaign", choice.campaignId())
                .params(choice.values())
                .param("key", key)
                .query(BoardReader::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("ref"),
                row.getString("sort_key"),
                row.getString("code"),
                List.of((String[]) row.getArray("types").getArray()),
                row.getString("locator"),
                row.getString("text"),
                AnswerReader.disposition(row, "disposition"),
                row.getBoolean("proposed"),
                AnswerReader.disposition(row, "pre_disposition"),
                row.getObject("assignee_id", UUID.class));
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
    public Progress progress(UUID campaignId, int total, UUID me) {
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
