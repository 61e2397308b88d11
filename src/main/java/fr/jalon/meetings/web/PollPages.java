package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.PollReader;
import fr.jalon.meetings.application.PollView;
import fr.jalon.meetings.domain.poll.Availability;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Say;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the pages of a date poll in the model, and reads what was ticked on them. */
@Component
class PollPages {

    /** The name of a slot's choices: its id behind these letters. */
    private static final Pattern CHOICE = Pattern.compile("c-(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    /** In the model when an answer was sent that says nothing. */
    static final String UNANSWERED = "unanswered";

    private final PollReader polls;
    private final MeetingPages meetings;
    private final Say say;

    PollPages(PollReader polls, MeetingPages meetings, Say say) {
        this.polls = polls;
        this.meetings = meetings;
        this.say = say;
    }

    /**
     * A poll as one reader sees it.
     *
     * @param action where answers are sent
     * @param unanswered it was sent without any answer
     */
    record PollPage(PollView poll, String action, List<Availability> choices, boolean unanswered) {}

    record NewPollPage(MeetingView meeting, List<Integer> lines) {}

    String show(UUID meeting, Actor actor, Model model) {
        PollView poll = polls.view(meeting, actor);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new PollForm());
        }
        if (!model.containsAttribute("guestForm")) {
            model.addAttribute("guestForm", new RegisterForm());
        }
        if (!model.containsAttribute("stepForm")) {
            model.addAttribute("stepForm", new PollStepForm());
        }
        put(poll, poll.path() + "/reponse", model);
        return "meetings/poll";
    }

    String showByLink(String secret, Model model) {
        put(polls.viewByLink(secret), "/sondages/" + secret, model);
        return "meetings/poll-link";
    }

    private void put(PollView poll, String action, Model model) {
        String standard = "/standards/" + poll.standard().slug();
        model.addAttribute(
                "page",
                new PollPage(poll, action, List.of(Availability.values()), model.containsAttribute(UNANSWERED)));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(poll.standard().title(), standard),
                        new Crumb(say.key("meetings.title"), standard + "/reunions"),
                        new Crumb(say.key("poll"), null)));
    }

    String fresh(UUID id, Actor actor, Model model) {
        MeetingView meeting = meetings.view(id, actor);
        meetings.put(model, new NewPollPage(meeting, lines(PollForm.LINES)), meeting, "poll");
        return "meetings/new-poll";
    }

    static List<Integer> lines(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** Choices that make no sense are passed over. */
    static Map<UUID, Availability> said(Map<String, String> sent) {
        Map<UUID, Availability> said = new HashMap<>();
        sent.forEach((name, value) -> {
            Matcher choice = CHOICE.matcher(name);
            if (choice.matches()) {
                Arrays.stream(Availability.values())
                        .filter(each -> each.name().equals(value))
                        .forEach(each -> said.put(UUID.fromString(choice.group(1)), each));
            }
        });
        return said;
    }
}
