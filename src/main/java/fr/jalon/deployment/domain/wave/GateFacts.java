package fr.jalon.deployment.domain.wave;

import fr.jalon.shared.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is known by itself about the pilot.
 *
 * @param pilot there is a pilot wave
 * @param left names of its operations that are not over
 * @param anomalies titles of those that are open and bad enough
 * @param diagnosed there was a self-diagnosis
 * @param noes how many "no" the last one has
 * @param corrections actions born from a self-diagnosis that are open behind their day
 */
public record GateFacts(
        boolean pilot,
        List<String> left,
        List<String> anomalies,
        boolean diagnosed,
        int noes,
        List<String> corrections) {

    public GateFacts {
        left = List.copyOf(left);
        anomalies = List.copyOf(anomalies);
        corrections = List.copyOf(corrections);
    }

    /** What is not met, and why; conditions that somebody has to say are met are all in it. */
    Map<Condition, Message> unmet() {
        Map<Condition, Message> unmet = new EnumMap<>(Condition.class);
        if (!pilot) {
            unmet.put(Condition.PILOT_OVER, Message.of("deployment.gate.no-pilot"));
        } else if (!left.isEmpty()) {
            unmet.put(Condition.PILOT_OVER, listed("deployment.gate.pilot-left", left));
        }
        if (!anomalies.isEmpty()) {
            unmet.put(Condition.ANOMALIES, listed("deployment.gate.anomalies", anomalies));
        }
        for (Condition condition : Condition.values()) {
            if (condition.isSaid()) {
                unmet.put(condition, Message.of("deployment.gate.unsaid", condition));
            }
        }
        if (!diagnosed) {
            unmet.put(Condition.DIAGNOSIS, Message.of("deployment.gate.no-diagnosis"));
        } else if (noes > 0) {
            unmet.put(Condition.DIAGNOSIS, Message.of("deployment.gate.diagnosis", noes));
        }
        if (!corrections.isEmpty()) {
            unmet.put(Condition.CORRECTIONS, listed("deployment.gate.corrections", corrections));
        }
        return unmet;
    }

    private static Message listed(String key, List<String> names) {
        return Message.of(key, names.size(), String.join(", ", names));
    }
}
