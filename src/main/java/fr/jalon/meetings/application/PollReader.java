package fr.jalon.meetings.application;

import fr.jalon.meetings.application.AnswerPolls.Voter;
import fr.jalon.meetings.application.PollDesk.Place;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.poll.Availability;
import fr.jalon.meetings.domain.poll.DatePoll;
import fr.jalon.meetings.domain.poll.PollAction;
import fr.jalon.meetings.domain.poll.PollState;
import fr.jalon.meetings.domain.poll.Tally;
import fr.jalon.meetings.domain.poll.Tally.Ballot;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A date poll, counted, for one reader. Who follows a link sees numbers; names are for those who sign in. */
@Service
@Transactional(readOnly = true)
public class PollReader {

    private final PollDesk desk;
    private final AnswerPolls answers;
    private final StandardIds standards;
    private final JdbcClient jdbc;
    private final Clock clock;

    PollReader(PollDesk desk, AnswerPolls answers, StandardIds standards, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.standards = standards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody on the list, with what that one said. */
    private record Asked(UUID id, UUID person, String name, boolean reached, Map<UUID, Availability> said) {}

    /** The date of this meeting is, or was, looked for. */
    public boolean exists(UUID meetingId) {
        return jdbc.sql("select exists (select from date_poll where meeting_id = ?)")
                .param(meetingId)
                .query(Boolean.class)
                .single();
    }

    public PollView view(UUID meetingId, Actor reader) {
        Place place = desk.seen(meetingId, reader);
        List<Asked> all = asked(place.poll());
        Asked me = all.stream()
                .filter(each -> reader.id() != null && reader.id().equals(each.person()))
                .findFirst()
                .orElse(null);
        return view(place, all, me, true, may(place, reader));
    }

    /** @throws fr.jalon.shared.NotFound when no such link was sent */
    public PollView viewByLink(String secret) {
        Voter voter = answers.voter(secret);
        Place place = desk.of(voter.poll());
        List<Asked> all = asked(place.poll());
        Asked me = all.stream()
                .filter(each -> each.id().equals(voter.participant()))
                .findFirst()
                .orElse(null);
        return view(place, all, me, false, open(place) ? Set.of(PollAction.ANSWER.name()) : Set.of());
    }

    private boolean open(Place place) {
        return place.poll().stateAt(clock.instant()) == PollState.OPEN
                && place.meeting().state() == MeetingState.PLANNED;
    }

    private Set<String> may(Place place, Actor reader) {
        PollState state = place.poll().stateAt(clock.instant());
        boolean planned = place.meeting().state() == MeetingState.PLANNED;
        return Arrays.stream(PollAction.values())
                .filter(act -> planned || act == PollAction.SEE_NAMES)
                .filter(act -> act.isOffered(reader, place.poll().standardId(), place.inside(), state))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private PollView view(Place place, List<Asked> list, Asked me, boolean names, Set<String> may) {
        List<Asked> all = list.stream()
                .filter(each -> each.reached() || !each.said().isEmpty())
                .toList();
        List<String> unreached = list.stream()
                .filter(each -> !all.contains(each))
                .map(Asked::name)
                .toList();
        DatePoll poll = place.poll();
        Meeting meeting = place.meeting();
        List<Ballot> ballots =
                all.stream().map(each -> new Ballot(each.name(), each.said())).toList();
        List<String> silent = all.stream()
                .filter(each -> each.said().isEmpty())
                .map(Asked::name)
                .toList();
        return new PollView(
                meeting.id(),
                meeting.title(),
                meeting.purpose(),
                meeting.kind(),
                meeting.state(),
                meeting.venue().place(),
                standards.named(List.of(meeting.standardId())).get(meeting.standardId()),
                poll.stateAt(clock.instant()),
                poll.answerUntil(),
                Tally.of(poll.slots(), ballots),
                poll.chosenSlotId(),
                all.size(),
                all.size() - silent.size(),
                names ? silent : List.of(),
                names ? unreached : List.of(),
                names,
                me == null ? null : me.name(),
                me == null ? Map.of() : me.said(),
                may);
    }

    private List<Asked> asked(DatePoll poll) {
        Map<UUID, Asked> all = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.id, p.person_id, p.name, p.address is not null as written, a.slot_id, a.availability
                        from meeting_participant p
                        left join poll_slot s on s.poll_id = :poll
                        left join poll_answer a on a.slot_id = s.id and a.participant_id = p.id
                        where p.meeting_id = :meeting order by lower(p.name), p.id
                        """)
                .param("poll", poll.id())
                .param("meeting", poll.meetingId())
                .query(row -> {
                    String name = row.getString("name");
                    UUID id = row.getObject("id", UUID.class);
                    UUID person = row.getObject("person_id", UUID.class);
                    boolean reached = person != null || row.getBoolean("written");
                    Asked one =
                            all.computeIfAbsent(id, each -> new Asked(each, person, name, reached, new HashMap<>()));
                    if (row.getString("availability") != null) {
                        one.said()
                                .put(
                                        row.getObject("slot_id", UUID.class),
                                        Availability.valueOf(row.getString("availability")));
                    }
                });
        return List.copyOf(all.values());
    }
}
