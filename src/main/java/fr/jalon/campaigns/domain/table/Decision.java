package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.grid.Words;

/**
 * What the words of a decision mean to whoever reads the table again.
 *
 * @param disposition null when they decide nothing
 * @param reason what they say beyond it
 * @param seeOther the comment they point at, as written; empty when they point at none
 * @param open they say that nothing is decided yet
 */
public record Decision(Disposition disposition, String reason, String seeOther, boolean open) {

    public static Decision read(String written) {
        DecisionWords.Read read = DecisionWords.read(Words.clean(written));
        return new Decision(read.disposition(), read.reason(), read.seeOther(), read.sure() == DecisionWords.Sure.OPEN);
    }
}
