package fr.jalon.deployment.domain.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the figures of an indicator are: it says which there can be, and whether those of parts make that of the whole. */
public enum Nature {
    /** Things that are counted, each in one place: datasets. */
    THINGS(true, true),
    /** Those who are counted and may be in several places at once: organisations, people. */
    ACTORS(true, false),
    /** What is weighed, timed or paid. */
    AMOUNT(false, true),
    /** A share, a mean, a mark, a difference. */
    RATE(false, false);

    private static final Pattern RATES = Pattern.compile("%|pour cent|taux|part d|moyenne|note d|score");

    /** Units of what is weighed or averaged rather than counted. */
    private static final Pattern CUT = Pattern.compile(
            "€|euro|heure|jour|semaine|mois|minute|hour|day|week|month|hectare|kilom|m²|tonne|octet|million|millier|milliard"
                    + "|/|médian|average|ratio|indice|index|\\b(par|per|m|km|km2|ha|h|j|s|kg|t|ko|mo|go|to|kwh|mwh|gwh|etp|fte|ans?|années?|years?|mètres?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WHO = Pattern.compile(
            "^(organis|producteur|acteur|entreprise|éditeur|personne|agent|utilisateur|producer|actor|compan|vendor|people|user)");

    private final boolean counts;
    private final boolean adds;

    Nature(boolean counts, boolean adds) {
        this.counts = counts;
        this.adds = adds;
    }

    /** What it most likely is, for who does not say. */
    public static Nature guess(String name, String unit) {
        String said = unit.toLowerCase(Locale.ROOT);
        if (Stream.of(said, name.toLowerCase(Locale.ROOT))
                .anyMatch(one -> RATES.matcher(one).find())) {
            return RATE;
        }
        return CUT.matcher(unit).find() ? AMOUNT : WHO.matcher(said).find() ? ACTORS : THINGS;
    }

    /** Of what there is no half. */
    public boolean counts() {
        return counts;
    }

    /** Whether the figures of places make the figure of all of them. */
    public boolean adds() {
        return adds;
    }

    /** Whether there can be less than none of it. */
    public boolean canBeNegative() {
        return this == RATE;
    }

    /** Whether it can be that figure. */
    public boolean canBe(BigDecimal figure) {
        return isOnItsSide(figure) && isWholeEnough(figure);
    }

    boolean isOnItsSide(BigDecimal figure) {
        return figure.signum() >= 0 || canBeNegative();
    }

    boolean isWholeEnough(BigDecimal figure) {
        return !counts || figure.stripTrailingZeros().scale() <= 0;
    }
}
