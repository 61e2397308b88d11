package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.poll.DatePoll;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Secret;
import fr.jalon.standards.StandardIds;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks people by mail when they could come. Each link is one's own and works as long as the poll does. */
@Component
class PollMails {

    private static final String RECIPIENTS = """
            select p.id, p.person_id, p.address, p.locale from meeting_participant p
            where p.meeting_id = :meeting and (p.person_id is not null or p.address is not null)
            """;

    private static final String UNANSWERED = RECIPIENTS + """
             and exists (select from poll_slot s where s.poll_id = :poll and not s.withdrawn and not exists (
                select from poll_answer a where a.slot_id = s.id and a.participant_id = p.id))
            """;

    private final StandardIds standards;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    PollMails(StandardIds standards, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
        this.standards = standards;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Recipient(UUID participant, UUID person, String address, Locale locale) {}

    void opened(DatePoll poll) {
        write(poll, UNANSWERED, "poll-opened");
    }

    /** To those who have something left to say. */
    void reminded(DatePoll poll) {
        write(poll, UNANSWERED, "poll-reminder");
    }

    /** To one guest more. */
    void toOne(DatePoll poll, UUID participant, String address, Locale locale) {
        write(poll, new Recipient(participant, null, address, locale), "poll-opened");
    }

    /** There will be no meeting. */
    void cancelled(DatePoll poll) {
        write(poll, RECIPIENTS, "poll-cancelled");
    }

    private void write(DatePoll poll, String whom, String template) {
        jdbc.sql(whom + " order by p.id")
                .param("meeting", poll.meetingId())
                .param("poll", poll.id())
                .query((row, number) -> new Recipient(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("address"),
                        row.getString("locale") == null
                                ? Locale.FRENCH
                                : Locale.forLanguageTag(row.getString("locale"))))
                .list()
                .forEach(each -> write(poll, each, template));
    }

    private void write(DatePoll poll, Recipient to, String template) {
        Message end = poll.answerUntil() == null
                ? Message.of("poll.no-end")
                : Message.of("poll.answer-before", Paris.day(poll.answerUntil().minusNanos(1)));
        events.publishEvent(new MailRequested(
                to.person(),
                to.address(),
                to.locale(),
                template,
                List.of(poll.title() + " – " + standard(poll), end),
                "/sondages/" + link(poll, to.participant()),
                true));
    }

    private String standard(DatePoll poll) {
        return standards
                .named(List.of(poll.standardId()))
                .get(poll.standardId())
                .title();
    }

    private String link(DatePoll poll, UUID participant) {
        Secret secret = Secret.random();
        jdbc.sql("insert into poll_link (hash, poll_id, participant_id, made_at) values (?, ?, ?, ?)")
                .params(secret.hash(), poll.id(), participant, Timestamp.from(clock.instant()))
                .update();
        return secret.text();
    }
}
