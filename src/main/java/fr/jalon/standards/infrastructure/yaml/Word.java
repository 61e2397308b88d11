package fr.jalon.standards.infrastructure.yaml;

/** A text of the file and where it stands. */
public record Word(String value, Place place) {}
