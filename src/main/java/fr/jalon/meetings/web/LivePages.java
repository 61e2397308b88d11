package fr.jalon.meetings.web;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.application.ActionReader;
import fr.jalon.meetings.application.ActionReader.ActionLine;
import fr.jalon.meetings.application.CheckAttendance;
import fr.jalon.meetings.application.DecisionLine;
import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.NoteBook;
import fr.jalon.meetings.application.NoteBook.Note;
import fr.jalon.meetings.application.Participant;
import fr.jalon.meetings.application.QuestionReader;
import fr.jalon.meetings.application.QuestionView;
import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the live page in the model; used to show it and to show it again. */
@Component
class LivePages {

    /** Of each kind, on the projected screen. */
    private static final int LATEST = 3;

    private final MeetingPages pages;
    private final NoteBook notes;
    private final CheckAttendance attendance;
    private final DecisionReader records;
    private final ActionReader actions;
    private final QuestionReader questions;
    private final People people;
    private final Say say;

    LivePages(
            MeetingPages pages,
            NoteBook notes,
            CheckAttendance attendance,
            DecisionReader records,
            ActionReader actions,
            QuestionReader questions,
            People people,
            Say say) {
        this.pages = pages;
        this.notes = notes;
        this.attendance = attendance;
        this.records = records;
        this.actions = actions;
        this.questions = questions;
        this.people = people;
        this.say = say;
    }

    /**
     * @param item whose notes are shown: the one chosen, else the current one; null without an agenda
     * @param open what other meetings left to be done
     * @param writer names this open page, so that a block changed twice by it is not taken for two people
     */
    record LivePage(
            MeetingView meeting,
            MeetingView.Item item,
            List<Note> notes,
            Map<UUID, PersonRef> authors,
            List<Participant> people,
            List<DecisionLine> decisions,
            List<ActionLine> actions,
            List<ActionLine> open,
            List<Option> modes,
            UUID writer,
            UUID fresh) {

        public String path() {
            return meeting.line().path() + "/seance";
        }

        public String author(Note note) {
            PersonRef author = note.author() == null ? null : authors.get(note.author());
            return author == null ? null : author.name();
        }

        public boolean notesAllowed() {
            return meeting.may("TAKE_NOTES");
        }
    }

    String show(UUID id, UUID point, Actor actor, Model model) {
        List<Participant> list = attendance.read(id, actor);
        MeetingView meeting = pages.view(id, actor);
        MeetingView.Item item = meeting.agenda().stream()
                .filter(each -> each.id().equals(point))
                .findFirst()
                .orElse(meeting.currentItem());
        UUID chosen = item == null ? null : item.id();
        List<Note> shown = notes.of(id, actor).stream()
                .filter(note -> item == null || chosen.equals(note.item()))
                .toList();
        List<ActionLine> taken = actions.actionsOf(id, actor);
        LivePage page = new LivePage(
                meeting,
                item,
                shown,
                people.byIds(shown.stream()
                        .map(Note::author)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                list,
                records.decisionsOf(id, actor),
                taken,
                actions.open(meeting.line().standard().id(), actor).stream()
                        .filter(each -> !id.equals(each.meetingId()))
                        .toList(),
                say.options(DecisionMode.values()),
                UUID.randomUUID(),
                UUID.randomUUID());
        forms(model, chosen);
        pages.put(model, page, meeting, "live");
        return "meetings/live";
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
    }

    /** What was taken last comes first, and the rest leaves the screen. */
    record ScreenPage(
            MeetingView meeting,
            List<DecisionLine> decisions,
            List<ActionLine> actions,
            List<QuestionView.Line> questions) {}

    String screen(UUID id, Actor actor, Model model) {
        attendance.read(id, actor);
        MeetingView meeting = pages.view(id, actor);
        UUID current = meeting.current();
        ScreenPage page = new ScreenPage(
                meeting,
                latest(records.decisionsOf(id, actor), each -> isShown(each.itemId(), current)),
                latest(actions.actionsOf(id, actor), each -> isShown(each.itemId(), current)),
                raised(meeting, actor));
        pages.put(model, page, meeting, "live.screen");
        return "meetings/screen";
    }

    private List<QuestionView.Line> raised(MeetingView meeting, Actor actor) {
        UUID id = meeting.line().id();
        return questions.of(meeting.line().standard().id(), actor).stream()
                .filter(each ->
                        each.raisedAt() != null && id.equals(each.raisedAt().id()))
                .sorted(Comparator.comparingInt(QuestionView.Line::number).reversed())
                .limit(LATEST)
                .toList();
    }

    private static boolean isShown(UUID item, UUID current) {
        return item == null || item.equals(current);
    }

    private static <T> List<T> latest(List<T> lines, Predicate<T> wanted) {
        List<T> found = new ArrayList<>(lines.stream().filter(wanted).toList());
        Collections.reverse(found);
        return found.subList(0, Math.min(LATEST, found.size()));
    }
}
