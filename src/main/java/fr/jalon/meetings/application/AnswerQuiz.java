package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.quiz.Quiz;
import fr.jalon.meetings.domain.quiz.QuizCode;
import fr.jalon.meetings.domain.quiz.QuizState;
import fr.jalon.meetings.domain.quiz.Quizzes;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers a quiz from any phone. A sheet is known by a random number the phone keeps, so that it counts once and can be
 * changed until the quiz is closed; nothing else is kept of whoever filled it in.
 */
@Service
@Transactional
public class AnswerQuiz {

    /** A room, and those who follow from afar. */
    static final int MOST_SHEETS = 1000;

    private final Quizzes quizzes;
    private final QuizReader reader;
    private final JdbcClient jdbc;

    AnswerQuiz(Quizzes quizzes, QuizReader reader, JdbcClient jdbc) {
        this.quizzes = quizzes;
        this.reader = reader;
        this.jdbc = jdbc;
    }

    /**
     * @param view with its counts, which are for everybody once it is closed
     * @param chosen by this phone: position of the question, of the answer; empty when it has not answered yet
     */
    public record Sheet(QuizView view, Map<Integer, Integer> chosen) {}

    /**
     * @param ticket of the phone, or null
     * @throws NotFound when there is no such quiz, or it was not opened yet
     */
    @Transactional(readOnly = true)
    public Sheet read(String code, UUID ticket) {
        Quiz quiz = opened(code);
        return new Sheet(reader.view(quiz), chosen(quiz, ticket));
    }

    private Map<Integer, Integer> chosen(Quiz quiz, UUID ticket) {
        Map<Integer, Integer> chosen = new TreeMap<>();
        jdbc.sql("""
                        select a.question, a.choice from quiz_answer a join quiz_sheet s on s.id = a.sheet_id
                        where s.id = :ticket and s.quiz_id = :quiz
                        """)
                .param("ticket", ticket, java.sql.Types.OTHER)
                .param("quiz", quiz.id())
                .query(row -> {
                    chosen.put(row.getInt("question"), row.getInt("choice"));
                });
        return chosen;
    }

    private Quiz opened(String code) {
        return Optional.of(QuizCode.normal(code))
                .flatMap(quizzes::findByCode)
                .filter(quiz -> quiz.state() != QuizState.DRAFT)
                .orElseThrow(() -> new NotFound("quiz " + code));
    }

    /**
     * @param ticket of a sheet that is filled in again, or null
     * @return the ticket to keep
     */
    public UUID answer(String code, UUID ticket, Map<Integer, Integer> chosen) {
        jdbc.sql("select id from quiz where code = ? for update")
                .param(QuizCode.normal(code))
                .query(UUID.class)
                .optional();
        Quiz quiz = opened(code);
        quiz.checkAnswers(chosen);
        UUID sheet = sheet(quiz, ticket);
        jdbc.sql("delete from quiz_answer where sheet_id = ?").param(sheet).update();
        chosen.forEach(
                (question, choice) -> jdbc.sql("insert into quiz_answer (sheet_id, question, choice) values (?, ?, ?)")
                        .params(sheet, question, choice)
                        .update());
        return sheet;
    }

    private UUID sheet(Quiz quiz, UUID ticket) {
        boolean known = ticket != null
                && jdbc.sql("select exists (select from quiz_sheet where id = ? and quiz_id = ?)")
                        .params(ticket, quiz.id())
                        .query(Boolean.class)
                        .single();
        if (known) {
            return ticket;
        }
        if (reader.sheets(quiz.id()) >= MOST_SHEETS) {
            throw new IllegalTransition(Message.of("quiz.full"));
        }
        UUID fresh = UUID.randomUUID();
        jdbc.sql("insert into quiz_sheet (id, quiz_id) values (?, ?)")
                .params(fresh, quiz.id())
                .update();
        return fresh;
    }
}
