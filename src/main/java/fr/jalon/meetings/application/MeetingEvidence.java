package fr.jalon.meetings.application;

import fr.jalon.shared.Message;
import fr.jalon.standards.GateEvidence;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Are the minutes of the group's plenaries published? Says nothing where no plenary is known here. */
@Component
@Transactional(readOnly = true)
class MeetingEvidence implements GateEvidence {

    private final JdbcClient jdbc;

    MeetingEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counts(int held, int published, String slug) {}

    @Override
    public Optional<Answer> evidence(Question question) {
        if (!question.condition().equals("minutes-published")) {
            return Optional.empty();
        }
        Counts counts = jdbc.sql("""
                        select count(*) filter (where n.id is not null) as held,
                            count(*) filter (where n.state in ('VALIDATED', 'PUBLISHED')) as published,
                            (select s.slug from standard s where s.id = :standard) as slug
                        from meeting m left join minutes n on n.meeting_id = m.id
                        where m.standard_id = :standard and m.kind = 'PLENARY' and m.state = 'HELD'
                        """)
                .param("standard", question.standardId())
                .query((row, number) -> new Counts(row.getInt("held"), row.getInt("published"), row.getString("slug")))
                .single();
        return counts.held() == 0
                ? Optional.empty()
                : Optional.of(new Answer(
                        counts.held() == counts.published(),
                        Message.of("meeting.evidence.all", counts.published(), counts.held()),
                        "/standards/" + counts.slug() + "/reunions"));
    }
}
