package fr.jalon.campaigns;

import fr.jalon.standards.StandardRef;
import java.time.Instant;
import java.util.UUID;

/**
 * A call that anyone may answer now.
 *
 * @param path local address of its page
 * @param daysLeft whole days until the last one; 0 on the last day
 * @param comments that everybody reads
 */
public record OpenCall(
        UUID id, StandardRef standard, String title, String path, Instant closesAt, long daysLeft, int comments) {}
