package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.territory.TileMap;
import java.util.List;
import java.util.Map;

/**
 * What a map says when it stands alone.
 *
 * @param said what each tile is called in full, by code of département
 * @param key what the patterns mean
 */
record MapPicture(String title, String summary, TileMap map, Map<String, String> said, List<Key> key) {

    /** @param level of the pattern */
    public record Key(int level, String said) {}
}
