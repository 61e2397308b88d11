package fr.jalon.deployment.api;

import fr.jalon.deployment.application.following.BilanView;
import fr.jalon.deployment.domain.following.BilanFacts;
import fr.jalon.deployment.domain.following.BilanWords;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A frozen bilan as programs read it.
 *
 * @param facts what the plan knew by itself on that day
 * @param lessons what it changed in the reference cycle since
 */
record BilanBody(
        int number, BilanWords words, BilanFacts facts, Instant frozenAt, String by, List<BilanView.Lesson> lessons) {

    static BilanBody of(BilanView view) {
        return new BilanBody(view.number(), view.words(), view.facts(), view.frozenAt(), view.by(), view.lessons());
    }

    /**
     * What people say in it.
     *
     * @param meetingId a COPIL of the standard, or null
     */
    record Input(
            @NotNull LocalDate heldOn,
            UUID meetingId,
            @Size(max = 300) String meeting,
            @Size(max = 8000) String gains,
            @Size(max = 8000) String configuration,
            @Size(max = 8000) String training,
            @Size(max = 8000) String changeActions,
            @Size(max = 8000) String recurrent) {

        BilanWords words() {
            return new BilanWords(heldOn, meetingId, meeting, gains, configuration, training, changeActions, recurrent);
        }
    }

    /** How long an operation of the cycle takes from now on, and why. */
    record Lesson(
            @NotBlank String operation,
            @NotNull BigDecimal days,
            @NotNull BigDecimal daysPerUnit,
            @NotBlank @Size(max = 1000) String reason) {}
}
