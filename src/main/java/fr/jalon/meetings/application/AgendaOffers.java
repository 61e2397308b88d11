package fr.jalon.meetings.application;

import fr.jalon.meetings.AgendaSource;
import fr.jalon.meetings.domain.AgendaItem;
import fr.jalon.meetings.domain.AgendaKind;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingCourse.TimedItem;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be put on an agenda: minutes to validate, actions to ask about, questions to settle, and the rest. */
@Service
@Transactional(readOnly = true)
public class AgendaOffers {

    private final MeetingDesk desk;
    private final PreviousMeeting previous;
    private final ActionReader actions;
    private final WaitingQuestions questions;
    private final ObjectedDecisions objected;
    private final ObjectProvider<AgendaSource> sources;
    private final Say say;

    AgendaOffers(
            MeetingDesk desk,
            PreviousMeeting previous,
            ActionReader actions,
            WaitingQuestions questions,
            ObjectedDecisions objected,
            ObjectProvider<AgendaSource> sources,
            Say say) {
        this.desk = desk;
        this.previous = previous;
        this.actions = actions;
        this.questions = questions;
        this.objected = objected;
        this.sources = sources;
        this.say = say;
    }

    /**
     * An item that could be on the agenda.
     *
     * @param documents what it is about, as the agenda keeps it; or null
     */
    public record Offer(
            String title, int minutes, AgendaKind kind, String documents, UUID previousMeetingId, UUID questionId) {}

    public List<Offer> of(UUID meetingId, Actor actor) {
        Meeting meeting = desk.seen(meetingId, actor);
        List<Offer> offers = new ArrayList<>();
        List<AgendaItem> there =
                meeting.timedAgenda().stream().map(TimedItem::item).toList();
        previousMinutes(meeting, there, offers);
        actions(meeting, there, offers);
        questions.of(meeting).stream()
                .filter(each -> there.stream().noneMatch(item -> each.id().equals(item.questionId())))
                .forEach(
                        each -> offers.add(new Offer(each.title(), 15, AgendaKind.ARBITRATION, null, null, each.id())));
        objected.of(meeting)
                .forEach(each -> offers.add(new Offer(
                        say.message(Message.of("agenda.objection", each.quote())),
                        15,
                        AgendaKind.DECISION,
                        AgendaDocuments.line(say.message(each.quote()), each.path()),
                        null,
                        null)));
        sources.orderedStream()
                .flatMap(source -> source.waiting(meeting.standardId(), actor).stream())
                .forEach(each -> offers.add(offer(each)));
        Set<String> titles = there.stream().map(AgendaItem::title).collect(Collectors.toSet());
        return offers.stream().filter(offer -> !titles.contains(offer.title())).toList();
    }

    private Offer offer(AgendaSource.Waiting waiting) {
        String title = say.message(waiting.title());
        return new Offer(
                title,
                waiting.minutes(),
                waiting.arbitration() ? AgendaKind.ARBITRATION : AgendaKind.DISCUSSION,
                waiting.href() == null ? null : AgendaDocuments.line(title, waiting.href()),
                null,
                null);
    }

    private void previousMinutes(Meeting meeting, List<AgendaItem> there, List<Offer> offers) {
        previous.of(meeting)
                .filter(before -> there.stream().noneMatch(item -> before.id().equals(item.previousMeetingId())))
                .ifPresent(before -> offers.add(new Offer(
                        say.message(Message.of("agenda.validate-minutes", before.title())),
                        5,
                        AgendaKind.DECISION,
                        null,
                        before.id(),
                        null)));
    }

    private void actions(Meeting meeting, List<AgendaItem> there, List<Offer> offers) {
        boolean asked = there.stream().anyMatch(item -> item.kind() == AgendaKind.FOLLOW_UP);
        if (!asked && !actions.returning(meeting).isEmpty()) {
            offers.add(new Offer(say.key("agenda.actions"), 10, AgendaKind.FOLLOW_UP, null, null, null));
        }
        if (previous.hasDeliverables(meeting)) {
            offers.add(new Offer(say.key("agenda.deliverables"), 10, AgendaKind.INFORMATION, null, null, null));
        }
    }
}
