package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.following.AnomalyState;
import fr.jalon.deployment.domain.wave.Severity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An anomaly of a plan.
 *
 * @param wave its name, or null
 * @param tasks how many actions treat it
 */
public record AnomalyLine(
        UUID id,
        int number,
        String title,
        String words,
        Severity severity,
        Integer waveNumber,
        String wave,
        String foundBy,
        LocalDate foundOn,
        AnomalyState state,
        String treatment,
        String request,
        LocalDate closedOn,
        int tasks) {

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isLinked() {
        return request != null
                && (request.startsWith("/") && !request.startsWith("//") || request.matches("https?://\\S+"));
    }
}
