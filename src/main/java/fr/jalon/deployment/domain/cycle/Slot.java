package fr.jalon.deployment.domain.cycle;

import java.time.LocalDate;

/** From its first worked day to its last, both included. */
public record Slot(LocalDate first, LocalDate last) {}
