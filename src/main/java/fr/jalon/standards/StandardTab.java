package fr.jalon.standards;

/**
 * A tab on a standard's pages. A module adds one by declaring a bean of this type, nothing else.
 *
 * @param key by which the page says which tab it is
 * @param order 10 overview, 20 life cycle, 30 group, 40 meetings, 50 texts, 60 calls, 70 deployment, 80 synthesis, 90
 *     history
 * @param labelKey message
 * @param path behind {@code /standards/{slug}}, with its slash; empty for the overview
 */
public record StandardTab(String key, int order, String labelKey, String path) {}
