package fr.jalon.campaigns.application.export;

import fr.jalon.campaigns.domain.Disposition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all comments of a call row by row, in one statement, in the order and the columns of the official synthesis. */
@Service
public class CommentExport {

    /** What the columns are called in files; our own importer reads them back. */
    public static final List<String> COLUMNS = List.of(
            "Numéro",
            "Document",
            "Organisme",
            "Type",
            "Emplacement",
            "Commentaire",
            "Modification proposée",
            "Décision",
            "Motif",
            "Action");

    private static final String SQL = """
            select m.ref, d.code, m.organisation_as_written, m.organisation_code, m.type_as_written, m.types, m.locator, m.text,
                m.proposed_change, m.decision_as_written, m.disposition, m.reason, m.action
            from comment m join campaign_document d on d.id = m.document_id
            where m.campaign_id = ? and m.state = 'RECEIVED' order by m.sort_key
            """;

    private final JdbcClient jdbc;

    CommentExport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes rows, one after the other. */
    public interface Rows {

        void write(List<String> cells);
    }

    @Transactional(readOnly = true)
    public void each(UUID campaignId, Rows rows) {
        jdbc.sql(SQL).param(campaignId).withFetchSize(500).query(row -> {
            rows.write(cells(row));
        });
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        String type = row.getString("type_as_written");
        return List.of(
                row.getString("ref"),
                row.getString("code"),
                first(row.getString("organisation_as_written"), row.getString("organisation_code")),
                first(type, String.join(", ", (String[]) row.getArray("types").getArray())),
                text(row.getString("locator")),
                text(row.getString("text")),
                text(row.getString("proposed_change")),
                first(row.getString("decision_as_written"), words(row.getString("disposition"))),
                text(row.getString("reason")),
                text(row.getString("action")));
    }

    private static String first(String one, String other) {
        return one == null || one.isBlank() ? other : one;
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    /** The words tables use for a decision nobody wrote in words. */
    private static String words(String disposition) {
        return disposition == null
                ? ""
                : switch (Disposition.valueOf(disposition)) {
                    case ACCEPTED -> "OK";
                    case ACCEPTED_IN_PRINCIPLE -> "OK sur le principe";
                    case REFUSED -> "NOK";
                    case POSTPONED -> "Reporté à une version ultérieure";
                    case ANSWERED -> "Réponse";
                    case SEE_OTHER -> "Cf.";
                    case OUT_OF_SCOPE -> "Hors périmètre";
                };
    }
}
