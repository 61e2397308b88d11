package fr.jalon.deployment.api;

import fr.jalon.deployment.application.gate.DiagnosisView;
import fr.jalon.deployment.domain.diagnosis.Answer;
import fr.jalon.shared.LocalizedText;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A self-diagnosis that was filled in, as programs read it.
 *
 * @param answers by place: key of the deliverable, a slash, key of the question
 * @param corrections what each "no" proposes
 */
record DiagnosisBody(
        UUID id,
        Instant filledAt,
        String by,
        boolean passed,
        int noes,
        Map<String, Answer> answers,
        List<Correction> corrections) {

    /** What is to be done about a "no". */
    record Correction(String place, LocalizedText asked, LocalizedText correction) {}

    static DiagnosisBody of(DiagnosisView view) {
        return new DiagnosisBody(
                view.id(),
                view.filledAt(),
                view.by(),
                view.isPassed(),
                view.noes(),
                new TreeMap<>(view.answers()),
                view.refused().stream()
                        .map(one -> new Correction(
                                one.place(),
                                one.question().asked(),
                                one.question().correction()))
                        .toList());
    }

    /** Every question has its answer. */
    record Input(@NotNull Map<String, Answer> answers) {}

    /**
     * Which corrections become actions of the plan.
     *
     * @param person of the team, responsible for all of them
     */
    record Taking(
            @NotEmpty List<@NotNull String> places,
            @NotNull UUID person,
            @NotNull LocalDate dueOn) {}

    /** How many actions that makes. */
    record Taken(int tasks) {}
}
