package fr.jalon.deployment.application.waves;

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

    /** How many standards have a wave in each département, by its code. What is still a draft is nobody's business. */
    public Map<String, Integer> standards() {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.sql("""
                select t.code, count(distinct w.standard_id) as many from wave w
                join deployment_plan p on p.id = w.plan_id and p.state <> 'DRAFT' join wave_territory t on t.wave_id = w.id
                group by t.code
                """).query(row -> {
            counts.put(row.getString("code"), row.getInt("many"));
        });
        return counts;
    }

    /** Whether there is a map of its waves for everybody to see. */
    public boolean isMapped(UUID standardId) {
        return jdbc.sql("""
                        select exists (select from wave w join deployment_plan p on p.id = w.plan_id and p.state <> 'DRAFT'
                            join wave_territory t on t.wave_id = w.id where w.standard_id = ?)
                        """).param(standardId).query(Boolean.class).single();
    }
}
