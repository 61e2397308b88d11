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
    private final Clock clock;

    MinutesViews(MeetingViews meetings, MinutesBook book, Attendance attendance, PublicWords publicly, Clock clock) {
        this.meetings = meetings;
        this.book = book;
        this.attendance = attendance;
        this.publicly = publicly;
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
        PublicWords.Without words =
                inside ? new PublicWords.Without(Map.of(), Map.of()) : publicly.of(meetingId, people);
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
                named(people.stream().filter(Participant::animates), inside),
                named(present(people), inside),
                named(people.stream().filter(each -> each.attendance() == Attending.EXCUSED), inside),
                may(meeting, minutes));
    }

    private static Stream<Participant> present(List<Participant> people) {
        return people.stream()
                .filter(each -> !each.animates())
                .filter(each -> each.attendance() == Attending.PRESENT || each.attendance() == Attending.REPRESENTED);
    }

    private static List<String> named(Stream<Participant> people, boolean inside) {
        return people.map(each -> inside ? line(each) : each.organisation())
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
