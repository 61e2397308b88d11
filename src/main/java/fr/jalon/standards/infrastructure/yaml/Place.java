package fr.jalon.standards.infrastructure.yaml;

/**
 * Where something stands in a file.
 *
 * @param path like {@code phases[4].gates[0].conditions[1].from}; empty for the whole file
 * @param line from 1
 */
public record Place(String path, int line) {}
