package fr.jalon.documents.application;

import fr.jalon.documents.domain.DocumentText;
import fr.jalon.documents.domain.DocumentTexts;
import fr.jalon.documents.domain.Revision;
import fr.jalon.documents.domain.Revisions;
import fr.jalon.documents.domain.TextAction;
import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.ClauseKind;
import fr.jalon.documents.domain.reading.Part;
import fr.jalon.documents.domain.reading.RawText;
import fr.jalon.documents.domain.reading.ReadClause;
import fr.jalon.documents.domain.reading.ReadText;
import fr.jalon.documents.domain.reading.TextFormat;
import fr.jalon.documents.domain.reading.TextReading;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.files.FileStore;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pages on which a text is brought in. */
@Service
@Transactional(readOnly = true)
public class ImportPages {

    /** A form with more fields than a server takes would lose some. */
    private static final int MOST_MENDABLE = 800;

    private final StandardHeads heads;
    private final DocumentTexts texts;
    private final Revisions revisions;
    private final FileStore files;

    ImportPages(StandardHeads heads, DocumentTexts texts, Revisions revisions, FileStore files) {
        this.heads = heads;
        this.texts = texts;
        this.revisions = revisions;
        this.files = files;
    }

    /** A text the file may be a revision of. */
    public record Known(UUID id, String title) {}

    /** The form a file is brought with. */
    public record Blank(StandardHead head, List<Known> texts) {}

    /**
     * A heading as read, or a paragraph that looks like one.
     *
     * @param level 0 when it is none
     * @param excerpt of what is under it
     * @param mendable a person may say otherwise
     */
    public record Line(
            int block,
            int level,
            int depth,
            String number,
            String title,
            Integer page,
            String excerpt,
            boolean mendable) {}

    /** A draft to look at. */
    public record Preview(
            StandardHead head,
            UUID id,
            String title,
            String label,
            TextFormat format,
            List<Message> remarks,
            List<Line> headings,
            List<Line> others,
            List<Part> apart,
            int pictures,
            int words) {}

    public Blank blank(String slug, Actor actor) {
        StandardHead head = heads.head(slug, actor);
        TextAction.IMPORT.require(actor, head.id());
        List<Known> known = texts.findByStandardIdOrderByPosition(head.id()).stream()
                .map(text -> new Known(text.id(), text.title()))
                .toList();
        return new Blank(head, known);
    }

    public Preview preview(String slug, UUID revisionId, Actor actor) {
        StandardHead head = heads.head(slug, actor);
        Revision revision = revisions
                .findById(revisionId)
                .filter(found -> found.standardId().equals(head.id()) && found.isDraft())
                .orElseThrow(() -> new NotFound("draft " + revisionId));
        TextAction.IMPORT.require(actor, head.id());
        FileStore.Content file = files.read(revision.sourceFileId());
        RawText raw = TextReading.read(file.details().name(), file.bytes());
        ReadText text = raw.text(revision.levels());
        String title = revision.textId() == null
                ? revision.title()
                : texts.findById(revision.textId()).map(DocumentText::title).orElseThrow();
        return new Preview(
                head,
                revision.id(),
                title,
                revision.label(),
                revision.format(),
                raw.remarks(),
                headings(text),
                others(raw, text),
                apart(text),
                text.pictures().size(),
                words(text));
    }

    private static List<Line> headings(ReadText text) {
        List<Line> lines = new ArrayList<>();
        for (ReadClause clause : text.of(Part.BODY)) {
            boolean mendable =
                    clause.block() >= 0 && clause.kind() == ClauseKind.SECTION && lines.size() < MOST_MENDABLE;
            lines.add(new Line(
                    clause.block(),
                    clause.level(),
                    clause.depth(),
                    clause.number(),
                    clause.title(),
                    clause.page(),
                    excerpt(clause.plain()),
                    mendable));
        }
        return lines;
    }

    /** What nobody marked as a heading and that looks like one, or was said to be none. */
    private static List<Line> others(RawText raw, ReadText text) {
        Set<Integer> taken = new HashSet<>();
        text.clauses().forEach(clause -> taken.add(clause.block()));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < raw.blocks().size() && lines.size() < MOST_MENDABLE / 8; i++) {
            if (!taken.contains(i) && raw.blocks().get(i).part() == Part.BODY) {
                String title = title(raw.blocks().get(i));
                if (!title.isEmpty()) {
                    lines.add(new Line(i, 0, 0, "", title, null, "", true));
                }
            }
        }
        return lines;
    }

    private static String title(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.title();
        }
        return block instanceof Block.Passage passage && passage.likeHeading()
                ? passage.html().text()
                : "";
    }

    private static List<Part> apart(ReadText text) {
        return text.clauses().stream()
                .map(ReadClause::part)
                .filter(part -> part != Part.BODY)
                .distinct()
                .toList();
    }

    private static int words(ReadText text) {
        return text.clauses().stream()
                .mapToInt(clause -> (clause.title() + " " + clause.plain()).split("[^\\p{L}\\p{N}]+").length)
                .sum();
    }

    private static String excerpt(String plain) {
        String line = plain.replaceAll("\\s+", " ").strip();
        return line.length() <= 110
                ? line
                : line.substring(0, Math.max(60, line.lastIndexOf(' ', 110))).strip() + "…";
    }
}
