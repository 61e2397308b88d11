package fr.jalon.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in the database, to tell that a refusal wrote nothing at all. */
public final class Rows {

    /** Written by reads and by the machinery too, or in the background after acts that came before. */
    private static final List<String> RESTLESS = List.of(
            "api_token",
            "sign_in_attempt",
            "scheduled_tasks",
            "event_publication",
            "search_entry",
            "spring_session",
            "spring_session_attributes",
            "flyway_schema_history");

    private Rows() {}

    /** A fingerprint of the rows of each table. */
    public static Map<String, String> of(JdbcClient jdbc) {
        Map<String, String> rows = new TreeMap<>();
        jdbc.sql("select tablename from pg_tables where schemaname = 'public'").query(String.class).list().stream()
                .filter(table -> !RESTLESS.contains(table))
                .forEach(table -> rows.put(table, fingerprint(jdbc, table)));
        return rows;
    }

    private static String fingerprint(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                        + table + " t")
                .query(String.class)
                .single();
    }
}
