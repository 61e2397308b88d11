package fr.jalon.deployment.application.indicators;

import fr.jalon.deployment.domain.indicator.Indicator;
import fr.jalon.deployment.domain.indicator.IndicatorAction;
import fr.jalon.deployment.domain.indicator.Indicators;
import fr.jalon.deployment.domain.indicator.MeasureRows;
import fr.jalon.deployment.domain.indicator.MeasureRows.Fault;
import fr.jalon.deployment.domain.indicator.MeasureRows.Reading;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.Sheets;
import fr.jalon.standards.StandardIds;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures out of a file: shown first, taken in next. The same file twice changes nothing. */
@Service
@Transactional
public class TakeMeasures {

    private static final Sheets.Bounds LARGEST = new Sheets.Bounds(20, 200_000, 60);

    private final Indicators indicators;
    private final MeasureBook measures;
    private final KeepIndicators keep;
    private final StandardIds standards;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final Clock clock;

    TakeMeasures(
            Indicators indicators,
            MeasureBook measures,
            KeepIndicators keep,
            StandardIds standards,
            FileStore files,
            JdbcClient jdbc,
            Clock clock) {
        this.indicators = indicators;
        this.measures = measures;
        this.keep = keep;
        this.standards = standards;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What taking a file in would do.
     *
     * @param fresh measures of days that have none
     * @param changed measures that say something else than what is there
     * @param faults rows that stay out, with their line and why
     */
    public record Preview(UUID id, String name, int read, int fresh, int changed, List<Fault> faults, boolean takenIn) {

        public int same() {
            return read - fresh - changed;
        }
    }

    /** Keeps a file that can be read. @return id of the preview */
    public UUID bring(String standard, String name, byte[] content, Actor actor) {
        UUID standardId = standards.idOf(standard);
        IndicatorAction.MEASURE.require(actor, standardId);
        reading(standardId, content);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into measure_file (id, standard_id, file_id, brought_at, brought_by) values (?, ?, ?, ?, ?)")
                .params(id, standardId, files.keepRead(name, content), Timestamp.from(clock.instant()), actor.id())
                .update();
        return id;
    }

    private record Kept(UUID file, boolean taken) {}

    private Kept kept(UUID standardId, UUID id) {
        return jdbc.sql(
                        "select file_id, taken_in_at is not null as taken from measure_file where id = ? and standard_id = ?")
                .params(id, standardId)
                .query((row, number) -> new Kept(row.getObject("file_id", UUID.class), row.getBoolean("taken")))
                .optional()
                .orElseThrow(() -> new NotFound("file of measures " + id));
    }

    @Transactional(readOnly = true)
    public Preview preview(String standard, UUID id, Actor actor) {
        UUID standardId = standards.idOf(standard);
        IndicatorAction.MEASURE.require(actor, standardId);
        Kept kept = kept(standardId, id);
        FileStore.Content file = files.read(kept.file);
        Reading reading = reading(standardId, file.bytes());
        Map<MeasureBook.Of, Boolean> differing = measures.differing(of(standardId, reading));
        int changed = (int) differing.values().stream().filter(there -> there).count();
        return new Preview(
                id,
                file.details().name(),
                reading.lines().size(),
                differing.size() - changed,
                changed,
                reading.faults(),
                kept.taken);
    }

    /** @return how many measures were new or different */
    public int takeIn(String standard, UUID id, Actor actor) {
        UUID standardId = standards.idOf(standard);
        IndicatorAction.MEASURE.require(actor, standardId);
        FileStore.Content file = files.read(kept(standardId, id).file);
        int written = measures.put(of(standardId, reading(standardId, file.bytes())), actor);
        jdbc.sql("update measure_file set taken_in_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
        if (written > 0) {
            keep.tell(standardId, id, "taken-in", actor, file.details().name(), written);
        }
        return written;
    }

    private Reading reading(UUID standardId, byte[] content) {
        Map<String, String> known = indicators.findByStandardIdOrderByNorthStarDescName(standardId).stream()
                .collect(Collectors.toMap(
                        Indicator::code, one -> one.definition().name()));
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
