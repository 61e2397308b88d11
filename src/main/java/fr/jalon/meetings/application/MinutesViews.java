package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Attending;
import fr.jalon.meetings.domain.Minutes;
import fr.jalon.meetings.domain.MinutesBook;
import fr.jalon.meetings.domain.MinutesState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes as a reader may see them: those of a plenary by everybody once validated, the others by the circle only. */
@Service
@Transactional(readOnly = true)
public class MinutesViews {

    private final MeetingViews meetings;
    private final MinutesBook book;
    private final Attendance attendance;
    private final PublicWords publicly;
    private final LateNotes late;
    private final AgreedNames agreed;
    private final MeetingLeaders leaders;
    private final Clock clock;

    MinutesViews(
            MeetingViews meetings,
            MinutesBook book,
            Attendance attendance,
            PublicWords publicly,
            LateNotes late,
            AgreedNames agreed,
            MeetingLeaders leaders,
            Clock clock) {
        this.meetings = meetings;
        this.book = book;
        this.attendance = attendance;
        this.publicly = publicly;
        this.late = late;
        this.agreed = agreed;
        this.leaders = leaders;
        this.clock = clock;
    }

    /** @throws NotFound when there are none, or not for this reader */
    public MinutesView view(UUID meetingId, Actor reader) {
        MeetingView meeting = meetings.view(meetingId, reader);
        Minutes minutes = book.findByMeetingId(meetingId)
                .filter(each -> meeting.hasMinutes())
                .orElseThrow(() -> new NotFound("minutes of " + meetingId));
        boolean inside = meeting.seesInside();
        List<Participant> people = attendance.of(meetingId);
        Predicate<Participant> named = inside ? each -> true : agreed.of(meeting.groupId());
        PublicWords.Without words =
                inside ? new PublicWords.Without(Map.of(), Map.of()) : publicly.of(meetingId, people, named);
        List<Participant> animators =
                leaders.of(meetingId, meeting.line().standard().id(), people);
        List<MinutesView.Block> blocks = new ArrayList<>();
        minutes.blocks()
                .forEach(block -> blocks.add(new MinutesView.Block(
                        block.id(),
                        blocks.size() + 1,
                        block.title(),
                        words.of(block.words()),
                        block.words().mark())));
        return new MinutesView(
                meeting,
                minutes.id(),
                minutes.state(),
                blocks,
                words.of(minutes.deliverables()),
                minutes.nextMeeting(),
                minutes.sentAt(),
                minutes.rereadUntil(),
                minutes.validatedAt(),
                minutes.publishedAt(),
                inside ? remarks(minutes) : List.of(),
                lines(animators.stream(), named),
                lines(people.stream().filter(each -> each.wasThere() && !animators.contains(each)), named),
                lines(people.stream().filter(each -> each.attendance() == Attending.EXCUSED), named),
                late(meeting, minutes),
                may(meeting, minutes));
    }

    /** Notes that came after the minutes were drawn from them, for who may still add them; else 0. */
    public int late(MeetingView meeting) {
        return book.findByMeetingId(meeting.line().id())
                .map(minutes -> late(meeting, minutes))
                .orElse(0);
    }

    private int late(MeetingView meeting, Minutes minutes) {
        return meeting.may("WRITE_MINUTES") && !minutes.state().isFinal() ? late.count(minutes.meetingId()) : 0;
    }

    private static List<String> lines(Stream<Participant> people, Predicate<Participant> named) {
        return people.map(each -> named.test(each) ? line(each) : each.organisation())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String line(Participant each) {
        String name = each.representedBy() == null ? each.name() : each.representedBy();
        return each.organisation() == null || each.organisation().isBlank() ? name : name + " - " + each.organisation();
    }

    private static List<MinutesView.Remark> remarks(Minutes minutes) {
        return minutes.remarks().stream()
                .map(each -> new MinutesView.Remark(
                        each.id(),
                        each.blockId(),
                        each.reader().name(),
                        each.reader().organisation(),
                        each.text(),
                        each.at(),
                        each.state(),
                        each.answer()))
                .toList();
    }

    private Set<String> may(MeetingView meeting, Minutes minutes) {
        Set<String> may = new HashSet<>();
        MinutesState state = minutes.state();
        Instant until = minutes.rereadUntil();
        if (meeting.may("WRITE_MINUTES")) {
            add(may, !state.isFinal(), "WRITE");
            add(may, state == MinutesState.DRAFT, "SEND", "REBUILD");
            add(may, state == MinutesState.REREADING, "SETTLE", "TAKE_BACK");
        }
        if (meeting.may("VALIDATE_MINUTES")) {
            add(may, state == MinutesState.REREADING, "VALIDATE");
            add(may, state == MinutesState.VALIDATED, "PUBLISH");
        }
        boolean open = state == MinutesState.REREADING && clock.instant().isBefore(until);
        add(may, open && meeting.seesInside(), "REMARK");
        add(may, open && may.contains("VALIDATE"), "CONFIRM");
        return may;
    }

    private static void add(Set<String> may, boolean condition, String... acts) {
        if (condition) {
            may.addAll(List.of(acts));
        }
    }
}
