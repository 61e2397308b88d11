package fr.jalon.standards.domain.method;

import fr.jalon.shared.LocalizedText;
import fr.jalon.standards.DocumentStatus;
import java.util.List;

/**
 * A decision that lets the standard go on.
 *
 * @param key unique in the whole method
 * @param body key of the deciding body, like {@code commission-des-standards}
 * @param opens phase that may not start before this gate is favourable (unless it is one that {@linkplain
 *     Phase#overlaps() overlaps}, which no gate holds back), or null
 * @param moves a favourable decision ends the gate's phase and starts the one it opens if it has not started, on the
 *     day of the decision
 * @param documentStatus status printed on the document after a favourable decision, or null
 * @param publication the version may not be published before this gate is favourable
 * @param countdown what to count back to from a session, the last step first
 */
public record Gate(
        String key,
        LocalizedText name,
        String body,
        List<Condition> conditions,
        String opens,
        boolean moves,
        DocumentStatus documentStatus,
        boolean publication,
        List<CountdownStep> countdown) {

    public Gate {
        countdown = List.copyOf(countdown);
        conditions = List.copyOf(conditions);
    }
}
