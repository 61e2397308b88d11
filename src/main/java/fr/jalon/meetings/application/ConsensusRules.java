package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.consensus.ConsensusAction;
import fr.jalon.meetings.domain.consensus.ConsensusRule;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each group's own rule: how few reserves and withdrawals are few, and how many must be there to vote. */
@Service
@Transactional(readOnly = true)
public class ConsensusRules {

    private final StandardIds standards;
    private final WorkingGroups groups;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsensusRules(
            StandardIds standards,
            WorkingGroups groups,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standards = standards;
        this.groups = groups;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @param groupId null where no group is known */
    ConsensusRule of(UUID standardId, UUID groupId) {
        return jdbc.sql("""
                        select hesitant, quorum from consensus_rule
                        where standard_id = :standard and group_id is not distinct from :group::uuid
                        """)
                .param("standard", standardId)
                .param("group", groupId)
                .query((row, number) -> new ConsensusRule(row.getInt("hesitant"), row.getInt("quorum")))
                .optional()
                .orElse(ConsensusRule.USUAL);
    }

    /** Of the standard's main group. */
    public ConsensusRule of(UUID standardId) {
        return of(standardId, groups.ofStandard(standardId).map(GroupRef::id).orElse(null));
    }

    @Transactional
    public void set(String standard, ConsensusRule rule, Actor actor) {
        UUID standardId = standards.idOf(standard);
        ConsensusAction.SET_RULE.require(actor, standardId, false);
        jdbc.sql("""
                        insert into consensus_rule (id, standard_id, group_id, hesitant, quorum)
                        values (:id, :standard, :group, :hesitant, :quorum)
                        on conflict on constraint consensus_rule_once
                            do update set hesitant = excluded.hesitant, quorum = excluded.quorum
                        """)
                .param("id", UUID.randomUUID())
                .param("standard", standardId)
                .param("group", groups.ofStandard(standardId).map(GroupRef::id).orElse(null))
                .param("hesitant", rule.hesitant())
                .param("quorum", rule.quorum())
                .update();
        tell(standardId, rule, actor);
    }

    private void tell(UUID standardId, ConsensusRule rule, Actor actor) {
        events.publishEvent(new LifecycleEvent(
                "consensus-rule",
                standardId,
                standardId,
                "set",
                List.of(rule.hesitant(), rule.quorum()),
                null,
                actor.id(),
                clock.instant(),
                Visibility.PUBLIC));
    }
}
