package fr.jalon.deployment.application.following;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the name of somebody who left out of what others typed in a plan. Only a whole name is found, first name and
 * surname as the account had them. The journal, bilans and reviews that were closed never change: they keep what was typed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NamesInTexts {

    private static final Map<String, List<String>> TYPED = Map.of(
            "task", List.of("what", "responsible", "others", "risk", "evidence"),
            "anomaly", List.of("title", "words", "found_by", "treatment"),
            "plan_entry", List.of("title", "text", "result"),
            "use_declaration", List.of("words", "tool"),
            "rollout_clearance", List.of("words"));

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
