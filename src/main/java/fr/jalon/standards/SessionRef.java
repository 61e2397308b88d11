package fr.jalon.standards;

import fr.jalon.shared.LocalizedText;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day on which a body decides.
 *
 * @param label what makes it special, or null
 */
public record SessionRef(UUID id, LocalizedText body, LocalDate on, String label) {}
