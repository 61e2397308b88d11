package fr.jalon.standards.application;

import fr.jalon.shared.LocalizedText;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardKind;
import java.time.Instant;
import java.util.UUID;

/**
 * One standard in the catalogue.
 *
 * @param version number of the version in force, else of the latest; null when there is none
 * @param draft number of the version being made, or null
 * @param phase name of the phase it is in; null when no cycle is known
 * @param line null when no cycle is known
 */
public record CatalogueRow(
        UUID id,
        String slug,
        String title,
        String shortTitle,
        StandardKind kind,
        String themeKey,
        LocalizedText theme,
        String workingGroup,
        LegalStatus legalStatus,
        RegistryLabel registryLabel,
        String version,
        DocumentStatus documentStatus,
        String draft,
        DocumentStatus draftStatus,
        String phaseKey,
        LocalizedText phase,
        PoleLine line,
        Instant activeAt) {

    /** A phase has passed its planned date. */
    public boolean isLate() {
        return line != null && line.segments().stream().anyMatch(segment -> segment.late());
    }
}
