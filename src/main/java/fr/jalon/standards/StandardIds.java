package fr.jalon.standards;

import fr.jalon.shared.NotFound;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Which standard does an address mean? For everything that takes an id or a slug. */
public interface StandardIds {

    /** @throws NotFound when no standard has that id or slug */
    UUID idOf(String idOrSlug);

    /** These standards, in one query; unknown ids are left out. */
    Map<UUID, StandardRef> named(Collection<UUID> ids);
}
