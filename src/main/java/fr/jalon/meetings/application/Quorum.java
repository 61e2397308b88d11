package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Are enough people there to vote? As the group's own rule says; attendance has to be checked before. */
@Component
class Quorum {

    private final ConsensusRules rules;
    private final JdbcClient jdbc;

    Quorum(ConsensusRules rules, JdbcClient jdbc) {
        this.rules = rules;
        this.jdbc = jdbc;
    }

    private record Counts(int there, int expected) {}

    /**
     * @return how many can vote: there, or represented
     * @throws fr.jalon.shared.RuleViolation when too few are, or nobody was marked
     */
    int require(Meeting meeting) {
        Counts counts = jdbc.sql("""
                        select count(*) filter (where attendance in ('PRESENT', 'REPRESENTED')) as there,
                            count(*) filter (where not waiting) as expected
                        from meeting_participant where meeting_id = ? and by_role is null
                        """)
                .param(meeting.id())
                .query((row, number) -> new Counts(row.getInt("there"), row.getInt("expected")))
                .single();
        rules.of(meeting.standardId(), meeting.groupId()).requireQuorum(counts.there(), counts.expected());
        return counts.there();
    }
}
