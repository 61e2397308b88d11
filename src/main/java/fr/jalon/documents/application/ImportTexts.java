package fr.jalon.documents.application;

import fr.jalon.documents.domain.DocumentText;
import fr.jalon.documents.domain.DocumentTexts;
import fr.jalon.documents.domain.Revision;
import fr.jalon.documents.domain.RevisionState;
import fr.jalon.documents.domain.Revisions;
import fr.jalon.documents.domain.TextAction;
import fr.jalon.documents.domain.comparison.Matching;
import fr.jalon.documents.domain.reading.Part;
import fr.jalon.documents.domain.reading.RawText;
import fr.jalon.documents.domain.reading.ReadClause;
import fr.jalon.documents.domain.reading.ReadText;
import fr.jalon.documents.domain.reading.TextReading;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.Slug;
import fr.jalon.shared.files.FileStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a text in: the file is read and looked at, its headings are mended, then it is taken in or dropped. */
@Service
@Transactional
public class ImportTexts {

    /** Pages of their own under the texts of a standard. */
    private static final Set<String> PAGES = Set.of("nouveau", "apercu", "images");

    private static final int LONGEST_TITLE = 200;

    private final DocumentTexts texts;
    private final Revisions revisions;
    private final Clauses clauses;
    private final PictureShelf pictures;
    private final FileStore files;
    private final Clock clock;

    ImportTexts(
            DocumentTexts texts,
            Revisions revisions,
            Clauses clauses,
            PictureShelf pictures,
            FileStore files,
            Clock clock) {
        this.texts = texts;
        this.revisions = revisions;
        this.clauses = clauses;
        this.pictures = pictures;
        this.files = files;
        this.clock = clock;
    }

    /** Reads the file and keeps it as a draft. */
    public UUID read(UUID standardId, TextFile file, Actor actor) {
        TextAction.IMPORT.require(actor, standardId);
        RawText raw = TextReading.read(file.name(), file.content());
        raw.text();
        DocumentText text = file.textId() == null ? null : text(file.textId(), standardId);
        String title = text == null ? title(file, raw) : text.title();
        requireFreeLabel(text == null ? null : text.id(), Revision.slug(file.label()));
        UUID source = files.keepRead(file.name(), file.content());
        Revision.Draft draft = new Revision.Draft(
                standardId, file.textId(), title, file.label(), source, raw.format(), raw.language());
        return revisions
                .saveAndFlush(Revision.draft(draft, actor, clock.instant()))
                .id();
    }

    /** Says again which headings are headings, and of which level. */
    public void mend(UUID revisionId, Map<Integer, Integer> levels, Actor actor) {
        Revision revision = draft(revisionId, actor);
        revision.mend(levels);
        revisions.saveAndFlush(revision);
    }

    /** Makes the draft a revision everybody reads; its clauses take the identities of those they continue. */
    public UUID takeIn(UUID revisionId, Actor actor) {
        Revision revision = draft(revisionId, actor);
        FileStore.Content file = files.read(revision.sourceFileId());
        ReadText read = TextReading.read(file.details().name(), file.bytes()).text(revision.levels());
        DocumentText text =
                revision.textId() == null ? named(revision) : text(revision.textId(), revision.standardId());
        requireFreeLabel(text.id(), revision.slug());
        Revision previous = revisions
                .findFirstByTextIdAndStateOrderByTakenInAtDesc(text.id(), RevisionState.TAKEN_IN)
                .orElse(null);
        int body = read.of(Part.BODY).size();
        revision.takeIn(text, previous, body, actor, clock.instant());
        revisions.saveAndFlush(revision);
        pictures.keep(read.pictures());
        clauses.write(revision.id(), read.clauses(), identities(previous, read.clauses()));
        return revision.id();
    }

    /** Reads a file and takes it in at once, as programs do. */
    public UUID bring(UUID standardId, TextFile file, Actor actor) {
        return takeIn(read(standardId, file, actor), actor);
    }

    /** Takes the draft away with its file. */
    public void drop(UUID revisionId, Actor actor) {
        Revision revision = draft(revisionId, actor);
        if (!revision.isDraft()) {
            throw new IllegalTransition(Message.of("text.already-taken-in", revision.label()));
        }
        revisions.delete(revision);
        revisions.flush();
        files.discard(revision.sourceFileId());
    }

    private Revision draft(UUID revisionId, Actor actor) {
        Revision revision = revisions.findById(revisionId).orElseThrow(() -> new NotFound("revision " + revisionId));
        TextAction.IMPORT.require(actor, revision.standardId());
        return revision;
    }

    private DocumentText text(UUID textId, UUID standardId) {
        return texts.findById(textId)
                .filter(text -> text.standardId().equals(standardId))
                .orElseThrow(() -> new NotFound("text " + textId));
    }

    private DocumentText named(Revision revision) {
        List<DocumentText> others = texts.findByStandardIdOrderByPosition(revision.standardId());
        Set<String> taken = new HashSet<>(PAGES);
        others.forEach(other -> taken.add(other.slug()));
        String slug = Slug.free(Slug.of(revision.title(), "texte"), taken::contains);
        return texts.saveAndFlush(DocumentText.named(revision.title(), slug, revision.standardId(), others.size()));
    }

    private static String title(TextFile file, RawText raw) {
        String plainName = FileStore.plainName(file.name()).replaceFirst("\\.[A-Za-z]{1,8}$", "");
        String own = raw.title().isBlank() ? plainName : raw.title();
        String title = file.title() == null || file.title().isBlank() ? own : file.title();
        String line = title.replaceAll("[\\s\\p{C}]+", " ").strip();
        return line.substring(0, Math.min(LONGEST_TITLE, line.length()));
    }

    private void requireFreeLabel(UUID textId, String slug) {
        if (textId != null && revisions.existsByTextIdAndSlugAndState(textId, slug, RevisionState.TAKEN_IN)
                || slug.equals("comparaison")) {
            throw RuleViolation.of("label-taken", "label", Message.of("text.label.taken"));
        }
    }

    private List<UUID> identities(Revision previous, List<ReadClause> read) {
        List<ClauseRow> before = previous == null ? List.of() : clauses.of(previous.id());
        int[] matched =
                Matching.of(Sides.of(before), read.stream().map(Sides::of).toList());
        List<UUID> identities = new ArrayList<>();
        for (int index : matched) {
            identities.add(index < 0 ? UUID.randomUUID() : before.get(index).identity());
        }
        return identities;
    }
}
