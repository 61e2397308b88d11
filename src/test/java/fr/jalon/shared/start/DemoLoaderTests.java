package fr.jalon.shared.start;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.DemoData;
import fr.jalon.support.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@IntegrationTest
@ActiveProfiles("demo")
class DemoLoaderTests {

    /** Rows that come and go by themselves; the index of the search is filled in the background. */
    private static final Set<String> LIVELY =
            Set.of("scheduled_tasks", "spring_session", "spring_session_attributes", "search_entry");

    @Autowired
    DemoLoader loader;

    @Autowired
    List<DemoData> parts;

    @Autowired
    JdbcClient database;

    @Test
    void changesNothingWhenItLoadsTwice() {
        Map<String, String> before = contents();

        loader.load();

        assertThat(parts).isNotEmpty();
        assertThat(contents()).isEqualTo(before);
    }

    /** A fingerprint per table, of every row with every column. */
    private Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        database
                .sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !LIVELY.contains(table))
                .forEach(table -> contents.put(table, fingerprint(table)));
        return contents;
    }

    private String fingerprint(String table) {
        return database.sql("select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                        + " from " + table + " t")
                .query(String.class)
                .single();
    }
}
