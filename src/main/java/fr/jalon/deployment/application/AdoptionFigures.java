package fr.jalon.deployment.application;

import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.territory.TileMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the register: organisations, each counted once however often and however spelt it declares. */
@Component
class AdoptionFigures {

    private static final int MOST_USED = 12;
    private static final int UNPLACED = 500;

    /** Those everybody reads, each with its organisation. */
    private static final String SHOWN = """
            (select d.*, coalesce(d.organisation_id::text, lower(d.organisation_as_written)) collate "C" as who
                from use_declaration d where d.state in ('DECLARED', 'VERIFIED')
                and (:standard::uuid is null or d.standard_id = :standard)) shown
            """;

    private final JdbcClient jdbc;

    AdoptionFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param standardId null for all standards */
    Adoption adoption(UUID standardId) {
        Figures figures = figures(standardId);
        return new Adoption(
                TileMap.of(byDepartement(standardId)),
                figures.organisations,
                figures.declarations,
                figures.verified,
                figures.planned,
                figures.notUsed,
                figures.national,
                unplaced(standardId),
                figures.notUsed == 0 ? List.of() : obstacles(standardId));
    }

    private record Figures(
            long organisations, long declarations, long verified, long planned, long notUsed, long national) {}

    private Figures figures(UUID standardId) {
        return jdbc.sql("""
                        select count(*) filter (where uses) as organisations, coalesce(sum(declarations), 0) as declarations,
                            coalesce(sum(verified), 0) as verified, count(*) filter (where plans) as planned,
                            count(*) filter (where refuses) as not_used, count(*) filter (where nation) as national
                        from (select who, count(*) as declarations, count(*) filter (where state = 'VERIFIED') as verified,
                            bool_or(used = 'USED') as uses, bool_or(used = 'PLANNED') as plans,
                            bool_or(used = 'NOT_USED') as refuses, bool_or(used = 'USED' and territory_code = 'FR') as nation
                            from %s group by who) organisation
                        """.formatted(SHOWN))
                .param("standard", standardId)
                .query(Figures.class)
                .single();
    }

    private Map<String, Integer> byDepartement(UUID standardId) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select covered, count(*) as many from (select distinct covered, who
                            from %s, unnest(departements) covered where used = 'USED') organisation
                        group by covered
                        """.formatted(SHOWN)).param("standard", standardId).query(row -> {
            counts.put(row.getString("covered"), row.getInt("many"));
        });
        return counts;
    }

    private List<Adoption.Unplaced> unplaced(UUID standardId) {
        return jdbc.sql("""
                        select territory_code as code, max(territory_name) as name, count(distinct who) as organisations
                        from %s where used = 'USED' and departements = '{}' and territory_code <> 'FR'
                        group by territory_code order by organisations desc, code limit %d
                        """.formatted(SHOWN, UNPLACED))
                .param("standard", standardId)
                .query(Adoption.Unplaced.class)
                .list();
    }

    private List<Adoption.Named> obstacles(UUID standardId) {
        return jdbc.sql("""
                        select obstacle, count(distinct who) as many from %s where used = 'NOT_USED'
                        group by obstacle order by many desc, obstacle
                        """.formatted(SHOWN))
                .param("standard", standardId)
                .query((row, number) ->
                        new Adoption.Named(Obstacle.valueOf(row.getString("obstacle")), row.getLong("many")))
                .list();
    }

    /**
     * A standard in the register.
     *
     * @param organisations that use it
     * @param standards how many there are in the register
     */
    record Counted(UUID standardId, long organisations, long standards) {}

    /** Those of most organisations. */
    List<Counted> mostUsed() {
        return jdbc.sql("""
                        select standard_id, count(distinct who) filter (where used = 'USED') as organisations,
                            count(*) over () as standards
                        from %s group by standard_id order by organisations desc, standard_id limit %d
                        """.formatted(SHOWN, MOST_USED))
                .param("standard", null, java.sql.Types.OTHER)
                .query(Counted.class)
                .list();
    }
}
