package fr.jalon.standards.application;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardKind;
import fr.jalon.standards.application.CatalogueFilter.Sort;
import fr.jalon.standards.domain.cycle.CycleState;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the catalogue: a constant number of statements, whatever the number of standards. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private static final String ROWS = """
            select s.id, s.slug, s.title, s.short_title, s.kind, s.theme_key, t.name_fr, t.name_en, s.working_group,
                   s.legal_status, s.registry_label, s.sorted, n.version_number, n.document_status, n.draft_number,
                   n.draft_status, n.phase_key, n.cycle_id, n.cycle_state, n.reconstructed, n.method_fingerprint,
                   n.active_at
            from standard s join standard_now n on n.standard_id = s.id join theme t on t.key = s.theme_key
            """;

    private final JdbcClient jdbc;
    private final LineReader lines;
    private final PhaseNames phases;
    private final Clock clock;

    Catalogue(JdbcClient jdbc, LineReader lines, PhaseNames phases, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.phases = phases;
        this.clock = clock;
    }

    /** One combination of facet values and how many standards have it. */
    public record Combination(
            String theme, String phase, DocumentStatus status, LegalStatus legal, boolean late, long count) {}

    /**
     * @param after cursor of the last row seen, or null
     * @throws RuleViolation when the cursor is not one of ours
     */
    public Page<CatalogueRow> page(CatalogueFilter filter, String after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String sql = ROWS + CatalogueWhere.of(filter, today(), values) + follow(filter.sort(), after, values)
                + (filter.sort() == Sort.TITLE ? " order by s.sorted, s.id" : " order by n.active_at desc, s.id desc")
                + " limit :limit";
        values.put("limit", limit + 1);
        List<Found> found = jdbc.sql(sql).params(values).query(this::found).list();
        Page<Found> page = Page.of(found, limit, row -> cursor(filter.sort(), row));
        return new Page<>(drawn(page.items()), page.next());
    }

    /** Those whose cycle is open, and those published whose deployment is late; the last touched first. */
    List<CatalogueRow> underWay(int limit) {
        return drawn(jdbc.sql(ROWS + " where n.cycle_state = 'OPEN' or " + CatalogueWhere.LATE
                        + " order by n.active_at desc, s.id desc limit :limit")
                .param("today", today())
                .param("limit", limit)
                .query(this::found)
                .list());
    }

    /** These ones, by title. */
    List<CatalogueRow> byIds(Collection<UUID> ids) {
        return drawn(jdbc.sql(ROWS + " where s.id = any(:ids) order by s.sorted, s.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::found)
                .list());
    }

    /** How many standards there are for each combination of facets, under the words looked for. */
    public List<Combination> combinations(CatalogueFilter filter) {
        Map<String, Object> values = new HashMap<>();
        CatalogueFilter words = new CatalogueFilter(filter.q(), null, null, null, null, false, null);
        values.put("today", today());
        return jdbc.sql("""
                select s.theme_key, n.phase_key, n.document_status, s.legal_status, %s, count(*)
                from standard s join standard_now n on n.standard_id = s.id
                """.formatted(CatalogueWhere.LATE) + CatalogueWhere.of(words, today(), values)
                        + " group by 1, 2, 3, 4, 5")
                .params(values)
                .query((row, number) -> new Combination(
                        row.getString(1),
                        row.getString(2),
                        status(row.getString(3)),
                        LegalStatus.valueOf(row.getString(4)),
                        row.getBoolean(5),
                        row.getLong(6)))
                .list();
    }

    /** Names of the themes in use or not, by key, in the order of the French names. */
    public Map<String, LocalizedText> themes() {
        Map<String, LocalizedText> themes = new java.util.LinkedHashMap<>();
        jdbc.sql("select key, name_fr, name_en from theme order by folded(name_fr)")
                .query(row -> {
                    themes.put(row.getString(1), new LocalizedText(row.getString(2), row.getString(3)));
                });
        return themes;
    }

    private record Found(CatalogueRow row, String sorted, LineReader.Head cycle) {}

    private static String follow(Sort sort, String after, Map<String, Object> values) {
        if (after == null) {
            return "";
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split("\n", 2);
            values.put("id", UUID.fromString(parts[0]));
            if (sort == Sort.TITLE) {
                values.put("key", parts[1]);
                return " and (s.sorted, s.id) > (:key, :id)";
            }
            values.put("key", OffsetDateTime.parse(parts[1]));
            return " and (n.active_at, s.id) < (:key, :id)";
        } catch (RuntimeException strange) {
            throw RuleViolation.of("cursor-unknown", "after", Message.of("page.cursor-unknown"));
        }
    }

    private static String cursor(Sort sort, Found last) {
        String key = sort == Sort.TITLE ? last.sorted() : last.row().activeAt().toString();
        String text = last.row().id() + "\n" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Found found(ResultSet row, int number) throws SQLException {
        String phase = row.getString("phase_key");
        return new Found(
                new CatalogueRow(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("short_title"),
                        StandardKind.valueOf(row.getString("kind")),
                        row.getString("theme_key"),
                        new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
                        row.getString("working_group"),
                        LegalStatus.valueOf(row.getString("legal_status")),
                        RegistryLabel.valueOf(row.getString("registry_label")),
                        row.getString("version_number"),
                        status(row.getString("document_status")),
                        row.getString("draft_number"),
                        status(row.getString("draft_status")),
                        phase,
                        phase == null ? null : phases.of(phase),
                        null,
                        instant(row)),
                row.getString("sorted"),
                head(row));
    }

    private static LineReader.Head head(ResultSet row) throws SQLException {
        UUID cycle = row.getObject("cycle_id", UUID.class);
        return cycle == null
                ? null
                : new LineReader.Head(
                        cycle,
                        CycleState.valueOf(row.getString("cycle_state")),
                        row.getBoolean("reconstructed"),
                        row.getString("method_fingerprint"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("active_at", OffsetDateTime.class).toInstant();
    }

    private static DocumentStatus status(String name) {
        return name == null ? null : DocumentStatus.valueOf(name);
    }

    private List<CatalogueRow> drawn(List<Found> found) {
        Map<UUID, PoleLine> drawn = lines.draw(
                found.stream().map(Found::cycle).filter(Objects::nonNull).toList(), today());
        return found.stream()
                .map(each -> each.cycle() == null
                        ? each.row()
                        : with(each.row(), drawn.get(each.cycle().id())))
                .toList();
    }

    private LocalDate today() {
        return Paris.day(clock.instant());
    }

    private CatalogueRow with(CatalogueRow row, PoleLine line) {
        LocalizedText phase = line.segments().stream()
                .filter(segment -> segment.key().equals(row.phaseKey()))
                .findFirst()
                .map(segment -> segment.name())
                .orElse(row.phase());
        return new CatalogueRow(
                row.id(),
                row.slug(),
                row.title(),
                row.shortTitle(),
                row.kind(),
                row.themeKey(),
                row.theme(),
                row.workingGroup(),
                row.legalStatus(),
                row.registryLabel(),
                row.version(),
                row.documentStatus(),
                row.draft(),
                row.draftStatus(),
                row.phaseKey(),
                phase,
                line,
                row.activeAt());
    }
}
