package fr.jalon.meetings.web;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.application.ActionReader;
import fr.jalon.meetings.application.CheckAttendance;
import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.MeetingPulse;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.MinutesViews;
import fr.jalon.meetings.application.NoteBook;
import fr.jalon.meetings.application.NoteBook.Note;
import fr.jalon.meetings.application.Participant;
import fr.jalon.meetings.application.QuestionLists;
import fr.jalon.meetings.application.QuestionReader;
import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Say;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the live page in the model; used to show it and to show it again. */
@Component
class LivePages {

    private final MeetingPages pages;
    private final NoteBook notes;
    private final CheckAttendance attendance;
    private final DecisionReader records;
    private final ActionReader actions;
    private final QuestionReader questions;
    private final QuestionLists asked;
    private final MinutesViews minutes;
    private final MeetingPulse pulse;
    private final People people;
    private final Say say;

    LivePages(
            MeetingPages pages,
            NoteBook notes,
            CheckAttendance attendance,
            DecisionReader records,
            ActionReader actions,
            QuestionReader questions,
            QuestionLists asked,
            MinutesViews minutes,
            MeetingPulse pulse,
            People people,
            Say say) {
        this.pages = pages;
        this.notes = notes;
        this.attendance = attendance;
        this.records = records;
        this.actions = actions;
        this.questions = questions;
        this.asked = asked;
        this.minutes = minutes;
        this.pulse = pulse;
        this.people = people;
        this.say = say;
    }

    String show(UUID id, UUID point, Actor actor, Model model) {
        List<Participant> list = attendance.read(id, actor);
        MeetingView meeting = pages.view(id, actor);
        MeetingView.Item item = meeting.agenda().stream()
                .filter(each -> each.id().equals(point))
                .findFirst()
                .orElse(meeting.currentItem());
        UUID chosen = item == null ? null : item.id();
        String beat = pulse.of(id);
        List<Note> shown = notes.of(id, actor).stream()
                .filter(note -> item == null || chosen.equals(note.item()))
                .toList();
        LivePage page = new LivePage(
                meeting,
                item,
                item == null || item.question() == null ? null : questions.view(item.questionId(), actor),
                shown,
                authors(shown),
                list,
                taken(meeting, actor),
                say.options(DecisionMode.values()),
                minutes.late(meeting),
                beat,
                UUID.randomUUID(),
                UUID.randomUUID());
        forms(model, chosen);
        pages.put(model, page, meeting, "live");
        return "meetings/live";
    }

    private Map<UUID, PersonRef> authors(List<Note> shown) {
        return people.byIds(shown.stream()
                .map(Note::author)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private LivePage.Taken taken(MeetingView meeting, Actor actor) {
        UUID id = meeting.line().id();
        return new LivePage.Taken(
                records.decisionsOf(id, actor),
                actions.actionsOf(id, actor),
                actions.open(meeting.line().standard().id(), actor).stream()
                        .filter(each -> !id.equals(each.meetingId()))
                        .toList(),
                asked.raisedAt(meeting, actor));
    }

    /** What was typed stays. */
    private static void forms(Model model, UUID item) {
        if (!model.containsAttribute("noteForm")) {
            model.addAttribute("noteForm", new NoteForm());
        }
        if (!model.containsAttribute("decisionForm")) {
            DecisionForm decision = new DecisionForm();
            decision.setItem(item);
            model.addAttribute("decisionForm", decision);
        }
        if (!model.containsAttribute("actionForm")) {
            ActionForm action = new ActionForm();
            action.setItem(item);
            model.addAttribute("actionForm", action);
        }
        if (!model.containsAttribute("questionForm")) {
            model.addAttribute("questionForm", new QuestionForm());
        }
        if (!model.containsAttribute("arbitrationForm")) {
            model.addAttribute("arbitrationForm", new ArbitrationForm());
        }
    }
}
