package fr.jalon.deployment.application;

import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.territory.TileMap;
import fr.jalon.shared.Message;
import java.util.List;

/**
 * Who uses a standard, or all of them, counted in organisations.
 *
 * @param map organisations that use it, by département
 * @param verified declarations that were checked
 * @param national organisations that use it in the whole country
 * @param unplaced territories that are on no tile, for nobody said where an EPCI lies, or it lies overseas
 * @param obstacles why others do not, the most named first
 */
public record Adoption(
        TileMap map,
        long organisations,
        long declarations,
        long verified,
        long planned,
        long notUsed,
        long national,
        List<Unplaced> unplaced,
        List<Named> obstacles) {

    /** @param name what somebody called it, or null. @param organisations that use it there */
    public record Unplaced(String code, String name, long organisations) {

        public Message territory() {
            return Territories.french().said(code, name);
        }
    }

    /** How many organisations name a reason. */
    public record Named(Obstacle obstacle, long organisations) {}

    public boolean isEmpty() {
        return declarations == 0;
    }
}
