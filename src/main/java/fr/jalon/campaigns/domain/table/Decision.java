package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.grid.Words;

/**
 * What the words of a decision mean to whoever reads the table again.
 *
 * @param disposition null when they decide nothing
 * @param reason what they say beyond it
 */
public record Decision(Disposition disposition, String reason) {

    public static Decision read(String written) {
        DecisionWords.Read read = DecisionWords.read(Words.clean(written));
        return new Decision(read.disposition(), read.reason());
    }
}
