package fr.jalon.documents.application;

import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.RevisionRef;
import fr.jalon.documents.Texts;
import fr.jalon.documents.domain.reading.Part;
import fr.jalon.documents.domain.reading.TextFormat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was taken in, for pages, programs and other modules. */
@Service
@Transactional(readOnly = true)
public class TextCatalogue implements Texts {

    private static final String SELECT = """
            select r.id, r.text_id, r.standard_id, s.slug as standard_slug, t.slug as text_slug, t.title, r.label, r.slug,
                   r.source_file_id, r.format, r.language, r.taken_in_at,
                   (select count(*) from clause c where c.revision_id = r.id and c.part = 'BODY') as clauses
            from revision r join document_text t on t.id = r.text_id join standard s on s.id = r.standard_id
            where r.state = 'TAKEN_IN' and """;

    private final JdbcClient jdbc;
    private final Clauses clauses;

    TextCatalogue(JdbcClient jdbc, Clauses clauses) {
        this.jdbc = jdbc;
        this.clauses = clauses;
    }

    /** Text by text, the latest revision of each first. */
    public List<RevisionRow> ofStandard(UUID standardId) {
        return jdbc.sql(SELECT + " r.standard_id = ? order by t.position, t.id, r.taken_in_at desc, r.id")
                .param(standardId)
                .query(TextCatalogue::row)
                .list();
    }

    /** The clauses of every part of the document. */
    public List<ClauseRow> whole(UUID revisionId) {
        return clauses.of(revisionId);
    }

    @Override
    public Optional<RevisionRef> revision(UUID revisionId) {
        return jdbc.sql(SELECT + " r.id = ?")
                .param(revisionId)
                .query(TextCatalogue::row)
                .optional()
                .map(TextCatalogue::ref);
    }

    @Override
    public List<RevisionRef> revisionsOf(UUID standardId) {
        return ofStandard(standardId).stream().map(TextCatalogue::ref).toList();
    }

    @Override
    public List<ClauseRef> clauses(UUID revisionId) {
        return clauses.of(revisionId).stream()
                .filter(clause -> clause.part() == Part.BODY)
                .map(TextCatalogue::ref)
                .toList();
    }

    @Override
    public Map<UUID, ClauseRef> clausesById(Collection<UUID> clauseIds) {
        return clauses.byIds(clauseIds).stream().collect(Collectors.toMap(ClauseRow::id, TextCatalogue::ref));
    }

    static RevisionRef ref(RevisionRow row) {
        return new RevisionRef(row.id(), row.textId(), row.standardId(), row.textTitle(), row.label(), row.path());
    }

    static ClauseRef ref(ClauseRow row) {
        return new ClauseRef(
                row.id(),
                row.identity(),
                row.parentId(),
                row.position(),
                row.level(),
                row.number(),
                row.title(),
                row.anchor(),
                row.page(),
                row.plain(),
                row.html());
    }

    private static RevisionRow row(ResultSet row, int number) throws SQLException {
        return new RevisionRow(
                row.getObject("id", UUID.class),
                row.getObject("text_id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("standard_slug"),
                row.getString("text_slug"),
                row.getString("title"),
                row.getString("label"),
                row.getString("slug"),
                row.getObject("source_file_id", UUID.class),
                TextFormat.valueOf(row.getString("format")),
                row.getString("language"),
                row.getObject("taken_in_at", OffsetDateTime.class).toInstant(),
                row.getInt("clauses"));
    }
}
