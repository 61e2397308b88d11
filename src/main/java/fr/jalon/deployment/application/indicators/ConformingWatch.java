package fr.jalon.deployment.application.indicators;

import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.UsualIndicator;
import fr.jalon.shared.Paris;
import fr.jalon.standards.StandardVersions;
import fr.jalon.standards.StandardVersions.VersionRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Is a standard published for a year, and still no conforming dataset known? */
@Component
@Transactional(readOnly = true)
public class ConformingWatch {

    private static final int MONTHS = 12;

    private final StandardVersions versions;
    private final IndicatorReader indicators;
    private final Clock clock;

    ConformingWatch(StandardVersions versions, IndicatorReader indicators, Clock clock) {
        this.versions = versions;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** What is known of conforming datasets, twelve months after the first publication. */
    public enum Finding {
        /** Not published for so long, or datasets are known. */
        NOTHING,
        /** Nobody counts them. */
        NOT_COUNTED,
        /** They are counted, and there is none. */
        NONE
    }

    public Finding of(UUID standardId) {
        LocalDate limit = Paris.day(clock.instant()).minusMonths(MONTHS);
        boolean old = versions.of(standardId).stream()
                .map(VersionRef::publishedOn)
                .anyMatch(on -> on != null && on.latest().isBefore(limit));
        return old
                ? indicators.ofStandard(standardId).stream()
                        .filter(one -> one.code().equals(UsualIndicator.CONFORMING_DATASETS.code()))
                        .findFirst()
                        .map(one -> found(one.latest()))
                        .orElse(Finding.NOT_COUNTED)
                : Finding.NOTHING;
    }

    private static Finding found(Measure latest) {
        return latest == null || latest.amount().signum() == 0 ? Finding.NONE : Finding.NOTHING;
    }
}
