package fr.jalon.meetings.application;

import fr.jalon.meetings.application.QuizView.Place;
import fr.jalon.meetings.domain.quiz.Quiz;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what was answered. */
@Component
class QuizReader {

    private final JdbcClient jdbc;

    QuizReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    QuizView view(Quiz quiz) {
        Map<Place, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select a.question, a.choice, count(*) as answers from quiz_answer a
                        join quiz_sheet s on s.id = a.sheet_id where s.quiz_id = ? group by a.question, a.choice
                        """).param(quiz.id()).query(row -> {
            counts.put(new Place(row.getInt("question"), row.getInt("choice")), row.getInt("answers"));
        });
        return QuizView.of(quiz, sheets(quiz.id()), counts);
    }

    int sheets(UUID quiz) {
        return jdbc.sql("select count(*) from quiz_sheet where quiz_id = ?")
                .param(quiz)
                .query(Integer.class)
                .single();
    }
}
