package fr.jalon.deployment.application.indicators;

import fr.jalon.deployment.domain.indicator.Indicator;
import fr.jalon.deployment.domain.indicator.Indicators;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.TerritoryFigures;
import fr.jalon.deployment.domain.indicator.UsualIndicator;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an indicator measures in each territory. */
@Service
@Transactional(readOnly = true)
public class TerritoryReader {

    private final Indicators indicators;
    private final TerritoryBook territories;
    private final KeepIndicators keep;

    TerritoryReader(Indicators indicators, TerritoryBook territories, KeepIndicators keep) {
        this.indicators = indicators;
        this.territories = territories;
        this.keep = keep;
    }

    /** The last figure of each, by code. */
    public List<Measure> latest(String standard, String code) {
        UUID id = keep.get(standard, code).id();
        return territories.latest(List.of(id)).getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparing(Measure::territory))
                .toList();
    }

    public TerritoryFigures figures(String standard, String code) {
        Indicator indicator = keep.get(standard, code);
        return TerritoryFigures.of(
                territories.latest(List.of(indicator.id())).getOrDefault(indicator.id(), List.of()),
                indicator.definition().nature().adds());
    }

    /** What all standards together measure of an indicator that the guide proposes for each of them. */
    public TerritoryFigures figures(UsualIndicator usual) {
        List<UUID> ids =
                indicators.findByCode(usual.code()).stream().map(Indicator::id).toList();
        boolean adds = usual.definition().nature().adds();
        return TerritoryFigures.sum(territories.latest(ids).values().stream()
                .map(latest -> TerritoryFigures.of(latest, adds))
                .toList());
    }

    /**
     * The newest first.
     *
     * @param territory its code, or null for all of them; that of a département brings its communes too
     * @param after as the page before said, or null
     */
    public Page<Measure> measures(String standard, String code, String territory, String after, int limit) {
        UUID id = keep.get(standard, code).id();
        return Page.of(territories.before(id, territory, last(after), limit + 1), limit, TerritoryReader::mark);
    }

    private static String mark(Measure measure) {
        return measure.day() + "_" + measure.territory();
    }

    /** What is no mark of ours begins at the beginning. */
    private static Measure last(String mark) {
        String[] parts = mark == null ? new String[0] : mark.split("_", 2);
        return parts.length < 2
                ? null
                : PartialDate.read(parts[0])
                        .filter(PartialDate::isExact)
                        .map(day -> new Measure(day.earliest(), parts[1], null, null))
                        .orElse(null);
    }
}
