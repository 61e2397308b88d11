package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.RevisionRef;
import fr.jalon.documents.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A document of a call, clause by clause, with the first comments beside each. */
@Service
@Transactional(readOnly = true)
public class ReadingReader {

    /** Comments shown beside a clause; the others are a link away. */
    private static final int BESIDE = 3;

    /** Counting stops there. */
    private static final int MOST = 100;

    private final ObjectProvider<Texts> texts;
    private final JdbcClient jdbc;

    ReadingReader(ObjectProvider<Texts> texts, JdbcClient jdbc) {
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /** A comment beside a clause, its text cut short. */
    public record Card(
            String ref, String speaker, List<String> types, String text, boolean cut, Disposition disposition) {}

    /** @param count of its comments, at most 100 */
    public record Clause(ClauseRef ref, int count, List<Card> cards) {

        public boolean hasMore() {
            return count > cards.size();
        }

        public String countText() {
            return count >= MOST ? MOST + "+" : String.valueOf(count);
        }
    }

    /** @param contents the clauses the table of contents names */
    public record Reading(RevisionRef revision, List<Clause> clauses, List<Clause> contents) {

        /** @return null when there is none */
        public Clause clause(String anchor) {
            return clauses.stream()
                    .filter(clause -> clause.ref().anchor().equals(anchor))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @return null when the document cannot be read online */
    public Reading reading(CallView.Document document) {
        Texts known = texts.getIfAvailable();
        RevisionRef revision = known == null || document.revisionId() == null
                ? null
                : known.revision(document.revisionId()).orElse(null);
        if (revision == null) {
            return null;
        }
        List<ClauseRef> clauses = known.clauses(revision.id());
        UUID[] identities = clauses.stream().map(ClauseRef::identity).toArray(UUID[]::new);
        Map<UUID, Integer> counts = counts(document.id(), identities);
        Map<UUID, List<Card>> cards = cards(document.id(), counts.keySet().toArray(UUID[]::new));
        List<Clause> shown = clauses.stream()
                .map(clause -> new Clause(
                        clause,
                        counts.getOrDefault(clause.identity(), 0),
                        cards.getOrDefault(clause.identity(), List.of())))
                .toList();
        return new Reading(revision, shown, contents(shown));
    }

    /** The clause alone, for a form in place. */
    public ClauseRef clause(CallView.Document document, String anchor) {
        Texts known = texts.getIfAvailable();
        return known == null || document.revisionId() == null
                ? null
                : known.clauses(document.revisionId()).stream()
                        .filter(clause -> clause.anchor().equals(anchor))
                        .findFirst()
                        .orElse(null);
    }

    private static List<Clause> contents(List<Clause> clauses) {
        int top = clauses.stream()
                .mapToInt(clause -> clause.ref().level())
                .filter(level -> level > 0)
                .min()
                .orElse(1);
        return clauses.stream()
                .filter(clause -> clause.ref().level() >= top && clause.ref().level() <= top + 1)
                .filter(clause -> !clause.ref().heading().isBlank())
                .toList();
    }

    private Map<UUID, Integer> counts(UUID documentId, UUID[] identities) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select i.identity, n.found from unnest(:identities) as i(identity)
                        cross join lateral (select count(*)::int as found from (
                            select 1 from comment m where m.document_id = :document and m.clause_identity = i.identity
                                and m.state = 'RECEIVED' limit :most) s) n
                        where n.found > 0
                        """)
                .param("identities", identities)
                .param("document", documentId)
                .param("most", MOST)
                .query(row -> {
                    counts.put(row.getObject("identity", UUID.class), row.getInt("found"));
                });
        return counts;
    }

    private Map<UUID, List<Card>> cards(UUID documentId, UUID[] identities) {
        Map<UUID, List<Card>> cards = new HashMap<>();
        if (identities.length == 0) {
            return cards;
        }
        jdbc.sql("""
                        select i.identity, m.ref, m.types, m.disposition, left(m.text, 281) as text, left(m.proposed_change, 281) as change,
                            coalesce(nullif(m.organisation_as_written, ''), case when c.name_public then c.name end) as speaker
                        from unnest(:identities) as i(identity)
                        cross join lateral (select * from comment m where m.document_id = :document
                            and m.clause_identity = i.identity and m.state = 'RECEIVED' order by m.sort_key limit :beside) m
                        left join contributor c on c.id = m.contributor_id
                        order by m.sort_key
                        """)
                .param("identities", identities)
                .param("document", documentId)
                .param("beside", BESIDE)
                .query(row -> {
                    String text = row.getString("text").isBlank() ? row.getString("change") : row.getString("text");
                    String disposition = row.getString("disposition");
                    cards.computeIfAbsent(row.getObject("identity", UUID.class), none -> new ArrayList<>())
                            .add(new Card(
                                    row.getString("ref"),
                                    row.getString("speaker"),
                                    List.of((String[]) row.getArray("types").getArray()),
                                    text.length() > 280 ? text.substring(0, 280) + "…" : text,
                                    text.length() > 280,
                                    disposition == null ? null : Disposition.valueOf(disposition)));
                });
        return cards;
    }
}
