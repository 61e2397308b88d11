package fr.jalon.shared;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a module's tables hold about a person, part by part, for {@link PersonalData}. */
public final class PersonalRows {

    private PersonalRows() {}

    /**
     * @param parts name of each part, and the query it is read from; the person is its one parameter
     * @return the parts that hold anything, by name
     */
    public static Map<String, List<Map<String, Object>>> of(JdbcClient jdbc, Map<String, String> parts, UUID personId) {
        Map<String, List<Map<String, Object>>> kept = new TreeMap<>();
        parts.forEach((part, sql) ->
                kept.put(part, jdbc.sql(sql).param(personId).query().listOfRows()));
        kept.values().removeIf(List::isEmpty);
        return kept;
    }
}
