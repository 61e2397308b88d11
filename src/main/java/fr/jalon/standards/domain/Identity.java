package fr.jalon.standards.domain;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a standard says of itself, and what law and the registry say of it.
 *
 * @param themeKey see table {@code theme}
 * @param legalReference the decree or order that refers to it, or null
 * @param legalSince from when it is mandatory, or null
 * @param registrySince when the registry gave its label, or null
 */
@Embeddable
public record Identity(
        String title,
        String shortTitle,
        @Enumerated(EnumType.STRING) StandardKind kind,
        String themeKey,
        @Column(name = "summary_fr") String summaryFr,
        @Column(name = "summary_en") String summaryEn,
        String workingGroup,
        @Enumerated(EnumType.STRING) LegalStatus legalStatus,
        String legalReference,
        PartialDate legalSince,
        @Enumerated(EnumType.STRING) RegistryLabel registryLabel,
        PartialDate registrySince,
        String registryUrl,
        String pageUrl) {}
