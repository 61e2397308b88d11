package fr.jalon.standards.domain.method;

import fr.jalon.shared.LocalizedText;
import fr.jalon.standards.DocumentStatus;

/**
 * A date worth recording on a phase.
 *
 * @param key unique in the whole method
 * @param documentStatus status printed on the document from that day on, or null
 */
public record KeyDate(String key, LocalizedText name, DocumentStatus documentStatus) {}
