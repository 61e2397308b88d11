package fr.jalon.deployment.domain.wave;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Why a condition no longer holds the gate shut.
 *
 * @param passedOver it is not met, and that person goes on; else the words are the proof
 */
@Embeddable
public record Clearance(boolean passedOver, String words, UUID personId, Instant clearedAt) {}
