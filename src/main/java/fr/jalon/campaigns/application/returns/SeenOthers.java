package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.domain.answers.Pointers;
import fr.jalon.campaigns.domain.table.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads answers of tables that say "cf. DDT38-15" to the comment they mean, once it is there. Words that mean none, or
 * more than one, are left as they are written.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeenOthers {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SeenOthers(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Said(UUID id, UUID document, String ref, String words) {}

    private record Led(UUID from, UUID to) {}

    void lead(UUID campaignId) {
        List<Said> said = jdbc.sql("""
                        select id, document_id, ref, coalesce(decision_as_written, reason) as words from comment
                        where campaign_id = ? and state = 'RECEIVED' and disposition = 'SEE_OTHER' and see_other_id is null
                            and decided_at is null and coalesce(decision_as_written, reason) is not null
                        """)
                .param(campaignId)
                .query((row, number) -> new Said(
                        row.getObject("id", UUID.class),
                        row.getObject("document_id", UUID.class),
                        row.getString("ref"),
                        row.getString("words")))
                .list();
        if (!said.isEmpty()) {
            write(led(said, there(campaignId)));
        }
    }

    private Map<String, List<Said>> there(UUID campaignId) {
        Map<String, List<Said>> there = new HashMap<>();
        jdbc.sql("select id, document_id, ref from comment where campaign_id = ? and state = 'RECEIVED'")
                .param(campaignId)
                .query(row -> {
                    Said each = new Said(
                            row.getObject("id", UUID.class),
                            row.getObject("document_id", UUID.class),
                            row.getString("ref"),
                            null);
                    there.computeIfAbsent(each.ref(), none -> new ArrayList<>()).add(each);
                });
        return there;
    }

    private static List<Led> led(List<Said> said, Map<String, List<Said>> there) {
        List<Led> led = new ArrayList<>();
        for (Said each : said) {
            Pointers.in(Decision.read(each.words()).seeOther(), each.ref())
                    .flatMap(ref -> one(there.getOrDefault(ref, List.of()), each))
                    .filter(to -> !to.equals(each.id()))
                    .ifPresent(to -> led.add(new Led(each.id(), to)));
        }
        return led;
    }

    /** Of the same document where both have it: real calls use numbers again. */
    private static Optional<UUID> one(List<Said> candidates, Said from) {
        List<Said> near = candidates.stream()
                .filter(each -> each.document().equals(from.document()))
                .toList();
        List<Said> meant = near.isEmpty() ? candidates : near;
        return meant.size() == 1 ? Optional.of(meant.get(0).id()) : Optional.empty();
    }

    private void write(List<Led> led) {
        batches.batchUpdate("update comment set see_other_id = ? where id = ?", led, 500, (statement, each) -> {
            statement.setObject(1, each.to());
            statement.setObject(2, each.from());
        });
    }
}
