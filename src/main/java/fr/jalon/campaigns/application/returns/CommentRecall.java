package fr.jalon.campaigns.application.returns;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.returns.Known;
import fr.jalon.campaigns.domain.returns.Merge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a call holds already of those who speak in a table: their comments, and how far they counted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommentRecall {

    private final JdbcClient jdbc;

    CommentRecall(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One table at a time in a call; comments written online go on meanwhile. */
    void lock(UUID campaignId) {
        jdbc.sql("select id from campaign where id = ? for no key update")
                .param(campaignId)
                .query(UUID.class)
                .single();
    }

    /** Locks the counters the rows will move, in one order for everybody. */
    Map<UUID, Map<String, Integer>> counters(List<TakenRow> rows) {
        Map<UUID, Map<String, Integer>> last = new HashMap<>();
        record Counter(UUID document, String code, UUID organisation) {}
        rows.stream()
                .map(row -> new Counter(
                        row.document().id(),
                        row.code(),
                        row.organisation() == null ? null : row.organisation().id()))
                .distinct()
                .sorted(Comparator.comparing(
                                (Counter counter) -> counter.document().toString())
                        .thenComparing(Counter::code))
                .forEach(counter -> last.computeIfAbsent(counter.document(), none -> new HashMap<>())
                        .put(
                                counter.code(),
                                jdbc.sql("""
                                        insert into comment_tally as t (document_id, code, organisation_id, last_number, received)
                                        values (?, ?, ?, 0, 0)
                                        on conflict (document_id, code) do update
                                            set organisation_id = coalesce(t.organisation_id, excluded.organisation_id)
                                        returning last_number
                                        """)
                                        .params(counter.document(), counter.code(), counter.organisation())
                                        .query(Integer.class)
                                        .single()));
        return last;
    }

    /**
     * Those the speakers of a table made already. An organisation known too late has some under another code, with nobody
     * behind them: they are found by how it was written, or in the same file.
     *
     * @param sameFile the return that this very file was, or null
     */
    List<Known> known(List<TakenRow> rows, UUID sameFile) {
        Speakers speakers = new Speakers(rows, sameFile);
        return jdbc.sql("""
                        select id, document_id, organisation_id, organisation_code, organisation_as_written, return_id, ref,
                            types, locator, text, proposed_change, decision_as_written, decided_at is not null or :proposed and disposition is not null as settled,
                            case when :proposed then pre_disposition else disposition end as disposition,
                            case when :proposed then pre_reason else reason end as reason,
                            case when :proposed then pre_action else action end as action
                        from comment where document_id = any(:documents) and state = 'RECEIVED'
                            and (organisation_code = any(:codes) or organisation_id = any(:organisations)
                                or organisation_id is null and organisation_as_written = any(:spellings)
                                or organisation_id is null and return_id = :file)
                        order by sort_key
                        """)
                .param(
                        "documents",
                        rows.stream().map(row -> row.document().id()).distinct().toArray(UUID[]::new))
                .param("codes", rows.stream().map(TakenRow::code).distinct().toArray(String[]::new))
                .param("organisations", speakers.organisations.keySet().toArray(UUID[]::new))
                .param("spellings", speakers.spellings.keySet().toArray(String[]::new))
                .param("proposed", rows.stream().anyMatch(TakenRow::proposed))
                .param("file", sameFile, java.sql.Types.OTHER)
                .query((row, index) -> known(row, speakers.code(row)))
                .list();
    }

    private static Known known(ResultSet row, String code) throws SQLException {
        String disposition = row.getString("disposition");
        return new Known(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                code,
                Codes.number(row.getString("ref"), null),
                Set.of((String[]) row.getArray("types").getArray()),
                row.getString("locator"),
                row.getString("text"),
                row.getString("proposed_change"),
                disposition == null ? null : Disposition.valueOf(disposition),
                row.getString("decision_as_written"),
                row.getString("reason"),
                row.getString("action"),
                row.getBoolean("settled"));
    }

    /** Under which code of the table a comment that is there counts. */
    private static final class Speakers {

        private final Map<UUID, String> organisations = new HashMap<>();
        private final Map<String, String> spellings = new HashMap<>();
        private final UUID sameFile;
        private final String only;

        private Speakers(List<TakenRow> rows, UUID sameFile) {
            this.sameFile = sameFile;
            for (TakenRow row : rows) {
                if (row.organisation() != null) {
                    organisations.put(row.organisation().id(), row.code());
                    spellings.put(row.read().organisation(), row.code());
                }
            }
            spellings.remove("");
            List<String> codes = rows.stream().map(TakenRow::code).distinct().toList();
            only = codes.size() == 1 ? codes.get(0) : null;
        }

        private String code(ResultSet row) throws SQLException {
            UUID organisation = row.getObject("organisation_id", UUID.class);
            String own = row.getString("organisation_code");
            if (organisation != null) {
                return organisations.getOrDefault(organisation, own);
            }
            boolean ofFile =
                    only != null && sameFile != null && sameFile.equals(row.getObject("return_id", UUID.class));
            return ofFile ? only : spellings.getOrDefault(row.getString("organisation_as_written"), own);
        }
    }

    /** Comments with nobody behind them are now those of whom their rows name. */
    void claim(List<Merge.Merged> merged, List<TakenRow> rows) {
        Map<OrganisationRef, List<UUID>> claimed = new HashMap<>();
        for (Merge.Merged each : merged) {
            OrganisationRef whose = rows.get(each.row().index()).organisation();
            if (whose != null && each.known() != null) {
                claimed.computeIfAbsent(whose, none -> new ArrayList<>())
                        .add(each.known().id());
            }
        }
        claimed.forEach((whose, comments) -> give(whose.id(), comments));
    }

    private void give(UUID organisation, List<UUID> comments) {
        UUID[] ids = comments.toArray(UUID[]::new);
        int given = jdbc.sql("update comment set organisation_id = ? where id = any(?) and organisation_id is null")
                .params(organisation, ids)
                .update();
        if (given > 0) {
            jdbc.sql("""
                    update comment_tally t set organisation_id = ? from comment m
                    where m.id = any(?) and t.document_id = m.document_id and t.code = m.organisation_code
                        and t.organisation_id is null and t.code <> ?
                    """).params(organisation, ids, Codes.NOBODY).update();
        }
    }

    void count(List<Merge.Merged> added, List<TakenRow> rows) {
        record Counter(UUID document, String code) {}
        Map<Counter, int[]> counts = new HashMap<>();
        for (Merge.Merged each : added) {
            TakenRow row = rows.get(each.row().index());
            int[] count = counts.computeIfAbsent(new Counter(row.document().id(), row.code()), none -> new int[2]);
            count[0] = Math.max(count[0], each.number());
            count[1]++;
        }
        counts.forEach((counter, count) -> jdbc.sql("""
                        update comment_tally set last_number = greatest(last_number, ?), received = received + ?
                        where document_id = ? and code = ?
                        """)
                .params(count[0], count[1], counter.document(), counter.code())
                .update());
    }
}
