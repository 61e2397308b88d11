package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.application.FewMatches;
import fr.jalon.campaigns.application.FilterPlans;
import fr.jalon.campaigns.domain.Disposition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the comments of a call for those who answer them, whatever their number. */
@Service
@Transactional(readOnly = true)
public class BoardReader {

    public static final int ROWS = 40;

    /** Rows shown above the one that is looked at. */
    private static final int ABOVE = 6;

    private static final String FROM = " from comment m join campaign_document d on d.id = m.document_id";

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

    /**
     * Comments to choose from.
     *
     * @param where that follows the condition on the call
     * @param few all of them, where words are looked for that few hold; else null
     */
    private record Choice(UUID campaignId, String where, Map<String, Object> values, FewMatches.Found few) {}

    private Choice choice(UUID campaignId, BoardFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = filter.where(values);
        if (!filter.comments().isOpen()) {
            FilterPlans.madeForEachFilter(jdbc);
        }
        FewMatches.Found few = filter.comments().seeksWords()
                ? matches.found(campaignId, where, values).orElse(null)
                : null;
        return new Choice(campaignId, where, values, few);
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
        List<Row> rows = after(choice, from, ROWS + 1);
        return rows.size() <= ROWS
                ? new Rows(rows, null)
                : new Rows(rows.subList(0, ROWS), rows.get(ROWS - 1).key());
    }

    private String above(Choice choice, String key) {
        List<Row> rows = before(choice, key, ABOVE + 1);
        return rows.size() <= ABOVE ? null : rows.get(0).key();
    }

    /** The one to look at after this place, from the top again at the end; empty when none is left but itself. */
    public Optional<Row> next(UUID campaignId, BoardFilter filter, String key) {
        Choice choice = choice(campaignId, filter);
        return after(choice, key, 1).stream().findFirst().or(() -> after(choice, null, 1).stream()
                .filter(first -> first.key().compareTo(key) < 0)
                .findFirst());
    }

    /** @param key null for the beginning */
    private List<Row> after(Choice choice, String key, int limit) {
        if (choice.few() != null) {
            return these(choice.few().after(key, limit));
        }
        return list(choice, key == null ? "" : " and m.sort_key > :key", key, " order by m.sort_key limit " + limit);
    }

    /** The nearest above that place, in the order of the list. */
    private List<Row> before(Choice choice, String key, int limit) {
        if (choice.few() != null) {
            return these(choice.few().before(key, limit));
        }
        List<Row> rows = new ArrayList<>(
                list(choice, " and m.sort_key < :key", key, " order by m.sort_key desc limit " + limit));
        Collections.reverse(rows);
        return rows;
    }

    private List<Row> list(Choice choice, String place, String key, String order) {
        return jdbc.sql(ROW + FROM + " where m.campaign_id = :campaign and m.state = 'RECEIVED'" + choice.where()
                        + place + order)
                .param("campaign", choice.campaignId())
                .params(choice.values())
                .param("key", key)
                .query(BoardReader::row)
                .list();
    }

    private List<Row> these(UUID[] ids) {
        return jdbc.sql(ROW + FROM + " where m.id = any(:ids) order by m.sort_key")
                .param("ids", ids)
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
}
