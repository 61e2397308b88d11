package fr.jalon.documents.application;

import fr.jalon.documents.ChangeCauses;
import fr.jalon.documents.domain.comparison.ClauseChange;
import fr.jalon.documents.domain.reading.ClauseKind;
import fr.jalon.documents.domain.reading.Part;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.files.FileStore;
import fr.jalon.standards.StandardHead;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the pages of texts show. */
public final class TextPage {

    private TextPage() {}

    /** A text with its revisions, the latest first. */
    public record TextGroup(List<RevisionRow> revisions) {

        public String title() {
            return revisions.get(0).textTitle();
        }

        public String slug() {
            return revisions.get(0).textSlug();
        }

        public String path() {
            return revisions.get(0).textsPath() + "/" + slug();
        }

        public RevisionRow latest() {
            return revisions.get(0);
        }

        /** @throws NotFound when this text has no such revision */
        public RevisionRow revision(String slug) {
            return revisions.stream()
                    .filter(revision -> revision.slug().equals(slug))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("revision " + slug));
        }

        /** The revision that came before, or itself when it is the first. */
        public RevisionRow before(RevisionRow revision) {
            int place = revisions.indexOf(revision);
            return revisions.get(Math.min(place + 1, revisions.size() - 1));
        }

        public boolean isFirst(RevisionRow revision) {
            return revisions.indexOf(revision) == revisions.size() - 1;
        }
    }

    /** A file somebody brought and nobody took in yet. */
    public record Drafted(UUID id, String title, String label, Instant importedAt) {}

    /** The texts of a standard. */
    public record Shelf(StandardHead head, List<TextGroup> texts, List<Drafted> drafts, boolean mayImport) {}

    /**
     * A revision to be read.
     *
     * @param source the file it was read from
     * @param clauses of every part
     */
    public record Reading(
            StandardHead head,
            TextGroup text,
            RevisionRow revision,
            FileStore.Details source,
            List<ClauseRow> clauses) {

        private static final int DEEPEST_IN_CONTENTS = 3;

        /** Past that, a table of contents is no help, and weighs as much as the text. */
        private static final int LONGEST_CONTENTS = 100;

        public List<ClauseRow> body() {
            return clauses.stream().filter(clause -> clause.part() == Part.BODY).toList();
        }

        /** As deep as it stays short. */
        public List<ClauseRow> contents() {
            List<ClauseRow> listed = List.of();
            for (int depth = DEEPEST_IN_CONTENTS; depth >= 1; depth--) {
                listed = downTo(depth);
                if (listed.size() <= LONGEST_CONTENTS) {
                    return listed;
                }
            }
            return listed;
        }

        private List<ClauseRow> downTo(int depth) {
            return body().stream()
                    .filter(clause -> clause.level() > 0 && clause.depth() < depth)
                    .filter(clause -> clause.kind() != ClauseKind.VALUE)
                    .toList();
        }

        public Optional<ClauseRow> cover() {
            return clauses.stream()
                    .filter(clause -> clause.part() == Part.FRONT)
                    .findFirst();
        }

        /** What else was set apart: the printed contents, what pages repeat. */
        public List<ClauseRow> apart() {
            return clauses.stream()
                    .filter(clause -> clause.part() == Part.CONTENTS || clause.part() == Part.HEADER)
                    .toList();
        }
    }

    /** Two revisions side by side. */
    public record Compared(
            StandardHead head,
            TextGroup text,
            RevisionRow before,
            RevisionRow after,
            List<ClauseRow> old,
            List<ClauseRow> recent,
            List<ClauseChange> changes,
            List<ChangeCauses.Causes> causes) {

        private ClauseRow clause(ClauseChange change) {
            return change.after() >= 0 ? recent.get(change.after()) : old.get(change.before());
        }

        /** Where the change stands on this page. */
        public String place(ClauseChange change) {
            return "c-" + clause(change).anchor();
        }

        /** Why it changed, as far as somebody said; what only moved needs no cause. */
        public List<ChangeCauses.Cause> causes(ClauseChange change) {
            return causes.stream()
                    .flatMap(each -> each.of(clause(change).identity()).stream())
                    .toList();
        }

        /** Somebody knows what happened between the two. */
        public boolean isExplained(ClauseChange change) {
            return !causes.isEmpty() && change.state() != ClauseChange.State.MOVED;
        }

        public long count(ClauseChange.State state) {
            return changes.stream().filter(change -> change.state() == state).count();
        }

        public List<ClauseChange.State> states() {
            return List.of(
                    ClauseChange.State.ADDED,
                    ClauseChange.State.REMOVED,
                    ClauseChange.State.CHANGED,
                    ClauseChange.State.MOVED,
                    ClauseChange.State.SAME);
        }

        /** Those that did not stay the same, for reading. */
        public List<ClauseChange> differences() {
            return changes.stream()
                    .filter(change -> change.state() != ClauseChange.State.SAME)
                    .toList();
        }

        /** Address of the clause on the reading page of the revision that has it, the later one if both do. */
        public String href(ClauseChange change) {
            return change.after() >= 0
                    ? after.path() + "#" + recent.get(change.after()).anchor()
                    : before.path() + "#" + old.get(change.before()).anchor();
        }
    }
}
