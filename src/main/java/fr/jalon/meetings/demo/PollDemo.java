package fr.jalon.meetings.demo;

import fr.jalon.accounts.People;
import fr.jalon.meetings.application.AnswerPolls;
import fr.jalon.meetings.application.PlanMeetings;
import fr.jalon.meetings.application.RunPolls;
import fr.jalon.meetings.domain.Details;
import fr.jalon.meetings.domain.Hours;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.Venue;
import fr.jalon.meetings.domain.poll.Availability;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.WorkingDays;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A date that the fictitious people of the demonstration look for; some have not answered yet. */
@Component
class PollDemo {

    private static final String STANDARD = "accessibilite-cheminement-espace-naturel";

    /** Days ahead of each slot. */
    private static final List<Integer> DAYS = List.of(33, 34, 40);

    /** What each account says of the slots, in their order. */
    private static final Map<String, String> SAID =
            Map.of("membre", "YYN", "redaction", "YIY", "animation", "YYY", "copil", "NYI");

    private final PlanMeetings plan;
    private final RunPolls polls;
    private final AnswerPolls answers;
    private final StandardIds standards;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    PollDemo(
            PlanMeetings plan,
            RunPolls polls,
            AnswerPolls answers,
            StandardIds standards,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.plan = plan;
        this.polls = polls;
        this.answers = answers;
        this.standards = standards;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open() {
        boolean there = jdbc.sql("select exists (select from date_poll where standard_id = ?)")
                .param(standards.idOf(STANDARD))
                .query(Boolean.class)
                .single();
        if (there) {
            return;
        }
        LocalDate today = Paris.day(clock.instant());
        List<Hours> slots = days(today).stream().map(PollDemo::slot).toList();
        UUID meeting = plan.plan(
                STANDARD,
                null,
                MeetingKind.PLENARY,
                Details.of("Plénière : après l’appel à commentaires", null, new Venue(MeetingMode.REMOTE, null, null)),
                Actor.SYSTEM);
        Instant until = today.plusDays(20).atStartOfDay(Paris.ZONE).toInstant();
        polls.open(meeting, slots, until, Actor.SYSTEM);
        SAID.forEach((account, said) -> people.idOf(account + "@demo.jalon.example")
                .ifPresent(person -> answer(meeting, new Actor(person, account, Set.of(), Map.of()), said)));
    }

    /** Worked ones, each once. */
    static List<LocalDate> days(LocalDate today) {
        List<LocalDate> days = new ArrayList<>();
        for (int ahead : DAYS) {
            LocalDate day = WorkingDays.onOrAfter(today.plusDays(ahead));
            days.add(days.contains(day) ? WorkingDays.onOrAfter(day.plusDays(1)) : day);
        }
        return days;
    }

    private static Hours slot(LocalDate day) {
        Instant from = day.atTime(14, 0).atZone(Paris.ZONE).toInstant();
        return new Hours(from, from.plusSeconds(2 * 3600));
    }

    private void answer(UUID meeting, Actor who, String said) {
        List<UUID> slots = jdbc.sql("""
                        select s.id from poll_slot s join date_poll d on d.id = s.poll_id
                        where d.meeting_id = ? order by s.starts_at
                        """).param(meeting).query(UUID.class).list();
        Map<UUID, Availability> answer = new HashMap<>();
        IntStream.range(0, slots.size()).forEach(at -> answer.put(slots.get(at), read(said.charAt(at))));
        answers.answer(meeting, answer, who);
    }

    private static Availability read(char said) {
        return said == 'Y' ? Availability.YES : said == 'I' ? Availability.IF_NEEDED : Availability.NO;
    }
}
