package fr.jalon.deployment.application;

import fr.jalon.deployment.domain.DeclarationState;
import fr.jalon.deployment.domain.Declarer;
import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.Use;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.Page;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as it is read: its rows, and what they add up to. Counts organisations, not declarations. */
@Service
@Transactional(readOnly = true)
public class AdoptionReader {

    private static final String SHOWN =
            " d.state in ('DECLARED', 'VERIFIED') and (:standard::uuid is null or d.standard_id = :standard)";

    private final JdbcClient jdbc;
    private final AdoptionFigures figures;
    private final StandardIds standards;
    private volatile OfAll kept;

    AdoptionReader(JdbcClient jdbc, AdoptionFigures figures, StandardIds standards) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.standards = standards;
    }

    /** @param changes how many transactions changed the register, and which was the last */
    private record OfAll(String changes, Adoption adoption, List<AdoptionFigures.Counted> mostUsed) {}

    /** @param standardId null for all standards */
    public Adoption adoption(UUID standardId) {
        return standardId == null ? ofAll().adoption() : figures.adoption(standardId);
    }

    /**
     * What the whole register adds up to, which grows with the country: counted once for each change of it. What changed
     * is read before what is counted, so that a change meanwhile is counted again, never missed.
     */
    private OfAll ofAll() {
        String changes = jdbc.sql("select count(*) || ' ' || coalesce(max(transaction)::text, '') from register_change")
                .query(String.class)
                .single();
        OfAll known = kept;
        if (known == null || !known.changes.equals(changes)) {
            known = new OfAll(changes, figures.adoption(null), figures.mostUsed());
            kept = known;
        }
        return known;
    }

    /** @param after id of the last row of the page before, or null */
    public Page<RegisterRow> register(RegisterFilter filter, UUID after, int limit) {
        List<Raw> rows = jdbc.sql("""
                        select d.id, d.standard_id, coalesce(o.name, d.organisation_as_written) as organisation, d.declared_as,
                            d.used, d.territory_code, d.territory_name, d.used_since, d.tool, d.obstacle, d.words, d.state, d.declared_at
                        from use_declaration d left join organisation o on o.id = d.organisation_id
                        where (:departement::text is null or :departement = any(d.departements))
                        and (:used::text is null or d.used = :used)
                        and (:after::uuid is null or (d.declared_at, d.id) <
                            (select l.declared_at, l.id from use_declaration l where l.id = :after))
                        and""" + SHOWN + " order by d.declared_at desc, d.id desc limit :limit")
                .param("standard", filter.standardId())
                .param("departement", filter.departement())
                .param("used", filter.used() == null ? null : filter.used().name())
                .param("after", after)
                .param("limit", limit + 1)
                .query(AdoptionReader::raw)
                .list();
        Map<UUID, StandardRef> named =
                standards.named(rows.stream().map(Raw::standardId).distinct().toList());
        return Page.of(
                rows.stream().map(raw -> raw.with(named.get(raw.standardId))).toList(), limit, row -> row.id()
                        .toString());
    }

    /** @param organisations that use it */
    public record Used(StandardRef standard, long organisations) {}

    /** @param others how many more standards have a declaration */
    public record MostUsed(List<Used> standards, long others) {}

    /** The standards most organisations declare to use. */
    public MostUsed mostUsed() {
        List<AdoptionFigures.Counted> counted = ofAll().mostUsed();
        Map<UUID, StandardRef> named = standards.named(
                counted.stream().map(AdoptionFigures.Counted::standardId).toList());
        return new MostUsed(
                counted.stream()
                        .map(each -> new Used(named.get(each.standardId()), each.organisations()))
                        .toList(),
                counted.isEmpty() ? 0 : counted.get(0).standards() - counted.size());
    }

    private record Raw(UUID standardId, RegisterRow row) {

        RegisterRow with(StandardRef standard) {
            return new RegisterRow(
                    row.id(),
                    standard,
                    row.organisation(),
                    row.as(),
                    row.use(),
                    row.territoryCode(),
                    row.territoryName(),
                    row.since(),
                    row.tool(),
                    row.obstacle(),
                    row.words(),
                    row.state(),
                    row.declaredAt());
        }
    }

    private static Raw raw(ResultSet row, int number) throws SQLException {
        String since = row.getString("used_since");
        String obstacle = row.getString("obstacle");
        Timestamp at = row.getTimestamp("declared_at");
        return new Raw(
                row.getObject("standard_id", UUID.class),
                new RegisterRow(
                        row.getObject("id", UUID.class),
                        null,
                        row.getString("organisation"),
                        Declarer.valueOf(row.getString("declared_as")),
                        Use.valueOf(row.getString("used")),
                        row.getString("territory_code"),
                        row.getString("territory_name"),
                        since == null ? null : new PartialDate(since),
                        row.getString("tool"),
                        obstacle == null ? null : Obstacle.valueOf(obstacle),
                        row.getString("words"),
                        DeclarationState.valueOf(row.getString("state")),
                        at == null ? Instant.EPOCH : at.toInstant()));
    }
}
