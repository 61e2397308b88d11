package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.application.returns.TakeReturns.Sent;
import fr.jalon.campaigns.domain.table.Doubt;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.files.FileStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps returned files as they came, with what was found in them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReturnBook {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final JsonMapper json;
    private final Clock clock;

    ReturnBook(JdbcClient jdbc, FileStore files, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    /** A doubt as kept: the words of its reason stay to be said in the reader's language. */
    record KeptDoubt(int row, int table, String column, String raw, String key, List<Object> facts) {

        static KeptDoubt of(Doubt doubt) {
            List<Object> facts = doubt.reason().arguments().stream()
                    .map(fact -> fact instanceof Number ? fact : String.valueOf(fact))
                    .toList();
            return new KeptDoubt(
                    doubt.row(),
                    doubt.table(),
                    doubt.column(),
                    doubt.raw(),
                    doubt.reason().key(),
                    facts);
        }

        Doubt doubt() {
            return new Doubt(row, table, column, raw, new Message(key, facts));
        }
    }

    UUID preview(UUID campaignId, Sent sent, ReturnPlan plan, UUID by) {
        String hash = sha256(sent.content());
        Optional<UUID> same =
                jdbc.sql("""
                        select id from returned_file where campaign_id = ? and sha256 = ? and state <> 'DISCARDED'
                        order by added_at limit 1
                        """).params(campaignId, hash).query(UUID.class).optional();
        return same.orElseGet(() -> add(campaignId, sent, hash, plan, by));
    }

    private UUID add(UUID campaignId, Sent sent, String hash, ReturnPlan plan, UUID by) {
        UUID id = UUID.randomUUID();
        UUID file = files.keepRead(sent.name(), sent.content());
        jdbc.sql("""
                insert into returned_file (id, campaign_id, file_id, name, sha256, mail, organisation, state, comments,
                    unchanged, doubts, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, 'PREVIEW', ?, ?, ?::jsonb, ?, ?)
                """)
                .params(
                        id,
                        campaignId,
                        file,
                        FileStore.plainName(sent.name()),
                        hash,
                        sent.mail(),
                        plan.organisation(),
                        plan.comments(),
                        plan.unchanged(),
                        written(plan.doubts()),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    private String written(List<Doubt> doubts) {
        return json.writeValueAsString(doubts.stream().map(KeptDoubt::of).toList());
    }

    /** The return that this very file was; null when it was not taken in yet. */
    UUID takenIn(UUID campaignId, Sent sent) {
        return jdbc.sql(
                        "select id from returned_file where campaign_id = ? and sha256 = ? and state = 'TAKEN_IN' limit 1")
                .params(campaignId, sha256(sent.content()))
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    boolean isTakenIn(UUID id) {
        return jdbc.sql("select state = 'TAKEN_IN' from returned_file where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** @throws IllegalTransition when it was taken in or discarded meanwhile */
    Sent waiting(UUID campaignId, UUID id) {
        record Kept(UUID file, String name, boolean mail, String state) {}
        Kept kept = jdbc.sql("select file_id, name, mail, state from returned_file where campaign_id = ? and id = ?")
                .params(campaignId, id)
                .query((row, number) -> new Kept(
                        row.getObject("file_id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("mail"),
                        row.getString("state")))
                .optional()
                .orElseThrow(() -> new NotFound("return " + id));
        if (!kept.state().equals("PREVIEW")) {
            throw new IllegalTransition(Message.of("returns.not-waiting"));
        }
        return new Sent(kept.name(), files.read(kept.file()).bytes(), kept.mail());
    }

    void taken(UUID id, ReturnPlan plan, UUID by, Instant at) {
        jdbc.sql("""
                update returned_file set state = 'TAKEN_IN', organisation = ?, comments = ?, unchanged = ?, doubts = ?::jsonb,
                    taken_by = ?, taken_at = ?
                where id = ?
                """)
                .params(
                        plan.organisation(),
                        plan.comments(),
                        plan.unchanged(),
                        written(plan.doubts()),
                        by,
                        Timestamp.from(at),
                        id)
                .update();
    }

    void discard(UUID campaignId, UUID id) {
        waiting(campaignId, id);
        jdbc.sql("update returned_file set state = 'DISCARDED' where id = ?")
                .param(id)
                .update();
    }

    Map<UUID, Map<String, Integer>> lastNumbers(UUID campaignId) {
        Map<UUID, Map<String, Integer>> last = new HashMap<>();
        jdbc.sql("""
                        select t.document_id, t.code, t.last_number from comment_tally t
                        join campaign_document d on d.id = t.document_id where d.campaign_id = ?
                        """).param(campaignId).query(row -> {
            last.computeIfAbsent(row.getObject("document_id", UUID.class), none -> new HashMap<>())
                    .put(row.getString("code"), row.getInt("last_number"));
        });
        return last;
    }

    /** Codes under which organisations count in this call: one known too late, or merged since, has another than its own. */
    Map<UUID, Set<String>> codes(UUID campaignId) {
        Map<UUID, Set<String>> codes = new HashMap<>();
        jdbc.sql("""
                        select t.organisation_id, t.code from comment_tally t
                        join campaign_document d on d.id = t.document_id
                        where d.campaign_id = ? and t.received > 0 and t.organisation_id is not null order by t.code
                        """).param(campaignId).query(row -> {
            codes.computeIfAbsent(row.getObject("organisation_id", UUID.class), none -> new LinkedHashSet<>())
                    .add(row.getString("code"));
        });
        return codes;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
