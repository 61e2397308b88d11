package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.wave.WaveState;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the waves of all standards go. */
@Service
@Transactional(readOnly = true)
public class WaveCoverage {

    private final JdbcClient jdbc;

    WaveCoverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The waves of a département.
     *
     * @param standards how many have one there
     * @param state planned while none of them has begun, done when all are over
     */
    public record Covered(int standards, WaveState state) {}

    /** What covers each département, by its code. What is still a draft is nobody's business. */
    public Map<String, Covered> departements() {
        Map<String, Covered> covered = new TreeMap<>();
        jdbc.sql("""
                select t.code, count(distinct w.standard_id) as many, case
                    when bool_and(w.state = 'DONE') then 'DONE'
                    when bool_and(w.state = 'PLANNED') then 'PLANNED' else 'RUNNING' end as state
                from wave w join deployment_plan p on p.id = w.plan_id and p.state in ('ACTIVE', 'CLOSED')
                join wave_territory t on t.wave_id = w.id group by t.code
                """).query(row -> {
            covered.put(
                    row.getString("code"), new Covered(row.getInt("many"), WaveState.valueOf(row.getString("state"))));
        });
        return covered;
    }

    /** How many standards have a wave on the map. */
    public int standards() {
        return jdbc.sql("""
                        select count(distinct w.standard_id) from wave w
                        join deployment_plan p on p.id = w.plan_id and p.state in ('ACTIVE', 'CLOSED')
                        join wave_territory t on t.wave_id = w.id
                        """).query(Integer.class).single();
    }

    /** Whether there is a map of its waves for everybody to see. */
    public boolean isMapped(UUID standardId) {
        return jdbc.sql("""
                        select exists (select from wave w join deployment_plan p on p.id = w.plan_id and p.state in ('ACTIVE', 'CLOSED')
                            join wave_territory t on t.wave_id = w.id where w.standard_id = ?)
                        """).param(standardId).query(Boolean.class).single();
    }
}
