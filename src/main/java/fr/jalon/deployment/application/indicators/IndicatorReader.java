package fr.jalon.deployment.application.indicators;

import fr.jalon.deployment.domain.indicator.Indicator;
import fr.jalon.deployment.domain.indicator.Indicators;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.Page;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of a standard as everybody reads them. */
@Service
@Transactional(readOnly = true)
public class IndicatorReader {

    private final Indicators indicators;
    private final MeasureBook measures;
    private final TerritoryBook territories;
    private final KeepIndicators keep;
    private final StandardIds standards;
    private final Clock clock;

    IndicatorReader(
            Indicators indicators,
            MeasureBook measures,
            TerritoryBook territories,
            KeepIndicators keep,
            StandardIds standards,
            Clock clock) {
        this.indicators = indicators;
        this.measures = measures;
        this.territories = territories;
        this.keep = keep;
        this.standards = standards;
        this.clock = clock;
    }

    /** The one that leads first. Each with its last measure. */
    public List<IndicatorView> ofStandard(UUID standardId) {
        List<Indicator> all = indicators.findByStandardIdOrderByNorthStarDescName(standardId);
        List<UUID> ids = all.stream().map(Indicator::id).toList();
        Map<UUID, Measure> latest = measures.latest(ids);
        Map<UUID, LocalDate> days = territories.lastDays(ids);
        return all.stream()
                .map(one -> view(one, latest.get(one.id()), days.get(one.id())))
                .toList();
    }

    public Optional<IndicatorView> northStar(UUID standardId) {
        return ofStandard(standardId).stream().filter(IndicatorView::northStar).findFirst();
    }

    public List<IndicatorView> ofStandard(String standard) {
        return ofStandard(standards.idOf(standard));
    }

    /** @throws fr.jalon.shared.NotFound when there is none */
    public IndicatorView one(String standard, String code) {
        Indicator indicator = keep.get(standard, code);
        List<UUID> id = List.of(indicator.id());
        return view(
                indicator,
                measures.latest(id).get(indicator.id()),
                territories.lastDays(id).get(indicator.id()));
    }

    /** Its measures of the whole, the oldest first, as many as a picture can tell. */
    public List<Measure> series(String standard, String code) {
        return measures.of(keep.get(standard, code).id());
    }

    /** @param before day of the last of the page before, or null */
    public Page<Measure> measures(String standard, String code, LocalDate before, int limit) {
        UUID id = keep.get(standard, code).id();
        return Page.of(
                measures.before(id, before, limit + 1), limit, one -> one.day().toString());
    }

    private IndicatorView view(Indicator one, Measure latest, LocalDate byTerritory) {
        LocalDate last = Stream.of(latest == null ? null : latest.day(), byTerritory)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(one.definedOn());
        LocalDate due = one.definition().frequency().after(last);
        boolean late = due.isBefore(Paris.day(clock.instant()));
        return new IndicatorView(
                one.id(), one.code(), one.definition(), one.isNorthStar(), latest, byTerritory, due, late);
    }
}
