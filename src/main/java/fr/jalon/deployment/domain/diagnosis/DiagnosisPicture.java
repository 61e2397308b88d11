package fr.jalon.deployment.domain.diagnosis;

import fr.jalon.deployment.domain.diagnosis.Questionnaire.Deliverable;
import fr.jalon.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row a deliverable, one square a question.
 *
 * @param width as little as the longest row takes, so that its words are legible on a phone
 */
public record DiagnosisPicture(int width, int height, List<Row> rows) {

    private static final int LEAST = 280;
    private static final int LETTER = 7;

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
        int width = rows.stream().mapToInt(DiagnosisPicture::width).max().orElse(0);
        return new DiagnosisPicture(Math.max(LEAST, width), rows.size() * ROW, rows);
    }

    private static int width(Row row) {
        LocalizedText name = row.deliverable().name();
        int letters = Math.max(name.fr().length(), name.en().length());
        return Math.max(letters * LETTER, row.squares().size() * (SQUARE + 6));
    }
}
