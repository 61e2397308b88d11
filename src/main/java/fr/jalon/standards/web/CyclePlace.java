package fr.jalon.standards.web;

import java.util.UUID;

/**
 * Where a page of a cycle stands: {@code /standards/{slug}/cycles/{cycle}}, and below it one phase, gate or action. A
 * handler asks for it as an argument.
 *
 * @param key of the phase, gate or action; null for the pages of the cycle as a whole
 */
record CyclePlace(String slug, UUID cycle, String key) {

    static CyclePlace of(String slug, UUID cycle) {
        return new CyclePlace(slug, cycle, null);
    }

    /** Address of the cycle. */
    String base() {
        return standard() + "/cycles/" + cycle;
    }

    /** Address of the standard. */
    String standard() {
        return "/standards/" + slug;
    }
}
