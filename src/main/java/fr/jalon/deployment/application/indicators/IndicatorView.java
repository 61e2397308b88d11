package fr.jalon.deployment.application.indicators;

import fr.jalon.deployment.domain.indicator.Definition;
import fr.jalon.deployment.domain.indicator.Funnel;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An indicator and where it stands.
 *
 * @param latest of the whole; null before the first measure of it
 * @param byTerritory day of the last measure of a territory, or null
 * @param due when the next measure is
 */
public record IndicatorView(
        UUID id,
        String code,
        Definition about,
        boolean northStar,
        Measure latest,
        LocalDate byTerritory,
        LocalDate due,
        boolean late) {

    /** Of the ceiling, in hundredths; null without one. */
    public Integer share() {
        return latest == null || about.ceiling() == null
                ? null
                : latest.amount()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(about.ceiling(), 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    /** Measured by territory, and never as a whole. */
    public boolean isOnlyByTerritory() {
        return latest == null && byTerritory != null;
    }

    /** The first that is still to come, or null. */
    public Target nextTarget() {
        return about.targets().stream()
                .filter(target -> latest == null || target.dueOn().isAfter(latest.day()))
                .findFirst()
                .orElse(null);
    }

    public static Funnel funnel(List<IndicatorView> all) {
        return Funnel.of(all.stream()
                .map(one -> new Funnel.Measured(one.code, one.about, one.latest == null ? null : one.latest.amount()))
                .toList());
    }
}
