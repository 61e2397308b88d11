package fr.jalon.standards.domain.method;

import fr.jalon.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * One phase of a method.
 *
 * @param overlaps may start while the one before it still runs, before the gates of that one are passed
 * @param usualLength in words, as the guide gives it, or null
 * @param dates facts recorded on the phase (opening of the call…), which conditions of gates compute with
 * @param gates in the order they are passed
 */
public record Phase(
        String key,
        LocalizedText name,
        LocalizedText purpose,
        boolean overlaps,
        LocalizedText usualLength,
        List<KeyDate> dates,
        List<Action> actions,
        List<Gate> gates) {

    public Phase {
        dates = List.copyOf(dates);
        actions = List.copyOf(actions);
        gates = List.copyOf(gates);
    }

    public Optional<Action> action(String actionKey) {
        return actions.stream().filter(action -> action.key().equals(actionKey)).findFirst();
    }

    public Optional<Gate> gate(String gateKey) {
        return gates.stream().filter(gate -> gate.key().equals(gateKey)).findFirst();
    }

    public Optional<KeyDate> date(String dateKey) {
        return dates.stream().filter(date -> date.key().equals(dateKey)).findFirst();
    }
}
