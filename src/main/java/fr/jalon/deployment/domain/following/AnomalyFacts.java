package fr.jalon.deployment.domain.following;

import fr.jalon.deployment.domain.wave.Severity;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What goes wrong.
 *
 * @param waveId where it was found, or null
 * @param foundBy a person or an organisation
 * @param request address of a request for evolution, when the standard is the cause; or null
 */
public record AnomalyFacts(
        String title, String words, Severity severity, UUID waveId, String foundBy, LocalDate foundOn, String request) {

    public AnomalyFacts {
        title = title == null ? "" : title.strip();
        words = TaskFacts.text(words);
        foundBy = foundBy == null ? "" : foundBy.strip();
        request = TaskFacts.text(request);
    }

    void check(LocalDate today) {
        List<Broken> broken = new ArrayList<>();
        need(!title.isEmpty(), "title", "title-needed", broken);
        need(severity != null, "severity", "severity-needed", broken);
        need(!foundBy.isEmpty(), "foundBy", "finder-needed", broken);
        need(foundOn != null && !foundOn.isAfter(today), "foundOn", "found-before", broken);
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    private static void need(boolean held, String field, String rule, List<Broken> broken) {
        if (!held) {
            broken.add(new Broken(rule, field, Message.of("deployment.anomaly." + rule)));
        }
    }
}
