package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Channel;
import fr.jalon.campaigns.domain.ClauseState;
import fr.jalon.campaigns.domain.CommentState;
import fr.jalon.campaigns.domain.Disposition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/** What a comment is read from. */
final class CommentSql {

    private static final String COLUMNS = """
            select m.id, m.ref, m.sort_key, d.code as document, d.title as document_title, m.organisation_id,
                m.organisation_code, m.organisation_as_written, case when c.name_public then c.name end as author, m.types,
                m.type_as_written, m.locator, m.clause_identity, m.clause_state, m.quotation, m.text, m.proposed_change,
                m.channel, m.state, m.disposition, m.decision_as_written, m.reason, m.action, m.received_at,
                f.name as file, m.return_row
            """;

    private static final String JOINS = """
            join campaign_document d on d.id = m.document_id
            left join contributor c on c.id = m.contributor_id
            left join returned_file f on f.id = m.return_id
            """;

    /** Those everybody reads; parameter {@code campaign}. */
    static final String FROM = """
             from comment m join campaign_document d on d.id = m.document_id
            where m.campaign_id = :campaign and m.state = 'RECEIVED'
            """;

    /** What filters narrow: read in an index where it can be, before the comments themselves. */
    static final String FOUND = " from comment m where m.campaign_id = :campaign and m.state = 'RECEIVED'";

    /** A page of those, in order; parameter {@code limit}. */
    static String page(String where) {
        return COLUMNS + " from (select m.id" + FOUND + where
                + " order by m.sort_key limit :limit) found join comment m on m.id = found.id"
                + " " + JOINS + " order by m.sort_key";
    }

    /** These ones, in order; parameter {@code ids}. */
    static final String BY_IDS = COLUMNS + " from comment m " + JOINS + " where m.id = any(:ids) order by m.sort_key";

    /** One that was ever received. */
    static final String STORY = COLUMNS + " from comment m " + JOINS
            + " where m.campaign_id = :campaign and d.code = :document and m.ref = :ref and m.received_at is not null";

    private CommentSql() {}

    static CommentRow row(ResultSet row, int number) throws SQLException {
        Timestamp received = row.getTimestamp("received_at");
        String disposition = row.getString("disposition");
        return new CommentRow(
                row.getObject("id", UUID.class),
                row.getString("ref"),
                row.getString("sort_key"),
                row.getString("document"),
                row.getString("document_title"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_code"),
                null,
                row.getString("organisation_as_written"),
                row.getString("author"),
                List.of((String[]) row.getArray("types").getArray()),
                row.getString("type_as_written"),
                row.getString("locator"),
                row.getObject("clause_identity", UUID.class),
                ClauseState.valueOf(row.getString("clause_state")),
                row.getString("quotation"),
                row.getString("text"),
                row.getString("proposed_change"),
                Channel.valueOf(row.getString("channel")),
                CommentState.valueOf(row.getString("state")),
                disposition == null ? null : Disposition.valueOf(disposition),
                row.getString("decision_as_written"),
                row.getString("reason"),
                row.getString("action"),
                received == null ? null : received.toInstant(),
                row.getString("file"),
                row.getObject("return_row", Integer.class));
    }
}
