package fr.jalon.deployment.application.indicators;

import fr.jalon.deployment.domain.indicator.UsualIndicator;
import fr.jalon.shared.Paris;
import fr.jalon.standards.StandardVersions;
import fr.jalon.standards.StandardVersions.VersionRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Is a standard published for a year, and still no conforming dataset known? */
@Component
@Transactional(readOnly = true)
public class ConformingWatch {

    private static final int MONTHS = 12;

    private final StandardVersions versions;
    private final JdbcClient jdbc;
    private final Clock clock;

    ConformingWatch(StandardVersions versions, JdbcClient jdbc, Clock clock) {
        this.versions = versions;
        this.jdbc = jdbc;
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
        return of(List.of(standardId)).get(standardId);
    }

    /** In as many statements for many standards as for one. */
    public Map<UUID, Finding> of(Collection<UUID> standards) {
        LocalDate limit = Paris.day(clock.instant()).minusMonths(MONTHS);
        Map<UUID, List<VersionRef>> published = versions.of(standards);
        List<UUID> old = standards.stream()
                .filter(standard -> published.getOrDefault(standard, List.of()).stream()
                        .map(VersionRef::publishedOn)
                        .anyMatch(on -> on != null && on.latest().isBefore(limit)))
                .toList();
        Map<UUID, Finding> found = new LinkedHashMap<>();
        standards.forEach(standard -> found.put(standard, Finding.NOTHING));
        old.forEach(standard -> found.put(standard, Finding.NOT_COUNTED));
        if (!old.isEmpty()) {
            found.putAll(counted(old));
        }
        return found;
    }

    private Map<UUID, Finding> counted(List<UUID> standards) {
        Map<UUID, Finding> found = new HashMap<>();
        jdbc.sql("""
                        select i.standard_id, coalesce(
                            (select m.amount > 0 from measure m where m.indicator_id = i.id order by m.day desc limit 1),
                            exists (select from territory_measure t where t.indicator_id = i.id and t.amount > 0)) as known
                        from indicator i where i.standard_id = any(:standards) and i.code = :code
                        """)
                .param("standards", standards.toArray(UUID[]::new))
                .param("code", UsualIndicator.CONFORMING_DATASETS.code())
                .query(row -> {
                    found.put(
                            row.getObject("standard_id", UUID.class),
                            row.getBoolean("known") ? Finding.NOTHING : Finding.NONE);
                });
        return found;
    }
}
