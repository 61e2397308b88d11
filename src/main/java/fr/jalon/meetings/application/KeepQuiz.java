package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.quiz.Quiz;
import fr.jalon.meetings.domain.quiz.Quizzes;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the quiz of a meeting, opens it, closes it, shows its result. */
@Service
@Transactional
public class KeepQuiz {

    private final Quizzes quizzes;
    private final MeetingDesk desk;
    private final QuizReader reader;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepQuiz(Quizzes quizzes, MeetingDesk desk, QuizReader reader, JdbcClient jdbc, Clock clock) {
        this.quizzes = quizzes;
        this.desk = desk;
        this.reader = reader;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty where the meeting has none; for those who keep it. */
    @Transactional(readOnly = true)
    public Optional<QuizView> find(UUID meetingId, Actor actor) {
        Meeting meeting = desk.seen(meetingId, actor);
        MeetingAction.KEEP_QUIZ.require(actor, meeting.standardId(), false);
        return quizzes.findByMeetingId(meetingId).map(reader::view);
    }

    /** For the screen: those inside see it. */
    @Transactional(readOnly = true)
    public QuizView shown(UUID meetingId, Actor actor) {
        Meeting meeting = desk.seen(meetingId, actor);
        MeetingAction.SEE_INSIDE.require(actor, meeting.standardId(), desk.isInside(meeting, actor));
        return reader.view(quiz(meetingId));
    }

    /** Writes its questions, the first time or again. */
    public void write(UUID meetingId, String title, String script, Actor actor) {
        Meeting meeting = desk.forAct(meetingId, MeetingAction.KEEP_QUIZ, actor);
        Quiz quiz = quizzes.findByMeetingId(meetingId)
                .map(found -> {
                    found.rewrite(meeting, title, script, actor);
                    return found;
                })
                .orElseGet(() -> Quiz.prepare(meeting, title, script, actor));
        quizzes.save(quiz);
    }

    public void open(UUID meetingId, Actor actor) {
        change(meetingId, actor, (quiz, meeting) -> quiz.open(meeting, actor, clock.instant()));
    }

    public void close(UUID meetingId, Actor actor) {
        change(meetingId, actor, (quiz, meeting) -> quiz.close(meeting, actor, clock.instant()));
    }

    /** What was answered goes: for a quiz that was tried out before the meeting. */
    public void beginAnew(UUID meetingId, Actor actor) {
        change(meetingId, actor, (quiz, meeting) -> {
            quiz.beginAnew(meeting, actor, clock.instant());
            jdbc.sql("delete from quiz_sheet where quiz_id = ?")
                    .param(quiz.id())
                    .update();
        });
    }

    private void change(UUID meetingId, Actor actor, BiConsumer<Quiz, Meeting> act) {
        Meeting meeting = desk.forAct(meetingId, MeetingAction.KEEP_QUIZ, actor);
        Quiz quiz = quiz(meetingId);
        act.accept(quiz, meeting);
        quizzes.save(quiz);
    }

    private Quiz quiz(UUID meetingId) {
        return quizzes.findByMeetingId(meetingId).orElseThrow(() -> new NotFound("quiz of " + meetingId));
    }
}
