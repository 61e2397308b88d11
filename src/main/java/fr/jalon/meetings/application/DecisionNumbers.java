package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.DecisionBody;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the decisions of each body. The counter's row is locked until the transaction ends, and goes back with it: so
 * there is never a gap, nor the same number twice.
 */
@Component
class DecisionNumbers {

    private final JdbcClient jdbc;
    private final StandardIds standards;
    private final WorkingGroups groups;

    DecisionNumbers(JdbcClient jdbc, StandardIds standards, WorkingGroups groups) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.groups = groups;
    }

    /** The body a meeting of that kind and group speaks for. */
    DecisionBody body(UUID standardId, UUID groupId, MeetingKind kind) {
        String slug = standards.named(List.of(standardId)).get(standardId).slug();
        if (kind == MeetingKind.COPIL) {
            return new DecisionBody(standardId, slug, groupId, "copil", Audience.COPIL);
        }
        String key = groupId == null
                ? "gt"
                : groups.group(groupId)
                        .filter(group -> group.parentId() != null)
                        .map(GroupRef::slug)
                        .map(sub -> "sg-" + sub)
                        .orElse("gt");
        return new DecisionBody(standardId, slug, groupId, key, Audience.GROUP);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int next(DecisionBody body) {
        return jdbc.sql("""
                        insert into decision_counter (standard_id, body, last) values (:standard, :body, 1)
                        on conflict (standard_id, body) do update set last = decision_counter.last + 1
                        returning last
                        """)
                .param("standard", body.standardId())
                .param("body", body.key())
                .query(Integer.class)
                .single();
    }
}
