package fr.jalon.meetings.web;

import fr.jalon.meetings.application.ActionReader;
import fr.jalon.meetings.application.ActionReader.ActionLine;
import fr.jalon.meetings.application.AnswerInvitations;
import fr.jalon.meetings.application.AnswerInvitations.Invited;
import fr.jalon.meetings.application.DecisionLine;
import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.KeepMaterials;
import fr.jalon.meetings.application.KeepMaterials.Material;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.PollReader;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.poll.PollAction;
import fr.jalon.shared.Actor;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the first page of a meeting in the model; used to show it and to show it again. */
@Component
class MeetingFront {

    private final MeetingPages pages;
    private final AnswerInvitations answers;
    private final DecisionReader records;
    private final ActionReader actions;
    private final PollReader polls;
    private final KeepMaterials materials;
    private final Clock clock;

    MeetingFront(
            MeetingPages pages,
            AnswerInvitations answers,
            DecisionReader records,
            ActionReader actions,
            PollReader polls,
            KeepMaterials materials,
            Clock clock) {
        this.pages = pages;
        this.answers = answers;
        this.records = records;
        this.actions = actions;
        this.polls = polls;
        this.materials = materials;
        this.clock = clock;
    }

    /**
     * @param own what the reader answered; null when the reader is not on the list
     * @param mayAnswer of the circle, or anybody signed in where it is open
     * @param materials empty for those outside
     * @param pollPath where its date is looked for, or could be; null where it is not
     * @param next null where the reader has nothing to do
     * @param ahead it is not over, and its hours are to come or run
     */
    record MeetingPage(
            MeetingView meeting,
            Invited own,
            boolean mayAnswer,
            boolean mayRegister,
            String pollPath,
            NextStep next,
            boolean ahead,
            List<Material> materials,
            List<DecisionLine> decisions,
            List<ActionLine> actions) {

        public boolean runs() {
            return meeting.may("PREPARE")
                    || meeting.may("CALL")
                    || meeting.may("START")
                    || meeting.may("WRITE_MINUTES");
        }

        public String nextTitle() {
            return runs() ? "meeting.run" : next == NextStep.LEAD ? "live" : "minutes";
        }

        public boolean isNext(String step) {
            return next != null && next.name().equals(step);
        }
    }

    String show(UUID id, Actor actor, Model model) {
        MeetingView meeting = pages.view(id, actor);
        boolean called = meeting.line().state() == MeetingState.CALLED;
        boolean open = called && meeting.line().kind().isOpen();
        String pollPath = pollPath(meeting, actor);
        MeetingPage page = new MeetingPage(
                meeting,
                answers.own(id, actor).orElse(null),
                actor.id() != null && (open || meeting.may("ANSWER")),
                open && actor.id() == null,
                pollPath,
                NextStep.of(meeting, pollPath != null),
                isAhead(meeting),
                meeting.seesInside() ? materials.of(id, actor) : List.of(),
                records.decisionsOf(id, actor),
                meeting.seesInside() ? actions.actionsOf(id, actor) : List.of());
        forms(model);
        pages.put(model, page, meeting, null);
        return "meetings/meeting";
    }

    private boolean isAhead(MeetingView meeting) {
        return switch (meeting.line().state()) {
            case HELD, CANCELLED -> false;
            default ->
                meeting.line().endsAt() != null && meeting.line().endsAt().isAfter(clock.instant());
        };
    }

    private String pollPath(MeetingView meeting, Actor actor) {
        if (meeting.line().state() != MeetingState.PLANNED) {
            return null;
        }
        String path = PollController.path(meeting.line().id());
        boolean mayOpen =
                PollAction.OPEN.isAllowedTo(actor, meeting.line().standard().id(), false);
        return polls.exists(meeting.line().id()) ? path : mayOpen ? path + "/nouveau" : null;
    }

    /** What was typed stays. */
    private static void forms(Model model) {
        if (!model.containsAttribute("registerForm")) {
            model.addAttribute("registerForm", new RegisterForm());
        }
        if (!model.containsAttribute("reasonForm")) {
            model.addAttribute("reasonForm", new ReasonForm());
        }
        if (!model.containsAttribute("startForm")) {
            model.addAttribute("startForm", new StartForm());
        }
        if (!model.containsAttribute("materialForm")) {
            model.addAttribute("materialForm", new MaterialForm());
        }
    }
}
