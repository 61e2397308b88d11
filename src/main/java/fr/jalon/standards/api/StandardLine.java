package fr.jalon.standards.api;

import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardKind;
import fr.jalon.standards.application.CatalogueRow;
import java.time.Instant;
import java.util.UUID;

/** A standard in the list. */
record StandardLine(
        UUID id,
        String slug,
        String title,
        String shortTitle,
        StandardKind kind,
        Named theme,
        String workingGroup,
        String version,
        DocumentStatus documentStatus,
        String draft,
        DocumentStatus draftStatus,
        LegalStatus legalStatus,
        RegistryLabel registryLabel,
        Named phase,
        boolean late,
        Instant activeAt) {

    static StandardLine of(CatalogueRow row) {
        return new StandardLine(
                row.id(),
                row.slug(),
                row.title(),
                row.shortTitle(),
                row.kind(),
                new Named(row.themeKey(), row.theme()),
                row.workingGroup(),
                row.version(),
                row.documentStatus(),
                row.draft(),
                row.draftStatus(),
                row.legalStatus(),
                row.registryLabel(),
                row.phaseKey() == null ? null : new Named(row.phaseKey(), row.phase()),
                row.isLate(),
                row.activeAt());
    }
}
