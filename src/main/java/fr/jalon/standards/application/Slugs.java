package fr.jalon.standards.application;

import fr.jalon.shared.Slug;
import fr.jalon.standards.domain.Standards;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Readable addresses for standards. */
@Component
class Slugs {

    /** Pages of the catalogue itself. */
    private static final Set<String> TAKEN = Set.of("nouveau", "durees");

    private final Standards standards;

    Slugs(Standards standards) {
        this.standards = standards;
    }

    /** An address nobody has: the title in plain letters, then a number where it is taken. */
    String freeFor(String title) {
        return Slug.free(slug(title), slug -> TAKEN.contains(slug) || standards.existsBySlug(slug));
    }

    static String slug(String title) {
        return Slug.of(title, "standard");
    }
}
