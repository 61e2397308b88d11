package fr.jalon.deployment.api;

import fr.jalon.deployment.application.following.AnomalyLine;
import fr.jalon.deployment.domain.following.AnomalyFacts;
import fr.jalon.deployment.domain.following.AnomalyState;
import fr.jalon.deployment.domain.wave.Severity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An anomaly as programs read it.
 *
 * @param wave number of the one where it was found, or null
 * @param request address of a request for evolution, when the standard is the cause
 * @param tasks how many actions treat it
 */
record AnomalyBody(
        int number,
        String title,
        String words,
        Severity severity,
        Integer wave,
        String foundBy,
        LocalDate foundOn,
        AnomalyState state,
        String treatment,
        String request,
        LocalDate closedOn,
        int tasks) {

    static AnomalyBody of(AnomalyLine line) {
        return new AnomalyBody(
                line.number(),
                line.title(),
                line.words(),
                line.severity(),
                line.waveNumber(),
                line.foundBy(),
                line.foundOn(),
                line.state(),
                line.treatment(),
                line.request(),
                line.closedOn(),
                line.tasks());
    }

    /** What goes wrong. */
    record Input(
            @NotBlank @Size(max = 300) String title,
            @Size(max = 4000) String words,
            @NotNull Severity severity,
            Integer wave,
            @NotBlank @Size(max = 300) String foundBy,
            @NotNull LocalDate foundOn,
            @Size(max = 500) String request) {

        AnomalyFacts facts(UUID waveId) {
            return new AnomalyFacts(title, words, severity, waveId, foundBy, foundOn, request);
        }
    }

    /** @param treatment needed to close it */
    record Move(
            @NotNull AnomalyState state, @Size(max = 4000) String treatment) {}
}
