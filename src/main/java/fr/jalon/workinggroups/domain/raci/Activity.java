package fr.jalon.workinggroups.domain.raci;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An activity of a group, and who is what to it.
 *
 * @param letters by party; a party without a part is left out
 */
public record Activity(UUID id, String name, Map<UUID, Letter> letters) {

    public Activity {
        name = name == null ? "" : name.strip();
        letters = Map.copyOf(letters);
    }

    /** @throws RuleViolation unless it has a name and exactly one accountable */
    public Activity check() {
        if (name.isEmpty()) {
            throw RuleViolation.of("name-needed", "name", Message.of("raci.name-needed"));
        }
        long accountable = accountable().size();
        if (accountable != 1) {
            throw RuleViolation.of("one-accountable", "letters", Message.of("raci.one-accountable", accountable));
        }
        return this;
    }

    public List<UUID> accountable() {
        return letters.entrySet().stream()
                .filter(each -> each.getValue().isAccountable())
                .map(Map.Entry::getKey)
                .toList();
    }
}
