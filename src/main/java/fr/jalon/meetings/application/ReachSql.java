package fr.jalon.meetings.application;

import fr.jalon.meetings.application.Insiders.Reach;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The same rule as {@link Reach#covers}, as a condition on rows that have an audience and a group. */
final class ReachSql {

    private ReachSql() {}

    /** @param row alias of the table */
    static String covers(String row) {
        return """
                (:all or %1$s.audience = 'COPIL' and :copil
                    or %1$s.audience = 'GROUP' and (:group and not exists (select from working_group w
                            where w.id = %1$s.group_id and w.parent_id is not null)
                        or %1$s.group_id = any(:groups)))
                """.formatted(row);
    }

    static Map<String, Object> values(Reach reach) {
        Map<String, Object> values = new HashMap<>();
        values.put("all", reach.all());
        values.put("copil", reach.copil());
        values.put("group", reach.group());
        values.put("groups", reach.groups().toArray(UUID[]::new));
        return values;
    }
}
