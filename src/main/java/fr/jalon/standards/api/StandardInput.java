package fr.jalon.standards.api;

import fr.jalon.shared.Blank;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardKind;
import fr.jalon.standards.domain.Identity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a standard says of itself.
 *
 * @param theme key, see {@code GET /themes}
 * @param revision the one that was read, for a change; absent to change whatever happened since
 */
record StandardInput(
        @NotBlank @Size(max = 300) String title,
        @Size(max = 100) String shortTitle,
        @NotNull StandardKind kind,
        @NotBlank String theme,
        @Size(max = 4000) String summaryFr,
        @Size(max = 4000) String summaryEn,
        @Size(max = 200) String workingGroup,
        LegalStatus legalStatus,
        @Size(max = 500) String legalReference,
        PartialDate legalSince,
        RegistryLabel registryLabel,
        PartialDate registrySince,

        @Size(max = 1000) @Pattern(regexp = "|https?://\\S+", message = "{api.rule.address}")
        String registryUrl,

        @Size(max = 1000) @Pattern(regexp = "|https?://\\S+", message = "{api.rule.address}")
        String pageUrl,

        Long revision) {

    Identity identity() {
        return new Identity(
                title.strip(),
                Blank.toNull(shortTitle),
                kind,
                theme,
                Texts.orEmpty(summaryFr),
                Texts.orEmpty(summaryEn),
                Blank.toNull(workingGroup),
                legalStatus == null ? LegalStatus.UNKNOWN : legalStatus,
                Blank.toNull(legalReference),
                legalSince,
                registryLabel == null ? RegistryLabel.NONE : registryLabel,
                registrySince,
                Blank.toNull(registryUrl),
                Blank.toNull(pageUrl));
    }
}
