package fr.jalon.campaigns.domain.answers;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.Decision;
import fr.jalon.campaigns.domain.table.Integration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds what must not be published: answers that are missing, and those that contradict themselves. */
public final class Guard {

    private final Map<UUID, Row> byId = new HashMap<>();
    private final Set<String> refs = new HashSet<>();

    private Guard(List<Row> rows) {
        rows.forEach(row -> {
            byId.put(row.id(), row);
            refs.add(row.ref());
        });
    }

    /**
     * A comment with its answer.
     *
     * @param asWritten words of the table it came in, or null
     * @param seeOther whose answer it shares, or null
     * @param otherStands the one it refers to can be read, in this call or in another
     */
    public record Row(
            UUID id,
            String document,
            String ref,
            Disposition disposition,
            String reason,
            String asWritten,
            String action,
            UUID seeOther,
            boolean otherStands) {}

    /** What may be wrong. */
    public enum Kind {
        UNDECIDED,
        REFUSED_WITHOUT_REASON,
        REFUSED_BUT_INTEGRATED,
        ACCEPTED_WITHOUT_ACTION,
        DANGLING_REFERENCE,
        CIRCULAR,
        /** Nobody can send the answer to whoever made the comment. */
        CONTRIBUTOR_NOT_ANSWERED,
        /** A clause says something else, for no comment, and nobody was asked about it. */
        SUBSTANTIVE_CHANGE_WITHOUT_NEW_CALL;

        /** Nothing is published before it is put right; the others are for people to weigh. */
        public boolean blocks() {
            return this != CONTRIBUTOR_NOT_ANSWERED && this != SUBSTANTIVE_CHANGE_WITHOUT_NEW_CALL;
        }

        /** Key of the sentence. */
        public String key() {
            return "guard." + name();
        }
    }

    /**
     * @param ref of the comment; null, like the document, when it is about none
     * @param place what it is about then, as one names it; else null
     * @param path where that is put right; null for the board
     */
    public record Finding(Kind kind, String document, String ref, String place, String path) {

        public Finding(Kind kind, String document, String ref) {
            this(kind, document, ref, null, null);
        }

        /** @param call local path of the call */
        public String at(String call) {
            if (path != null) {
                return path;
            }
            return ref == null ? call + "/depouillement" : call + "/depouillement?vue=tous&c=" + document + "/" + ref;
        }
    }

    /** In the order of the rows. */
    public static List<Finding> findings(List<Row> rows) {
        Guard guard = new Guard(rows);
        List<Finding> findings = new ArrayList<>();
        for (Row row : rows) {
            guard.of(row).forEach(kind -> findings.add(new Finding(kind, row.document(), row.ref())));
        }
        return findings;
    }

    private List<Kind> of(Row row) {
        List<Kind> kinds = new ArrayList<>();
        Integration done = Integration.of(row.action());
        if (row.disposition() == null) {
            if (isOpen(row, done)) {
                kinds.add(Kind.UNDECIDED);
            }
            return kinds;
        }
        switch (row.disposition()) {
            case REFUSED -> refused(row, done, kinds);
            case ACCEPTED, ACCEPTED_IN_PRINCIPLE -> {
                if (done == null || done == Integration.NOT_APPLICABLE) {
                    kinds.add(Kind.ACCEPTED_WITHOUT_ACTION);
                }
            }
            case SEE_OTHER -> referral(row).ifPresent(kinds::add);
            default -> {
                // postponed, answered, out of scope: whatever is done is no contradiction
            }
        }
        return kinds;
    }

    /** An answer in free words is an answer, and so are words that left it open where the draft was changed since. */
    private static boolean isOpen(Row row, Integration done) {
        String words = isBlank(row.reason()) ? row.asWritten() : row.reason();
        boolean changed = done == Integration.INTEGRATED || done == Integration.PARTLY;
        boolean silent = isBlank(words) || words.chars().noneMatch(Character::isLetterOrDigit);
        return silent || Decision.read(words).open() && !changed;
    }

    private static void refused(Row row, Integration done, List<Kind> kinds) {
        if (isBlank(row.reason())) {
            kinds.add(Kind.REFUSED_WITHOUT_REASON);
        }
        if (done == Integration.INTEGRATED || done == Integration.PARTLY) {
            kinds.add(Kind.REFUSED_BUT_INTEGRATED);
        }
    }

    private Optional<Kind> referral(Row row) {
        if (row.seeOther() == null) {
            return pointsNowhere(row) ? Optional.of(Kind.DANGLING_REFERENCE) : Optional.empty();
        }
        if (!row.otherStands()) {
            return Optional.of(Kind.DANGLING_REFERENCE);
        }
        return comesBack(row) ? Optional.of(Kind.CIRCULAR) : Optional.empty();
    }

    /** Words of a table may point at a comment by its reference; what they call otherwise is left to people. */
    private boolean pointsNowhere(Row row) {
        String words = isBlank(row.asWritten()) ? row.reason() : row.asWritten();
        if (isBlank(words)) {
            return true;
        }
        return Pointers.in(Decision.read(words).seeOther(), row.ref())
                .map(ref -> !refs.contains(ref))
                .orElse(false);
    }

    private boolean comesBack(Row row) {
        Set<UUID> passed = new HashSet<>();
        Row next = byId.get(row.seeOther());
        while (next != null && passed.add(next.id())) {
            if (next.id().equals(row.id())) {
                return true;
            }
            next = next.disposition() == Disposition.SEE_OTHER && next.seeOther() != null
                    ? byId.get(next.seeOther())
                    : null;
        }
        return false;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
