package fr.jalon.campaigns.application.export;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CommentReader;
import fr.jalon.campaigns.domain.export.CommentTable;
import fr.jalon.campaigns.domain.export.ExportFormat;
import fr.jalon.campaigns.domain.export.ExportHead;
import fr.jalon.campaigns.domain.export.ExportWords;
import fr.jalon.campaigns.domain.export.TableModel;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.RevisionRef;
import fr.jalon.documents.Texts;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Say;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The comments of a call as a file, written while they are read, and the form to fill in. */
@Service
public class CommentFiles {

    private final CommentReader comments;
    private final ObjectProvider<Texts> texts;
    private final Say say;

    CommentFiles(CommentReader comments, ObjectProvider<Texts> texts, Say say) {
        this.comments = comments;
        this.texts = texts;
        this.say = say;
    }

    /** @throws NotFound when there is no such format */
    public ExportFormat format(String extension) {
        return ExportFormat.of(extension).orElseThrow(() -> new NotFound("format " + extension));
    }

    /** @throws NotFound when nobody fills in such a file */
    public ExportFormat form(String extension) {
        return ExportFormat.of(extension)
                .filter(ExportFormat::isForm)
                .orElseThrow(() -> new NotFound("form " + extension));
    }

    /**
     * The model a Word file is asked for in.
     *
     * @param year of the guide's model, or null for everything known
     * @throws NotFound when there is no such model, or not in this format
     */
    public TableModel model(ExportFormat format, String year) {
        return TableModel.of(year)
                .filter(model -> model == TableModel.WHOLE || format == ExportFormat.DOCX)
                .orElseThrow(() -> new NotFound("model " + year));
    }

    /** In no transaction: a slow reader holds no connection, since each batch is read for itself. */
    public void write(CallView call, ExportFormat format, TableModel model, OutputStream out) throws IOException {
        CommentBatches all = new CommentBatches(comments, call.line().id(), clauses(call));
        if (model == TableModel.WHOLE) {
            table(call).write(format, all, out);
        } else {
            table(call).write(model, all, out);
        }
    }

    public void writeBlank(CallView call, ExportFormat format, OutputStream out) throws IOException {
        table(call).writeBlank(format, out);
    }

    private CommentTable table(CallView call) {
        Locale language = say.locale();
        return new CommentTable(head(call, language), words(language));
    }

    public ExportWords words(Locale language) {
        return new ExportWords(language, message -> say.message(message, language));
    }

    /** What every file says of the call. */
    public ExportHead head(CallView call, Locale language) {
        return new ExportHead(
                call.line().title(),
                call.documents().stream().map(this::document).toList(),
                call.types().stream()
                        .map(type ->
                                new ExportHead.Type(type.code(), type.name().in(language)))
                        .toList(),
                paris(call.line().opensAt()),
                paris(call.line().closesAt()),
                call.documents().stream().anyMatch(document -> document.revisionId() != null));
    }

    private ExportHead.Document document(CallView.Document document) {
        Texts known = texts.getIfAvailable();
        String label = known == null || document.revisionId() == null
                ? ""
                : known.revision(document.revisionId()).map(RevisionRef::label).orElse("");
        boolean said = label.isEmpty() || document.title().contains(label);
        return new ExportHead.Document(document.code(), said ? document.title() : document.title() + " " + label);
    }

    private static ZonedDateTime paris(Instant at) {
        return at == null ? null : at.atZone(Say.PARIS);
    }

    /** How the clauses of the call are headed, by their identity. */
    public Map<UUID, String> clauses(CallView call) {
        Map<UUID, String> headings = new HashMap<>();
        Texts known = texts.getIfAvailable();
        List<UUID> revisions = call.documents().stream()
                .map(CallView.Document::revisionId)
                .filter(Objects::nonNull)
                .toList();
        if (known != null) {
            revisions.forEach(revision -> known.clauses(revision)
                    .forEach((ClauseRef clause) -> headings.put(clause.identity(), clause.heading())));
        }
        return headings;
    }
}
