package fr.jalon.deployment.domain.cycle;

import java.util.UUID;

/** What one person is to an operation; somebody may do it and answer for it. */
public record Part(UUID person, Raci raci) {}
