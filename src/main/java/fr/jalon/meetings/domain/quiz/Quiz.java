package fr.jalon.meetings.domain.quiz;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The quiz of a meeting. Its questions stand still from the moment somebody can answer. */
@Entity
@Table(name = "quiz")
public class Quiz extends AbstractAggregateRoot<Quiz> {

    @Id
    private UUID id;

    private UUID meetingId;
    private String code;
    private String title;
    private String script;

    @Enumerated(EnumType.STRING)
    private QuizState state;

    private Instant openedAt;
    private Instant closedAt;

    @Version
    private long version;

    protected Quiz() {}

    /** @param script see {@link QuizScript} */
    public static Quiz prepare(Meeting meeting, String title, String script, Actor by) {
        Quiz quiz = new Quiz();
        quiz.id = UUID.randomUUID();
        quiz.meetingId = meeting.id();
        quiz.code = QuizCode.random();
        quiz.state = QuizState.DRAFT;
        quiz.rewrite(meeting, title, script, by);
        return quiz;
    }

    public void rewrite(Meeting meeting, String called, String typed, Actor by) {
        requireKeeper(meeting, by);
        if (state != QuizState.DRAFT) {
            throw new IllegalTransition(Message.of("quiz.not-in-this-state", state));
        }
        if (called == null || called.isBlank()) {
            throw RuleViolation.of("title-needed", "title", Message.of("quiz.title-needed"));
        }
        title = called.strip();
        script = QuizScript.written(QuizScript.read(typed));
    }

    public void open(Meeting meeting, Actor by, Instant now) {
        requireKeeper(meeting, by);
        move(QuizState.OPEN);
        openedAt = now;
        closedAt = null;
        tell(meeting, "opened", by, now);
    }

    public void close(Meeting meeting, Actor by, Instant now) {
        requireKeeper(meeting, by);
        move(QuizState.CLOSED);
        closedAt = now;
        tell(meeting, "closed", by, now);
    }

    /** Back to its questions; whoever calls deletes what was answered. */
    public void beginAnew(Meeting meeting, Actor by, Instant now) {
        requireKeeper(meeting, by);
        move(QuizState.DRAFT);
        openedAt = null;
        closedAt = null;
        tell(meeting, "begun-anew", by, now);
    }

    /** @param chosen position of the answer to each question that was answered */
    public void checkAnswers(Map<Integer, Integer> chosen) {
        if (state != QuizState.OPEN) {
            throw new IllegalTransition(Message.of("quiz.not-in-this-state", state));
        }
        List<QuizQuestion> questions = questions();
        boolean foreign = chosen.entrySet().stream()
                .anyMatch(each -> each.getKey() < 0
                        || each.getKey() >= questions.size()
                        || each.getValue() < 0
                        || each.getValue()
                                >= questions.get(each.getKey()).choices().size());
        if (foreign || chosen.isEmpty()) {
            throw RuleViolation.of("answers", null, Message.of("quiz.answers-needed"));
        }
    }

    private static void requireKeeper(Meeting meeting, Actor by) {
        MeetingAction.KEEP_QUIZ.require(by, meeting.standardId(), false, meeting.state());
    }

    private void move(QuizState next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransition(Message.of("quiz.not-in-this-state", state));
        }
        state = next;
    }

    private void tell(Meeting meeting, String verb, Actor by, Instant now) {
        registerEvent(new LifecycleEvent(
                "quiz", id, meeting.standardId(), verb, List.of(title), null, by.id(), now, Visibility.INTERNAL));
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String script() {
        return script;
    }

    public List<QuizQuestion> questions() {
        return QuizScript.read(script);
    }

    public QuizState state() {
        return state;
    }

    public boolean isOpen() {
        return state == QuizState.OPEN;
    }
}
