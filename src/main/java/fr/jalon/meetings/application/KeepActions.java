package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.ActionItem;
import fr.jalon.meetings.domain.ActionItems;
import fr.jalon.meetings.domain.ItemAction;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.Promise;
import fr.jalon.shared.Actor;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.NotFound;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who does what until when, and what became of it. */
@Service
@Transactional
public class KeepActions {

    private final ActionItems actions;
    private final MeetingDesk desk;
    private final Insiders insiders;
    private final StandardIds standards;
    private final Attendance attendance;
    private final ResponsibleNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepActions(
            ActionItems actions,
            MeetingDesk desk,
            Insiders insiders,
            StandardIds standards,
            Attendance attendance,
            ResponsibleNames names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actions = actions;
        this.desk = desk;
        this.insiders = insiders;
        this.standards = standards;
        this.attendance = attendance;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** @param item of the agenda, or null */
    public UUID inMeeting(UUID meetingId, UUID item, Promise promise, Actor actor) {
        Meeting meeting = desk.forAct(meetingId, MeetingAction.RECORD, actor);
        if (item != null) {
            meeting.item(item);
        }
        requireOne(promise, meetingId);
        ActionItem action = actions.save(ActionItem.record(meeting, item, promise, actor, clock.instant()));
        if (promise.responsibleId() != null && !promise.responsibleId().equals(actor.id())) {
            String path = "/standards/"
                    + standards
                            .named(List.of(meeting.standardId()))
                            .get(meeting.standardId())
                            .slug() + "/actions";
            events.publishEvent(
                    MailRequested.to(promise.responsibleId(), "action-taken-on", path, action.what(), meeting.title()));
        }
        return action.id();
    }

    public void done(UUID id, String evidence, Actor actor) {
        change(id, actor, action -> action.done(evidence, actor, clock.instant()));
    }

    public void drop(UUID id, String reason, Actor actor) {
        change(id, actor, action -> action.drop(reason, actor, clock.instant()));
    }

    public void reopen(UUID id, Actor actor) {
        change(id, actor, action -> action.reopen(actor, clock.instant()));
    }

    public void edit(UUID id, Promise promise, Actor actor) {
        change(id, actor, action -> {
            requireOne(promise, action.meetingId());
            action.change(promise, actor, clock.instant());
        });
    }

    private void requireOne(Promise promise, UUID meetingId) {
        List<Participant> people = attendance.of(meetingId);
        promise.requireOne(words -> names.isKnown(words, people));
    }

    private void change(UUID id, Actor actor, Consumer<ActionItem> act) {
        ActionItem action = actions.findById(id)
                .filter(each -> ItemAction.READ.isAllowedTo(
                                actor,
                                each.standardId(),
                                insiders.isInside(actor, each.standardId(), each.groupId(), each.audience()),
                                each.isHis(actor))
                        || each.isHis(actor))
                .orElseThrow(() -> new NotFound("action " + id));
        act.accept(action);
        actions.save(action);
    }
}
