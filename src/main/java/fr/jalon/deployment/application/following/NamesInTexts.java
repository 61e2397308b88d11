package fr.jalon.deployment.application.following;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the name of somebody who left out of what others typed in a plan. Only a whole name is found, first name and
 * surname as the account had them. Bilans and reviews that were closed never change: {@link FrozenNames} sees to them as they
 * are frozen. The journal keeps what was typed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NamesInTexts {

    private static final Map<String, List<String>> TYPED = Map.ofEntries(
            entry("task", List.of("what", "responsible", "others", "risk", "evidence")),
            entry("anomaly", List.of("title", "words", "found_by", "treatment")),
            entry(
                    "deployment_plan",
                    List.of("title", "why", "audience", "problem", "benefit", "model_why", "lessons", "withdrawal")),
            entry("plan_entry", List.of("title", "text", "result")),
            entry("cycle_operation", List.of("name")),
            entry("wave", List.of("name")),
            entry("wave_organisation", List.of("name")),
            entry("indicator", List.of("name", "source", "method", "feeder")),
            entry("measure", List.of("note")),
            entry("territory_measure", List.of("note")),
            entry("use_declaration", List.of("words", "tool")),
            entry("rollout_clearance", List.of("words")));

    private final JdbcClient jdbc;

    NamesInTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget(String name) {
        boolean whole = name != null && name.strip().contains(" ");
        if (!whole) {
            return;
        }
        String pattern = "\\m" + name.strip().replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "\\M";
        TYPED.forEach((table, columns) -> columns.forEach(column -> forget(table, column, name.strip(), pattern)));
        forget("weekly_review", "measures", "closed_at is null and ", name.strip(), pattern);
        forget("weekly_review", "next", "closed_at is null and ", name.strip(), pattern);
    }

    private void forget(String table, String column, String name, String pattern) {
        forget(table, column, "", name, pattern);
    }

    private void forget(String table, String column, String which, String name, String pattern) {
        jdbc.sql("update %1$s set %2$s = regexp_replace(%2$s, :pattern, '–', 'g') where %3$sposition(:name in %2$s) > 0"
                        .formatted(table, column, which))
                .param("name", name)
                .param("pattern", pattern)
                .update();
    }
}
