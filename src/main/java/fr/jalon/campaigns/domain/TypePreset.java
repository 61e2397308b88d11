package fr.jalon.campaigns.domain;

import java.util.List;

/** The sets of types in use, by generation of the official table. Their names and meanings are messages. */
public enum TypePreset {
    /** Général, Métier, Technique, Éditorial: the guide's template since 2025. */
    GMTE("G", "M", "T", "E"),
    /** Général, Métier, Technique, Document: Paysages, Risques, Opérations d’aménagement 2024-2025. */
    GMTD("G", "M", "T", "D"),
    /** Général, Urbanisme, Technique, Document: urbanism, 2022. */
    GUTD("G", "U", "T", "D"),
    /** None: the pilot writes their own. */
    OWN;

    private final List<String> codes;

    TypePreset(String... codes) {
        this.codes = List.of(codes);
    }

    public List<String> codes() {
        return codes;
    }
}
