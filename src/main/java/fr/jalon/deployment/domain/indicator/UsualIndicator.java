package fr.jalon.deployment.domain.indicator;

import java.util.List;

/** The measures the CNIG guide proposes for every standard. */
public enum UsualIndicator {
    CONFORMING_DATASETS(
            "jeux-de-donnees-conformes", "Jeux de données conformes", "jeux", Nature.THINGS, "data.gouv.fr"),
    PRODUCERS("organismes-producteurs", "Organismes producteurs", "organismes", Nature.ACTORS, "data.gouv.fr"),
    PERIMETER("perimetre-couvert", "Périmètre couvert", "départements", Nature.THINGS, "Registre des utilisations");

    private final String code;
    private final String title;
    private final String unit;
    private final Nature nature;
    private final String source;

    UsualIndicator(String code, String title, String unit, Nature nature, String source) {
        this.code = code;
        this.title = title;
        this.unit = unit;
        this.nature = nature;
        this.source = source;
    }

    public String code() {
        return code;
    }

    public Definition definition() {
        return new Definition(
                title, unit, nature, source, null, null, Frequency.QUARTERLY, Stage.ACTIVATION, null, null, List.of());
    }
}
