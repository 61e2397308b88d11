package fr.jalon.deployment.domain.diagnosis;

import fr.jalon.shared.LocalizedText;
import java.util.List;

/** What is asked before generalisation. */
public record Questionnaire(List<Deliverable> deliverables) {

    public Questionnaire {
        deliverables = List.copyOf(deliverables);
    }

    /** Something that has to be there, and five questions or more about it. */
    public record Deliverable(String key, LocalizedText name, List<Question> questions) {

        public Deliverable {
            questions = List.copyOf(questions);
        }
    }

    /** @param correction what to do when the answer is no */
    public record Question(String key, LocalizedText asked, LocalizedText correction) {}

    /** What answers are kept under. */
    public static String place(Deliverable deliverable, Question question) {
        return deliverable.key() + "/" + question.key();
    }

    public List<String> places() {
        return deliverables.stream()
                .flatMap(one -> one.questions().stream().map(question -> place(one, question)))
                .toList();
    }
}
