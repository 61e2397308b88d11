package fr.jalon.documents.api;

import fr.jalon.documents.application.ClauseRow;
import fr.jalon.documents.application.RevisionRow;
import fr.jalon.documents.domain.reading.ClauseKind;
import fr.jalon.documents.domain.reading.Part;
import fr.jalon.documents.domain.reading.TextFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A text at one of its revisions.
 *
 * @param id of the text, over all its revisions
 * @param clauses those of the body and the printed table of contents, as a tree
 * @param apart the cover and what pages repeat
 */
record TextBody(
        UUID id,
        String slug,
        String title,
        Revision revision,
        List<Revision> revisions,
        List<Clause> clauses,
        List<Apart> apart) {

    /** @param label as printed on the document */
    record Revision(
            UUID id, String label, TextFormat format, String language, Instant takenInAt, int clauses, String path) {

        static Revision of(RevisionRow row) {
            return new Revision(
                    row.id(), row.label(), row.format(), row.language(), row.takenInAt(), row.clauses(), row.path());
        }
    }

    /**
     * @param identity the same from one revision to the next
     * @param anchor behind the path of the revision and {@code #}, its permanent link
     */
    record Clause(
            UUID id,
            UUID identity,
            Part part,
            ClauseKind kind,
            int level,
            String number,
            String title,
            String anchor,
            Integer page,
            String text,
            String html,
            List<Clause> clauses) {}

    record Apart(Part part, String text, String html) {}

    static TextBody of(RevisionRow shown, List<RevisionRow> revisions, List<ClauseRow> clauses) {
        return new TextBody(
                shown.textId(),
                shown.textSlug(),
                shown.textTitle(),
                Revision.of(shown),
                revisions.stream().map(Revision::of).toList(),
                under(
                        null,
                        clauses.stream()
                                .filter(TextBody::isListed)
                                .collect(Collectors.groupingBy(row -> Optional.ofNullable(row.parentId())))),
                clauses.stream()
                        .filter(row -> !isListed(row))
                        .map(row -> new Apart(row.part(), row.plain(), row.html()))
                        .toList());
    }

    private static boolean isListed(ClauseRow row) {
        return row.part() == Part.BODY || row.part() == Part.CONTENTS;
    }

    private static List<Clause> under(UUID parent, Map<Optional<UUID>, List<ClauseRow>> children) {
        return children.getOrDefault(Optional.ofNullable(parent), List.of()).stream()
                .map(row -> new Clause(
                        row.id(),
                        row.identity(),
                        row.part(),
                        row.kind(),
                        row.level(),
                        row.number(),
                        row.title(),
                        row.anchor(),
                        row.page(),
                        row.plain(),
                        row.html(),
                        under(row.id(), children)))
                .toList();
    }
}
