package fr.jalon.campaigns.domain.answers;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a row that comes back changes: only the cells that were typed into. What was typed into and was decided otherwise
 * here meanwhile is a conflict, for a person to settle.
 *
 * <p>Where the mark was taken out, nobody can know what the file said when it left: cells are compared with what stands
 * and with what stood before. What differs from all of it was typed; it is a conflict as soon as the comment was decided
 * here, and an empty cell then takes nothing away.
 *
 * @param changed cells to be taken over
 * @param conflicting cells to be settled
 */
public record Filling(FilledRow row, Standing now, Set<Field> changed, Set<Field> conflicting) {

    /** What can be filled in. */
    public enum Field {
        DECISION,
        ACTION
    }

    public static Filling of(FilledRow row, Standing now) {
        Set<Field> changed = EnumSet.noneOf(Field.class);
        Set<Field> conflicting = EnumSet.noneOf(Field.class);
        Filling filling = new Filling(row, now, changed, conflicting);
        if (filling.decisionTyped() && !filling.saysWhatStands()) {
            (filling.decisionMoved() ? conflicting : changed).add(Field.DECISION);
        }
        if (filling.actionTyped() && !same(row.action(), now.action())) {
            (filling.actionMoved() ? conflicting : changed).add(Field.ACTION);
        }
        return filling;
    }

    public boolean isUnchanged() {
        return changed.isEmpty() && conflicting.isEmpty();
    }

    private boolean decisionTyped() {
        if (row.mark() != null) {
            return row.words() == null
                    ? !row.mark().decision().equals(Mark.decisionOf(row.disposition(), row.reason()))
                    : !row.mark().words().equals(Mark.print(row.words()));
        }
        return !row.saysNothing() && now.past().stream().noneMatch(this::saysWhatStood);
    }

    private boolean saysWhatStood(Standing.Past past) {
        return row.disposition() == past.disposition() && same(row.reason(), past.reason())
                || row.words() != null && same(row.words(), past.asWritten());
    }

    private boolean saysWhatStands() {
        return row.disposition() == now.disposition() && same(row.reason(), now.reason())
                || row.words() != null && !now.decidedHere() && same(row.words(), now.asWritten());
    }

    private boolean decisionMoved() {
        return row.mark() != null
                ? !row.mark().decision().equals(Mark.decisionOf(now.disposition(), now.reason()))
                : now.decidedHere();
    }

    private boolean actionTyped() {
        if (row.mark() != null) {
            return !row.mark().action().equals(Mark.print(row.action()));
        }
        return !row.action().isBlank() && now.past().stream().noneMatch(past -> same(row.action(), past.action()));
    }

    private boolean actionMoved() {
        return row.mark() != null ? !row.mark().action().equals(Mark.print(now.action())) : now.decidedHere();
    }

    private static boolean same(String one, String other) {
        return Mark.print(one).equals(Mark.print(other));
    }
}
