package fr.jalon.meetings.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something nobody has settled yet (question en suspens). It lives across meetings until it is arbitrated. */
@Entity
@Table(name = "open_question")
public class OpenQuestion extends QuestionFacts {

    protected OpenQuestion() {}

    /**
     * Where it was raised.
     *
     * @param meetingId null outside of a meeting
     * @param itemId of the agenda, or null
     * @param keptBy the circle that keeps it until its minutes are published; null where it is public at once
     */
    public record Origin(UUID meetingId, UUID itemId, Audience keptBy) {

        public static final Origin NONE = new Origin(null, null, null);

        public static Origin in(Meeting meeting, UUID itemId) {
            Audience circle = meeting.kind().isClosed() ? meeting.kind().audience() : null;
            return new Origin(meeting.id(), itemId, circle);
        }
    }

    public static OpenQuestion raise(
            UUID standardId,
            UUID groupId,
            int number,
            Origin origin,
            Asked asked,
            boolean inside,
            Actor by,
            Instant now) {
        QuestionAction.RAISE.require(by, standardId, inside);
        OpenQuestion question = of(standardId, groupId, number, origin.meetingId(), asked, Paris.day(now));
        question.raisedItemId = origin.itemId();
        question.audience = origin.keptBy();
        question.publishedAt = origin.keptBy() == null ? now : null;
        question.raisedBy = by.id();
        question.tell("raised", by, now, question.title);
        return question;
    }

    /**
     * Enters a question of the past, from public documents.
     *
     * @param votes counted then, on a board elsewhere
     */
    public static OpenQuestion recall(Meeting meeting, int number, Asked asked, int votes) {
        OpenQuestion question =
                of(meeting.standardId(), meeting.groupId(), number, meeting.id(), asked, Paris.day(meeting.startsAt()));
        question.votesCounted = votes;
        question.publishedAt = meeting.startsAt();
        return question;
    }

    private static OpenQuestion of(UUID standardId, UUID groupId, int number, UUID meeting, Asked asked, LocalDate on) {
        OpenQuestion question = new OpenQuestion();
        question.id = UUID.randomUUID();
        question.standardId = standardId;
        question.groupId = groupId;
        question.number = number;
        question.state = QuestionState.OPEN;
        question.raisedMeetingId = meeting;
        question.raisedOn = on;
        question.put(asked);
        return question;
    }

    public void edit(Asked asked, Actor by, Instant now) {
        QuestionAction.EDIT.require(by, standardId, false, state);
        put(asked);
        tell("edited", by, now, title);
    }

    /** Options keep their identity by their place: positions already taken stay with them. */
    private void put(Asked asked) {
        asked.check();
        theme = asked.theme().strip();
        title = asked.title().strip();
        text = asked.text();
        List<String> wanted = new ArrayList<>(asked.options());
        wanted.add(
                asked.statusQuo() == null || asked.statusQuo().isBlank()
                        ? "Statu quo"
                        : asked.statusQuo().strip());
        options.removeIf(option -> !option.isStatusQuo()
                && options.indexOf(option) >= asked.options().size());
        for (int place = 0; place < wanted.size(); place++) {
            boolean last = place == wanted.size() - 1;
            int at = place;
            options.stream()
                    .filter(option -> option.isStatusQuo() == last)
                    .skip(last ? 0 : place)
                    .findFirst()
                    .ifPresentOrElse(
                            option -> option.put(at, wanted.get(at)),
                            () -> options.add(new QuestionOption(at, wanted.get(at), last)));
        }
        options.sort(java.util.Comparator.comparing(QuestionOption::isStatusQuo));
    }

    /** What is recalled was not done now. */
    public void forgetEvents() {
        clearDomainEvents();
    }

    public void send(Meeting meeting, Actor by, Instant now) {
        QuestionAction.SEND.require(by, standardId, false, state);
        if (!meeting.standardId().equals(standardId) || meeting.state() == MeetingState.CANCELLED) {
            throw RuleViolation.of("meeting", "meeting", Message.of("question.meeting-unknown"));
        }
        state = QuestionState.SENT;
        sentMeetingId = meeting.id();
        tell(meeting.state().isTold() ? seenBy() : Visibility.INTERNAL, "sent", by, now, title, meeting.title());
    }

    /**
     * Settles it.
     *
     * @param option one of its own
     * @param words what was decided, and why
     * @param decision as recorded, or null
     */
    public void arbitrate(UUID option, String words, Meeting meeting, Decision decision, Actor by, Instant now) {
        QuestionAction.ARBITRATE.require(by, standardId, false, state);
        settle(option, words, meeting, decision, Paris.day(now));
        boolean kept = decision != null && !decision.isPublic();
        tell(kept ? Visibility.INTERNAL : seenBy(), "arbitrated", by, now, title);
    }

    /** What a circle settled by itself is known outside of it from now on. */
    public void tellArbitration(Actor by, Instant now) {
        tell("arbitration-told", by, now, title);
    }

    /** For what was settled before. */
    public void recallArbitration(UUID option, String words, Meeting meeting, Decision decision) {
        settle(option, words, meeting, decision, Paris.day(meeting.startsAt()));
    }

    private void settle(UUID option, String words, Meeting meeting, Decision decision, LocalDate on) {
        requireChoice(option, words);
        state = QuestionState.ARBITRATED;
        chosenOptionId = option;
        arbitration = words.strip();
        arbitratedMeetingId = meeting == null ? null : meeting.id();
        arbitratedOn = on;
        decisionId = decision == null ? null : decision.id();
    }

    public void drop(Actor by, Instant now) {
        QuestionAction.DROP.require(by, standardId, false, state);
        state = QuestionState.DROPPED;
        tell("dropped", by, now, title);
    }

    /** The minutes of the circle that kept it are out. */
    public void publish(Actor by, Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
            tell("published", by, now, title);
        }
    }

    private void tell(String verb, Actor by, Instant now, Object... facts) {
        tell(seenBy(), verb, by, now, facts);
    }

    private Visibility seenBy() {
        return isPublic() ? Visibility.PUBLIC : Visibility.INTERNAL;
    }

    private void tell(Visibility who, String verb, Actor by, Instant now, Object... facts) {
        registerEvent(new LifecycleEvent("question", id, standardId, verb, List.of(facts), null, by.id(), now, who));
    }
}
