package fr.jalon.deployment.application.indicators;

import fr.jalon.deployment.application.BroughtFiles;
import fr.jalon.deployment.application.BroughtFiles.Brought;
import fr.jalon.deployment.application.BroughtFiles.Holds;
import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.TakeRows;
import fr.jalon.deployment.domain.indicator.Definition;
import fr.jalon.deployment.domain.indicator.Indicator;
import fr.jalon.deployment.domain.indicator.IndicatorAction;
import fr.jalon.deployment.domain.indicator.Indicators;
import fr.jalon.deployment.domain.indicator.MeasureDay;
import fr.jalon.deployment.domain.indicator.MeasureRows;
import fr.jalon.deployment.domain.indicator.MeasureRows.Reading;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.files.Sheets;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures out of a file: shown first, taken in next. The same file twice changes nothing. */
@Service
@Transactional
public class TakeMeasures implements TakeRows {

    private static final Sheets.Bounds LARGEST = new Sheets.Bounds(20, 200_000, 60);

    private final Indicators indicators;
    private final MeasureBook measures;
    private final KeepIndicators keep;
    private final StandardIds standards;
    private final BroughtFiles brought;
    private final Clock clock;

    TakeMeasures(
            Indicators indicators,
            MeasureBook measures,
            KeepIndicators keep,
            StandardIds standards,
            BroughtFiles brought,
            Clock clock) {
        this.indicators = indicators;
        this.measures = measures;
        this.keep = keep;
        this.standards = standards;
        this.brought = brought;
        this.clock = clock;
    }

    /** Keeps a file that can be read. @return id of the preview */
    @Override
    public UUID bring(String standard, String name, byte[] content, Actor actor) {
        UUID standardId = standards.idOf(standard);
        IndicatorAction.MEASURE.require(actor, standardId);
        reading(standardId, content);
        return brought.keep(standardId, Holds.MEASURES, name, content, actor);
    }

    @Transactional(readOnly = true)
    @Override
    public FilePreview preview(String standard, UUID id, Actor actor) {
        UUID standardId = standards.idOf(standard);
        IndicatorAction.MEASURE.require(actor, standardId);
        Brought file = brought.get(standardId, Holds.MEASURES, id);
        Reading reading = reading(standardId, file.content());
        Map<MeasureBook.Of, Boolean> differing = measures.differing(of(standardId, reading));
        int changed = (int) differing.values().stream().filter(there -> there).count();
        int fresh = differing.size() - changed;
        return new FilePreview(
                id,
                file.name(),
                reading.lines().size(),
                fresh,
                changed,
                notes(reading.taken()),
                reading.faults(),
                file.taken());
    }

    private static List<Message> notes(List<MeasureDay> taken) {
        return taken.stream()
                .findFirst()
                .map(first -> Message.of("measures.taken-as-last-day", taken.size(), first.said(), first.day()))
                .stream()
                .toList();
    }

    /** @return how many measures were new or different */
    @Override
    public int takeIn(String standard, UUID id, Actor actor) {
        UUID standardId = standards.idOf(standard);
        IndicatorAction.MEASURE.require(actor, standardId);
        Brought file = brought.get(standardId, Holds.MEASURES, id);
        int written = measures.put(of(standardId, reading(standardId, file.content())), actor);
        brought.take(id);
        if (written > 0) {
            keep.tell(standardId, id, "taken-in", actor, file.name(), written);
        }
        return written;
    }

    private Reading reading(UUID standardId, byte[] content) {
        Map<String, Definition> known = indicators.findByStandardIdOrderByNorthStarDescName(standardId).stream()
                .collect(Collectors.toMap(Indicator::code, Indicator::definition));
        return MeasureRows.read(Sheets.rows(content, LARGEST), known, Paris.day(clock.instant()));
    }

    private List<MeasureBook.Of> of(UUID standardId, Reading reading) {
        Map<String, UUID> ids = indicators.findByStandardIdOrderByNorthStarDescName(standardId).stream()
                .collect(Collectors.toMap(Indicator::code, Indicator::id));
        return reading.lines().stream()
                .map(line -> new MeasureBook.Of(ids.get(line.code()), line.measure()))
                .toList();
    }
}
