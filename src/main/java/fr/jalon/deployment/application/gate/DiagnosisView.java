package fr.jalon.deployment.application.gate;

import fr.jalon.deployment.domain.diagnosis.Answer;
import fr.jalon.deployment.domain.diagnosis.DiagnosisPicture;
import fr.jalon.deployment.domain.diagnosis.Questionnaire;
import fr.jalon.deployment.domain.diagnosis.Questionnaire.Deliverable;
import fr.jalon.deployment.domain.diagnosis.Questionnaire.Question;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A self-diagnosis that was filled in.
 *
 * @param by name of who did
 */
public record DiagnosisView(UUID id, Instant filledAt, String by, Questionnaire asked, Map<String, Answer> answers) {

    public Answer answer(Deliverable deliverable, Question question) {
        return answers.get(Questionnaire.place(deliverable, question));
    }

    public int yes(String deliverable) {
        return count(deliverable, Answer.YES);
    }

    public int no(String deliverable) {
        return count(deliverable, Answer.NO);
    }

    private int count(String deliverable, Answer wanted) {
        return (int) answers.entrySet().stream()
                .filter(one -> one.getKey().startsWith(deliverable + "/") && one.getValue() == wanted)
                .count();
    }

    public int noes() {
        return (int) answers.values().stream().filter(one -> one == Answer.NO).count();
    }

    public boolean isPassed() {
        return noes() == 0;
    }

    public DiagnosisPicture picture() {
        return DiagnosisPicture.of(asked, answers);
    }

    /** A "no", and what it proposes. */
    public record Refused(Deliverable deliverable, Question question) {

        public String place() {
            return Questionnaire.place(deliverable, question);
        }
    }

    public List<Refused> refused() {
        return asked.deliverables().stream()
                .flatMap(deliverable -> deliverable.questions().stream()
                        .filter(question -> answer(deliverable, question) == Answer.NO)
                        .map(question -> new Refused(deliverable, question)))
                .toList();
    }
}
