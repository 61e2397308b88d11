package fr.jalon.meetings.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.meetings.domain.Details;
import fr.jalon.meetings.domain.Hours;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.Venue;
import fr.jalon.meetings.domain.poll.Availability;
import fr.jalon.shared.Actor;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What the clock does by itself, and what goes when somebody leaves. */
@IntegrationTest
@ActiveProfiles("demo")
class MeetingClockTests {

    private static final String STANDARD = "accessibilite-cheminement-espace-naturel";
    private static final UUID MEMBER = Api.personOf("membre");

    @Autowired
    private PlanMeetings plan;

    @Autowired
    private RunPolls polls;

    @Autowired
    private AnswerPolls answers;

    @Autowired
    private MeetingClock clock;

    @Autowired
    private PollClock pollClock;

    @Autowired
    private MeetingPeople people;

    @Autowired
    private MeetingFeeds feeds;

    @Autowired
    private JdbcClient jdbc;

    private UUID planned(String title, Duration ahead) {
        Instant from = Instant.now().plus(ahead);
        Hours hours = new Hours(from, from.plus(Duration.ofHours(2)));
        return plan.plan(
                STANDARD,
                null,
                MeetingKind.PLENARY,
                Details.of(title, hours, new Venue(MeetingMode.REMOTE, null, null)),
                Actor.SYSTEM);
    }

    private int mails(String template, UUID person, String title) {
        return jdbc.sql(
                        "select count(*) from outgoing_mail where template = ? and person_id = ? and subject like ? || '%'")
                .params(template, person, title)
                .query(Integer.class)
                .single();
    }

    @Test
    void remindsOnceTwoDaysBeforeOfWhatWasCalledLongBefore() {
        UUID meeting = planned("Rappelée une fois", Duration.ofHours(47));
        plan.call(meeting, Actor.SYSTEM);
        assertThat(clock.toRemind()).doesNotContain(meeting);
        jdbc.sql("update meeting set called_at = now() - interval '9 days' where id = ?")
                .param(meeting)
                .update();
        jdbc.sql("update meeting_participant set answer = 'NO' where meeting_id = ? and person_id = ?")
                .params(meeting, Api.personOf("test"))
                .update();

        clock.toRemind().forEach(clock::remind);
        clock.remind(meeting);

        assertThat(clock.toRemind()).doesNotContain(meeting);
        assertThat(mails("meeting-reminder", MEMBER, "Rappelée une fois")).isEqualTo(1);
        assertThat(mails("meeting-reminder", Api.personOf("test"), "Rappelée une fois"))
                .isZero();
    }

    @Test
    void asksAgainBeforeAPollEndsThenClosesIt() {
        UUID meeting = plan.plan(
                STANDARD,
                null,
                MeetingKind.PLENARY,
                Details.of("Sondée par l’horloge", null, new Venue(MeetingMode.REMOTE, null, null)),
                Actor.SYSTEM);
        Instant first = Instant.now().plus(Duration.ofDays(20));
        polls.open(
                meeting,
                List.of(
                        new Hours(first, first.plusSeconds(3600)),
                        new Hours(first.plusSeconds(90_000), first.plusSeconds(93_600))),
                Instant.now().plus(Duration.ofHours(40)),
                Actor.SYSTEM);
        UUID poll = jdbc.sql("select id from date_poll where meeting_id = ?")
                .param(meeting)
                .query(UUID.class)
                .single();
        assertThat(pollClock.toRemind()).doesNotContain(poll);
        jdbc.sql("update date_poll set opened_at = now() - interval '9 days' where id = ?")
                .param(poll)
                .update();

        pollClock.toRemind().forEach(pollClock::remind);
        pollClock.remind(poll);
        assertThat(mails("poll-reminder", MEMBER, "Sondée par l’horloge")).isEqualTo(1);

        jdbc.sql("update date_poll set answer_until = now() - interval '1 minute' where id = ?")
                .param(poll)
                .update();
        assertThat(pollClock.over()).contains(poll);
        pollClock.close(poll);
        assertThat(jdbc.sql("select state from date_poll where id = ?")
                        .param(poll)
                        .query(String.class)
                        .single())
                .isEqualTo("CLOSED");
    }

    private Actor somebody() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into person (id, address, name, locale, status, created_at, version)
                        values (?, ?, 'Odile Partante', 'fr', 'ACTIVE', now(), 0)
                        """).params(id, id + "@exemple.fr").update();
        return new Actor(id, "Odile Partante", Set.of(), Map.of());
    }

    @Test
    void handsOverWhatItKeepsAboutAPersonAndForgetsTheName() {
        Actor odile = somebody();
        UUID meeting = planned("Réunion quittée", Duration.ofDays(30));
        jdbc.sql("update meeting set state = 'PLANNED', starts_at = null, ends_at = null where id = ?")
                .param(meeting)
                .update();
        jdbc.sql("""
                        insert into meeting_participant (id, meeting_id, person_id, name, answer, attendance, animates,
                            waiting, added_at, expects_words)
                        values (gen_random_uuid(), ?, ?, 'Odile Partante', 'NONE', 'EXPECTED', false, false, now(), 'Tout')
                        """).params(meeting, odile.id()).update();
        Instant first = Instant.now().plus(Duration.ofDays(20));
        polls.open(
                meeting,
                List.of(new Hours(first, first.plusSeconds(60)), new Hours(first, first.plusSeconds(120))),
                null,
                Actor.SYSTEM);
        UUID slot = jdbc.sql("""
                        select s.id from poll_slot s join date_poll d on d.id = s.poll_id where d.meeting_id = ? limit 1
                        """).param(meeting).query(UUID.class).single();
        answers.answer(meeting, Map.of(slot, Availability.YES), odile);
        feeds.renew(odile);

        assertThat(people.of(odile.id()).keySet()).extracting(String::valueOf).contains("présences", "disponibilités");

        people.on(new AccountDeleted(odile.id(), odile.name()));

        assertThat(jdbc.sql("""
                        select p.name || coalesce(p.expects_words, '') || coalesce(p.address, '')
                            || (select count(*) from poll_link l where l.participant_id = p.id)
                            || (select count(*) from calendar_secret c where c.person_id = p.person_id)
                        from meeting_participant p where p.person_id = ?
                        """).param(odile.id()).query(String.class).single()).isEqualTo("–00");
        assertThat(people.of(UUID.randomUUID())).isEmpty();
    }
}
