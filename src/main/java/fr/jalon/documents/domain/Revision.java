package fr.jalon.documents.domain;

import fr.jalon.documents.domain.reading.TextFormat;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One state of a text: a file that was read, then, once somebody looked at it, the clauses everybody reads. */
@Entity
@Table(name = "revision")
public class Revision extends AbstractAggregateRoot<Revision> {

    @Id
    private UUID id;

    private UUID standardId;
    private UUID textId;
    private String title;
    private String label;
    private String slug;
    private UUID previousId;
    private UUID sourceFileId;

    @Enumerated(EnumType.STRING)
    private TextFormat format;

    private String language;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    private String levels;
    private Instant importedAt;
    private UUID importedBy;
    private Instant takenInAt;
    private UUID takenInBy;

    @Version
    private long version;

    protected Revision() {}

    /** What a draft is made of. The text is null for one that does not exist yet, which will have that title. */
    public record Draft(
            UUID standardId,
            UUID textId,
            String title,
            String label,
            UUID sourceFileId,
            TextFormat format,
            String language) {}

    /** Keeps a file that was read, to be looked at before it is taken in. */
    public static Revision draft(Draft draft, Actor by, Instant now) {
        Revision revision = new Revision();
        revision.id = UUID.randomUUID();
        revision.standardId = draft.standardId();
        revision.textId = draft.textId();
        revision.title = draft.title();
        revision.label = draft.label();
        revision.slug = slug(draft.label());
        revision.sourceFileId = draft.sourceFileId();
        revision.format = draft.format();
        revision.language = draft.language();
        revision.state = RevisionState.DRAFT;
        revision.levels = "";
        revision.importedAt = now;
        revision.importedBy = by.id();
        return revision;
    }

    /** A label as a part of an address: dots stay, "v0.2" is how people say it. */
    public static String slug(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        String trimmed = slug.replaceAll("^[-.]+|[-.]+$", "");
        return trimmed.isEmpty() ? "projet" : trimmed;
    }

    /** What a person says about the headings of the file: level by block, 0 for one that is none. */
    public void mend(Map<Integer, Integer> changed) {
        requireDraft();
        levels = new TreeMap<>(changed)
                .entrySet().stream()
                        .map(level -> level.getKey() + ":" + level.getValue())
                        .collect(Collectors.joining(","));
    }

    public Map<Integer, Integer> levels() {
        Map<Integer, Integer> read = new TreeMap<>();
        for (String level : levels.isEmpty() ? new String[0] : levels.split(",")) {
            String[] parts = level.split(":");
            read.put(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]));
        }
        return read;
    }

    /** Its clauses are read by everybody from now on. */
    public void takeIn(DocumentText text, Revision previous, int clauses, Actor by, Instant now) {
        requireDraft();
        textId = text.id();
        title = text.title();
        previousId = previous == null ? null : previous.id;
        state = RevisionState.TAKEN_IN;
        takenInAt = now;
        takenInBy = by.id();
        registerEvent(new LifecycleEvent(
                "text",
                id,
                standardId,
                "taken-in",
                List.of(title, label, clauses),
                null,
                by.id(),
                now,
                Visibility.PUBLIC));
    }

    private void requireDraft() {
        if (state != RevisionState.DRAFT) {
            throw new IllegalTransition(Message.of("text.already-taken-in", label));
        }
    }

    public boolean isDraft() {
        return state == RevisionState.DRAFT;
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public UUID textId() {
        return textId;
    }

    public String title() {
        return title;
    }

    public String label() {
        return label;
    }

    public String slug() {
        return slug;
    }

    public UUID sourceFileId() {
        return sourceFileId;
    }

    public TextFormat format() {
        return format;
    }

    public Instant importedAt() {
        return importedAt;
    }
}
