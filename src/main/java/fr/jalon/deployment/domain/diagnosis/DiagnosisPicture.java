package fr.jalon.deployment.domain.diagnosis;

import fr.jalon.deployment.domain.diagnosis.Questionnaire.Deliverable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One row a deliverable, one square a question, in units of a drawing 420 wide. */
public record DiagnosisPicture(int height, List<Row> rows) {

    private static final int ROW = 46;
    private static final int SQUARE = 22;

    public record Row(Deliverable deliverable, int y, List<Square> squares) {}

    public record Square(int x, Answer answer) {}

    public static DiagnosisPicture of(Questionnaire asked, Map<String, Answer> answers) {
        List<Row> rows = new ArrayList<>();
        for (Deliverable deliverable : asked.deliverables()) {
            List<Square> squares = new ArrayList<>();
            deliverable
                    .questions()
                    .forEach(question -> squares.add(new Square(
                            squares.size() * (SQUARE + 6), answers.get(Questionnaire.place(deliverable, question)))));
            rows.add(new Row(deliverable, rows.size() * ROW, squares));
        }
        return new DiagnosisPicture(rows.size() * ROW, rows);
    }
}
