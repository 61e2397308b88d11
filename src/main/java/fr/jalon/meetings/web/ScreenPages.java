package fr.jalon.meetings.web;

import fr.jalon.meetings.application.ActionReader;
import fr.jalon.meetings.application.ActionReader.ActionLine;
import fr.jalon.meetings.application.CheckAttendance;
import fr.jalon.meetings.application.DecisionLine;
import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.QuestionLists;
import fr.jalon.meetings.application.QuestionReader;
import fr.jalon.meetings.application.QuestionView;
import fr.jalon.shared.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the projected screen in the model. */
@Component
class ScreenPages {

    /** Of each kind. */
    private static final int LATEST = 3;

    private final MeetingPages pages;
    private final CheckAttendance attendance;
    private final DecisionReader records;
    private final ActionReader actions;
    private final QuestionLists raised;
    private final QuestionReader questions;

    ScreenPages(
            MeetingPages pages,
            CheckAttendance attendance,
            DecisionReader records,
            ActionReader actions,
            QuestionLists raised,
            QuestionReader questions) {
        this.pages = pages;
        this.attendance = attendance;
        this.records = records;
        this.actions = actions;
        this.raised = raised;
        this.questions = questions;
    }

    /**
     * What was taken last comes first, and the rest leaves the screen.
     *
     * @param question the current item is to settle; null where it has none
     */
    record ScreenPage(
            MeetingView meeting,
            QuestionView question,
            List<DecisionLine> decisions,
            List<ActionLine> actions,
            List<QuestionView.Line> questions) {}

    String show(UUID id, Actor actor, Model model) {
        attendance.read(id, actor);
        MeetingView meeting = pages.view(id, actor);
        UUID current = meeting.current();
        ScreenPage page = new ScreenPage(
                meeting,
                question(meeting.currentItem(), actor),
                latest(records.decisionsOf(id, actor), each -> isShown(each.itemId(), current)),
                latest(actions.actionsOf(id, actor), each -> isShown(each.itemId(), current)),
                latest(raised.raisedAt(meeting, actor), each -> true));
        pages.put(model, page, meeting, "live.screen");
        return "meetings/screen";
    }

    private QuestionView question(MeetingView.Item item, Actor actor) {
        return item == null || item.question() == null ? null : questions.view(item.questionId(), actor);
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
