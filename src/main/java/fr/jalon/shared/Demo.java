package fr.jalon.shared;

/**
 * Does this application run with demo data? Yes beside the embedded database unless {@code jalon.demo=false}, and under
 * the profile {@code demo}. Only then do the known passwords and tokens exist.
 */
public record Demo(boolean active) {}
