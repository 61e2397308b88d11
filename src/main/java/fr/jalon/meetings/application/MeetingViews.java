package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.AgendaKind;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingCourse.TimedItem;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.Minutes;
import fr.jalon.meetings.domain.MinutesBook;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One meeting for one reader. */
@Service
@Transactional(readOnly = true)
public class MeetingViews {

    private final MeetingDesk desk;
    private final MinutesBook book;
    private final Attendance attendance;
    private final ResponsibleNames names;
    private final StandardIds standards;
    private final WorkingGroups groups;
    private final QuestionLists questions;
    private final ActionReader actions;
    private final Clock clock;

    MeetingViews(
            MeetingDesk desk,
            MinutesBook book,
            Attendance attendance,
            ResponsibleNames names,
            StandardIds standards,
            WorkingGroups groups,
            QuestionLists questions,
            ActionReader actions,
            Clock clock) {
        this.desk = desk;
        this.book = book;
        this.attendance = attendance;
        this.names = names;
        this.standards = standards;
        this.groups = groups;
        this.questions = questions;
        this.actions = actions;
        this.clock = clock;
    }

    public MeetingView view(UUID id, Actor reader) {
        Meeting meeting = desk.seen(id, reader);
        boolean inside = desk.isInside(meeting, reader);
        Optional<Minutes> minutes = book.findByMeetingId(id);
        Set<String> may = Arrays.stream(MeetingAction.values())
                .filter(action -> action.isOffered(reader, meeting.standardId(), inside, meeting.state()))
                .filter(action -> action != MeetingAction.START || starts(meeting, minutes))
                .map(Enum::name)
                .collect(Collectors.toSet());
        boolean sees = may.contains(MeetingAction.SEE_INSIDE.name());
        boolean open = minutes.filter(each -> each.isPublic(meeting)).isPresent();
        return new MeetingView(
                line(meeting, minutes.filter(each -> open || sees)),
                meeting.groupId(),
                meeting.groupId() == null
                        ? null
                        : groups.group(meeting.groupId()).map(GroupRef::name).orElse(null),
                meeting.purpose(),
                sees && !meeting.isCancelled() ? meeting.venue().link() : null,
                sees || open ? meeting.slides() : null,
                meeting.reference(),
                meeting.capacity(),
                items(meeting, sees, reader),
                meeting.overrun(),
                meeting.cancelReason(),
                meeting.isCancelled() ? meeting.changedAt() : null,
                inside,
                may,
                open,
                meeting.current() == null ? null : meeting.current().id(),
                meeting.itemSince(),
                meeting.startedAt(),
                meeting.endedAt(),
                meeting.sequence(),
                meeting.version());
    }

    /** What is over goes on only where it was just ended and its minutes say nothing final. */
    private boolean starts(Meeting meeting, Optional<Minutes> minutes) {
        return meeting.state() != MeetingState.HELD
                || meeting.isResumable(clock.instant())
                        && minutes.filter(each -> each.state().isFinal()).isEmpty();
    }

    private MeetingLine line(Meeting meeting, Optional<Minutes> minutes) {
        return new MeetingLine(
                meeting.id(),
                standards.named(List.of(meeting.standardId())).get(meeting.standardId()),
                meeting.kind(),
                meeting.number(),
                meeting.title(),
                meeting.state(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.venue().mode(),
                meeting.venue().place(),
                minutes.map(Minutes::state).orElse(null),
                meeting.presentCount() != null ? meeting.presentCount() : attendance.present(meeting.id()),
                meeting.isReconstructed());
    }

    private List<MeetingView.Item> items(Meeting meeting, boolean sees, Actor reader) {
        Map<UUID, String> asked = asked(meeting, reader);
        List<Participant> people = sees ? List.of() : attendance.of(meeting.id());
        List<MeetingView.Item> items = new ArrayList<>();
        for (TimedItem timed : meeting.timedAgenda()) {
            var item = timed.item();
            items.add(new MeetingView.Item(
                    item.id(),
                    items.size() + 1,
                    item.title(),
                    item.minutes(),
                    sees || item.speaker() == null ? item.speaker() : inPublic(item.speaker(), people),
                    item.kind(),
                    timed.startsAt(),
                    sees ? AgendaDocuments.of(item) : List.of(),
                    sees && item.kind() == AgendaKind.FOLLOW_UP ? actions.returning(meeting, reader) : List.of(),
                    sees ? item.documents() : null,
                    item.previousMeetingId(),
                    minutesBefore(item.previousMeetingId(), reader),
                    item.questionId(),
                    asked.get(item.questionId())));
        }
        return items;
    }

    private MeetingView.Document minutesBefore(UUID meeting, Actor reader) {
        return Optional.ofNullable(meeting)
                .flatMap(id -> desk.known(id, reader))
                .filter(before -> book.findByMeetingId(before.id())
                        .filter(minutes -> minutes.isPublic(before)
                                || MeetingAction.SEE_INSIDE.isAllowedTo(
                                        reader, before.standardId(), desk.isInside(before, reader)))
                        .isPresent())
                .map(before -> new MeetingView.Document(before.title(), AgendaDocuments.minutesOf(before.id())))
                .orElse(null);
    }

    private Map<UUID, String> asked(Meeting meeting, Actor reader) {
        List<UUID> ids = meeting.timedAgenda().stream()
                .map(timed -> timed.item().questionId())
                .filter(Objects::nonNull)
                .toList();
        return questions.titles(meeting.standardId(), ids, reader);
    }

    private String inPublic(String speaker, List<Participant> people) {
        String organisation = names.inPublic(speaker, null, people);
        return organisation.isEmpty() ? null : organisation;
    }
}
