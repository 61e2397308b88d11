package fr.jalon.campaigns.application.report;

import fr.jalon.campaigns.domain.export.ExportedComment;
import fr.jalon.campaigns.domain.export.ReportHead;
import fr.jalon.campaigns.domain.report.ReportFormat;
import fr.jalon.shared.files.FileStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps editions of reports: written once, in the transaction that publishes, and read for ever. */
@Component
class ReportShelf {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final FileStore files;
    private final JsonMapper json;

    ReportShelf(JdbcClient jdbc, JdbcTemplate batches, FileStore files, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.files = files;
        this.json = json;
    }

    /**
     * What is to be frozen.
     *
     * @param publishedBy null when the application did
     * @param content print of all that is said, see {@link #print}
     */
    record Frozen(
            UUID campaignId,
            UUID publishedBy,
            ReportHead head,
            List<ExportedComment> comments,
            String content,
            Map<ReportFormat, byte[]> files) {}

    /** One of the lines below the head, one per comment. */
    String print(List<ExportedComment> comments) {
        StringBuilder all = new StringBuilder();
        comments.forEach(comment -> all.append(json.writeValueAsString(comment)).append('\n'));
        return Sha256.of(all.toString());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Frozen report) {
        UUID id = UUID.randomUUID();
        ReportHead head = report.head();
        jdbc.sql("""
                insert into report (id, campaign_id, edition, published_at, published_by, correction, comments, sentence,
                    figures, content_sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                """)
                .params(
                        id,
                        report.campaignId(),
                        head.edition(),
                        Timestamp.from(head.publishedAt().toInstant()),
                        report.publishedBy(),
                        head.correction(),
                        report.comments().size(),
                        head.sentence(),
                        json.writeValueAsString(head.figures()),
                        report.content())
                .update();
        keepLines(id, report.comments());
        report.files().forEach((format, content) -> keepFile(id, format, content));
    }

    private void keepLines(UUID report, List<ExportedComment> comments) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            positions.add(i);
        }
        batches.batchUpdate(
                "insert into report_line (report_id, position, content) values (?, ?, ?::jsonb)",
                positions,
                BATCH,
                (row, position) -> {
                    row.setObject(1, report);
                    row.setInt(2, position);
                    row.setString(3, json.writeValueAsString(comments.get(position)));
                });
    }

    private void keepFile(UUID report, ReportFormat format, byte[] content) {
        jdbc.sql("insert into report_file (report_id, format, file_id, sha256, size) values (?, ?, ?, ?, ?)")
                .params(
                        report,
                        format.name(),
                        files.keepRead(format.fileName(), content),
                        Sha256.of(content),
                        content.length)
                .update();
    }

    /** The last edition's print; empty when nothing was published. */
    Optional<String> lastPrint(UUID campaignId) {
        return jdbc.sql("select content_sha256 from report where campaign_id = ? order by edition desc limit 1")
                .param(campaignId)
                .query(String.class)
                .optional();
    }

    /** The last one first. */
    List<ReportEdition> editions(UUID campaignId) {
        Map<UUID, List<ReportEdition.File>> files = filesOf(campaignId);
        return jdbc.sql("""
                        select id, edition, published_at, correction, comments, sentence, figures from report
                        where campaign_id = ? order by edition desc
                        """)
                .param(campaignId)
                .query((row, number) -> edition(row, files))
                .list();
    }

    private ReportEdition edition(ResultSet row, Map<UUID, List<ReportEdition.File>> files) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ReportEdition(
                id,
                row.getInt("edition"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("correction"),
                row.getInt("comments"),
                row.getString("sentence"),
                json.readValue(row.getString("figures"), new TypeReference<List<ReportHead.Figure>>() {}),
                files.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<ReportEdition.File>> filesOf(UUID campaignId) {
        record Kept(UUID report, ReportEdition.File file) {}
        return jdbc
                .sql("""
                        select f.report_id, f.format, f.file_id, f.sha256, f.size from report_file f
                            join report r on r.id = f.report_id where r.campaign_id = ?
                        """)
                .param(campaignId)
                .query((row, number) -> new Kept(
                        row.getObject("report_id", UUID.class),
                        new ReportEdition.File(
                                ReportFormat.valueOf(row.getString("format")),
                                row.getObject("file_id", UUID.class),
                                row.getString("sha256"),
                                row.getLong("size"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kept::report, Collectors.mapping(Kept::file, Collectors.toList())));
    }

    /** Comments of an edition with their place in it, from a place on. */
    List<ExportedComment> lines(UUID report, int from, int limit) {
        return jdbc.sql(
                        "select content from report_line where report_id = ? and position >= ? order by position limit ?")
                .params(report, from, limit)
                .query((row, number) -> json.readValue(row.getString("content"), ExportedComment.class))
                .list();
    }
}
