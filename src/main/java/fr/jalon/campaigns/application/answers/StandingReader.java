package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.answers.FilledRow;
import fr.jalon.campaigns.domain.answers.Standing;
import fr.jalon.shared.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the comments that the rows of a file are about, with their answers as they stand. */
@Component
class StandingReader {

    private final JdbcClient jdbc;

    StandingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Comments of a call by reference; several documents may have the same one. */
    Map<String, List<Standing>> standing(Campaign call, List<FilledRow> rows) {
        UUID[] documents = call.documents().stream().map(CampaignDocument::id).toArray(UUID[]::new);
        String[] refs = rows.stream().map(FilledRow::ref).distinct().toArray(String[]::new);
        Map<UUID, List<Standing.Past>> past = past(documents, refs);
        Map<String, List<Standing>> found = new HashMap<>();
        jdbc.sql("""
                        select m.id, d.code, m.ref, m.disposition, m.reason, m.action, m.decision_as_written,
                            m.decided_at is not null as here
                        from comment m join campaign_document d on d.id = m.document_id
                        where m.document_id = any(:documents) and m.ref = any(:refs) and m.state = 'RECEIVED'
                        """)
                .param("documents", documents)
                .param("refs", refs)
                .query((row, number) -> new Standing(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("ref"),
                        AnswerReader.disposition(row, "disposition"),
                        row.getString("reason"),
                        row.getString("action"),
                        row.getString("decision_as_written"),
                        row.getBoolean("here"),
                        past.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list()
                .forEach(each -> found.computeIfAbsent(each.ref(), none -> new ArrayList<>())
                        .add(each));
        return found;
    }

    private Map<UUID, List<Standing.Past>> past(UUID[] documents, String[] refs) {
        Map<UUID, List<Standing.Past>> past = new HashMap<>();
        jdbc.sql("""
                        select a.comment_id, a.disposition, a.reason, a.action, a.as_written from comment_answer a
                            join comment m on m.id = a.comment_id
                        where m.document_id = any(:documents) and m.ref = any(:refs) and a.step = 'DECISION'
                        """).param("documents", documents).param("refs", refs).query(row -> {
            past.computeIfAbsent(row.getObject("comment_id", UUID.class), none -> new ArrayList<>())
                    .add(new Standing.Past(
                            AnswerReader.disposition(row, "disposition"),
                            row.getString("reason"),
                            row.getString("action"),
                            row.getString("as_written")));
        });
        return past;
    }

    /** By the mark, else by what the file calls the document; empty when it could be several. */
    static Optional<Standing> of(FilledRow row, List<Standing> candidates, Campaign call) {
        if (row.mark() != null) {
            Optional<Standing> marked = candidates.stream()
                    .filter(each -> row.mark().isOf(each.document(), each.ref()))
                    .findFirst();
            if (marked.isPresent()) {
                return marked;
            }
        }
        List<Standing> named = candidates.size() < 2
                ? candidates
                : candidates.stream()
                        .filter(each -> isNamed(call.document(each.document()), row.document()))
                        .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean isNamed(CampaignDocument document, String words) {
        String plain = words == null || words.isBlank() ? "" : Slug.of(words, "");
        return !plain.isEmpty()
                && (plain.contains(document.code())
                        || plain.contains(Slug.of(document.title(), "?"))
                        || Slug.of(document.title(), "").contains(plain));
    }
}
