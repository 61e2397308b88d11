/**
 * Reads YAML that people write by hand: every mistake of a file is found at once, with its line and its path. Nothing
 * is built from what the file names: no Java types, no aliases.
 */
package fr.jalon.standards.infrastructure.yaml;
