package fr.jalon.campaigns.application.traces;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.traces.Asking;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of comments and the clauses they changed. */
@Component
class TraceBook {

    private final JdbcClient jdbc;

    TraceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param confirmed else refused */
    record Told(UUID comment, UUID clause, boolean confirmed) {}

    List<Told> told(UUID campaign, UUID revision) {
        return jdbc.sql("""
                        select t.comment_id, t.clause_identity, t.state from clause_trace t join comment m on m.id = t.comment_id
                        where m.campaign_id = ? and t.revision_id = ? and m.state = 'RECEIVED' order by m.sort_key
                        """)
                .params(campaign, revision)
                .query((row, number) -> new Told(
                        row.getObject("comment_id", UUID.class),
                        row.getObject("clause_identity", UUID.class),
                        row.getString("state").equals("CONFIRMED")))
                .list();
    }

    /** Comments of one document of a call, in their order. */
    List<Asking> comments(UUID document) {
        return jdbc.sql("""
                        select id, ref, clause_identity, locator, text, proposed_change, disposition, action from comment
                        where document_id = ? and state = 'RECEIVED' order by sort_key
                        """)
                .param(document)
                .query((row, number) -> new Asking(
                        row.getObject("id", UUID.class),
                        row.getString("ref"),
                        row.getObject("clause_identity", UUID.class),
                        row.getString("locator"),
                        row.getString("text"),
                        row.getString("proposed_change"),
                        row.getString("disposition") == null ? null : Disposition.valueOf(row.getString("disposition")),
                        row.getString("action")))
                .list();
    }

    void say(UUID comment, UUID revision, UUID clause, boolean confirmed, UUID by, Timestamp at) {
        jdbc.sql("""
                        insert into clause_trace (comment_id, revision_id, clause_identity, state, by_person, at)
                        values (?, ?, ?, ?, ?, ?) on conflict (comment_id, revision_id, clause_identity)
                        do update set state = excluded.state, by_person = excluded.by_person, at = excluded.at
                        """)
                .params(comment, revision, clause, confirmed ? "CONFIRMED" : "REFUSED", by, at)
                .update();
        jdbc.sql("""
                        delete from unasked_change where :confirmed and revision_id = :revision and clause_identity = :clause
                            and campaign_id = (select campaign_id from comment where id = :comment)
                        """)
                .param("confirmed", confirmed)
                .param("revision", revision)
                .param("clause", clause)
                .param("comment", comment)
                .update();
    }

    /** Why clauses changed for no comment, by their identity. */
    Map<UUID, String> unasked(UUID campaign, UUID revision) {
        Map<UUID, String> unasked = new HashMap<>();
        jdbc.sql("select clause_identity, reason from unasked_change where campaign_id = ? and revision_id = ?")
                .params(campaign, revision)
                .query(row -> {
                    unasked.put(row.getObject("clause_identity", UUID.class), row.getString("reason"));
                });
        return unasked;
    }

    void sayUnasked(UUID campaign, UUID revision, UUID clause, String reason, UUID by, Timestamp at) {
        jdbc.sql("""
                        insert into unasked_change (campaign_id, revision_id, clause_identity, reason, by_person, at)
                        values (?, ?, ?, ?, ?, ?) on conflict (campaign_id, revision_id, clause_identity)
                        do update set reason = excluded.reason, by_person = excluded.by_person, at = excluded.at
                        """).params(campaign, revision, clause, reason, by, at).update();
    }

    Optional<String> notes(UUID campaign, UUID revision) {
        return jdbc.sql("select notes from change_note where campaign_id = ? and revision_id = ?")
                .params(campaign, revision)
                .query(String.class)
                .optional();
    }

    void keepNotes(UUID campaign, UUID revision, String notes, UUID by, Timestamp at) {
        jdbc.sql("""
                        insert into change_note (campaign_id, revision_id, notes, by_person, at) values (?, ?, ?, ?, ?)
                        on conflict (campaign_id, revision_id)
                        do update set notes = excluded.notes, by_person = excluded.by_person, at = excluded.at
                        """).params(campaign, revision, notes, by, at).update();
    }

    /** The comment of that reference in a document of a call. */
    Optional<UUID> comment(UUID document, String ref) {
        return jdbc.sql("select id from comment where document_id = ? and ref = upper(?) and state = 'RECEIVED'")
                .params(document, ref)
                .query(UUID.class)
                .optional();
    }

    /** Comments of that call among these. */
    long ofCall(UUID campaign, Collection<UUID> comments) {
        return jdbc.sql("select count(*) from comment where campaign_id = :campaign and id in (:comments)")
                .param("campaign", campaign)
                .param("comments", comments)
                .query(Long.class)
                .single();
    }
}
