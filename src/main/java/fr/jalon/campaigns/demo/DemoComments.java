package fr.jalon.campaigns.demo;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignDocument;
import fr.jalon.campaigns.domain.Ref;
import fr.jalon.documents.Texts;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comments of the demonstration. A line of a file is {@code document|code|from-to|type|place|text|proposal|decision
 * words|disposition|action}; several numbers make several comments of which the source only says how many there were.
 */
@Component
class DemoComments {

    private static final String UNTOLD =
            "Commentaire compté dans la synthèse publiée ; son texte n’est pas repris ici.";

    private final JdbcTemplate jdbc;
    private final ObjectProvider<Texts> texts;
    private final EntityManager session;

    DemoComments(JdbcTemplate jdbc, ObjectProvider<Texts> texts, EntityManager session) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.session = session;
    }

    private record Line(List<String> parts, int number) {

        String part(int index) {
            return index < parts.size() ? parts.get(index).strip() : "";
        }

        String orNull(int index) {
            return part(index).isEmpty() ? null : part(index);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void fill(Campaign call, String file) {
        session.flush();
        List<Line> lines = lines(file);
        jdbc.batchUpdate("""
                insert into comment (id, campaign_id, document_id, ref, sort_key, organisation_id, organisation_code,
                    organisation_as_written, types, type_as_written, locator, clause_state, text, proposed_change, channel,
                    state, disposition, reason, decision_as_written, action, written_at, sent_at, received_at, version)
                values (?, ?, ?, ?, ?, (select id from organisation where code = ?), ?, ?, ?, ?, ?, 'NONE', ?, ?, 'TABLE',
                    'RECEIVED', ?, ?, ?, ?, ?, ?, ?, 0)
                """, lines, 200, (statement, line) -> fill(statement, call, line));
        call.documents().stream()
                .filter(document -> document.revisionId() != null)
                .forEach(this::place);
        jdbc.update("""
                insert into comment_tally (document_id, code, organisation_id, last_number, received)
                select document_id, organisation_code, (array_agg(organisation_id))[1],
                    max(substring(ref from '[0-9]+$')::int), count(*)
                from comment where campaign_id = ? group by document_id, organisation_code
                """, call.id());
    }

    /** On the clause whose heading the locator repeats. */
    private void place(CampaignDocument document) {
        texts.ifAvailable(known -> known.clauses(document.revisionId())
                .forEach(clause -> jdbc.update(
                        "update comment set clause_identity = ?, clause_state = 'CONFIRMED' where document_id = ? and locator = ?",
                        clause.identity(),
                        document.id(),
                        clause.heading())));
    }

    private static void fill(PreparedStatement statement, Campaign call, Line line) throws SQLException {
        CampaignDocument document = call.document(line.part(0));
        Ref ref = new Ref(line.part(1), line.number());
        Timestamp at = Timestamp.from(
                call.closesAt().isAfter(call.changedAt())
                        ? call.opensAt().plus(Duration.ofDays(2))
                        : call.closesAt().minus(Duration.ofDays(3)));
        Object[] values = {
            UUID.randomUUID(),
            call.id(),
            document.id(),
            ref.toString(),
            ref.sortKey(document.position()),
            ref.code(),
            ref.code(),
            ref.code().equals(Ref.WEB) ? "" : ref.code(),
            statement
                    .getConnection()
                    .createArrayOf(
                            "text",
                            line.part(3).isEmpty()
                                    ? new String[0]
                                    : line.part(3).split("-")),
            line.part(3),
            line.part(4),
            line.part(5).isEmpty() ? UNTOLD : line.part(5),
            line.orNull(6),
            line.orNull(8),
            line.orNull(7),
            line.orNull(7),
            line.orNull(9),
            at,
            at,
            at
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static List<Line> lines(String file) {
        try (InputStream in = new ClassPathResource("demo/calls/" + file).getInputStream()) {
            List<Line> lines = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> parts = List.of(line.split("\\|", -1));
                        String[] range = parts.get(2).split("-");
                        int from = Integer.parseInt(range[0]);
                        int to = Integer.parseInt(range[range.length - 1]);
                        for (int number = from; number <= to; number++) {
                            lines.add(new Line(parts, number));
                        }
                    });
            return lines;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
