package fr.jalon.deployment.application;

import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.territory.TileMap;
import java.util.List;

/**
 * Who uses a standard, or all of them, counted in organisations.
 *
 * @param map organisations that use it, by département
 * @param verified declarations that were checked
 * @param national organisations that use it in the whole country
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
        List<Named> obstacles) {

    /** How many organisations name a reason. */
    public record Named(Obstacle obstacle, long organisations) {}

    public boolean isEmpty() {
        return declarations == 0;
    }
}
