package fr.jalon.deployment.domain.cycle;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The operations every wave goes through. ANAP: once they and their durations are known for one start-up, they are the
 * base of a realistic trajectory.
 */
public record ReferenceCycle(List<Operation> operations) {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(1000);

    public ReferenceCycle {
        operations = List.copyOf(operations);
    }

    /**
     * @param members who may answer for an operation
     * @throws RuleViolation with everything that is wrong, named by operation
     */
    public void check(Set<UUID> members) {
        List<Broken> broken = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Operation operation : operations) {
            need(keys.add(operation.key()), operation, "operation-once", broken);
            need(isPlausible(operation), operation, "duration", broken);
            checkPeople(operation, members, broken);
        }
        for (Operation operation : operations) {
            need(keys.containsAll(operation.after()), operation, "dependency-unknown", broken);
        }
        if (broken.isEmpty()) {
            inOrder().keySet().stream()
                    .filter(one -> !isFree(one))
                    .forEach(one -> need(false, one, "dependency-circle", broken));
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    /** With that operation in the place of the one of that key, or at the end. */
    public ReferenceCycle with(Operation said) {
        List<Operation> next = new ArrayList<>(operations);
        int place = keys().indexOf(said.key());
        if (place < 0) {
            next.add(said);
        } else {
            next.set(place, said);
        }
        return new ReferenceCycle(next);
    }

    /** @throws RuleViolation naming what waits for it */
    public ReferenceCycle without(Operation gone) {
        operations.stream()
                .filter(one -> one.after().contains(gone.key()))
                .findFirst()
                .ifPresent(one -> {
                    throw RuleViolation.of(
                            "operation-awaited", null, Message.of("cycle.operation-awaited", gone.name(), one.name()));
                });
        return new ReferenceCycle(
                operations.stream().filter(one -> !one.key().equals(gone.key())).toList());
    }

    public List<String> keys() {
        return operations.stream().map(Operation::key).toList();
    }

    private static boolean isPlausible(Operation operation) {
        return operation.days().signum() >= 0
                && operation.daysPerUnit().signum() >= 0
                && operation.days().compareTo(LONGEST) <= 0
                && operation.daysPerUnit().compareTo(LONGEST) <= 0
                && operation.everyWeeks() >= 0;
    }

    private static void checkPeople(Operation operation, Set<UUID> members, List<Broken> broken) {
        List<UUID> accountable = operation.people(Raci.ACCOUNTABLE);
        need(accountable.size() == 1, operation, "one-accountable", broken);
        need(members.containsAll(accountable), operation, "accountable-member", broken);
        need(!operation.people(Raci.RESPONSIBLE).isEmpty(), operation, "one-responsible", broken);
    }

    private static void need(boolean held, Operation operation, String rule, List<Broken> broken) {
        if (!held) {
            broken.add(new Broken(rule, operation.key(), Message.of("cycle." + rule, operation.name())));
        }
    }

    private boolean isFree(Operation operation) {
        return !before(operation.key()).contains(operation.key());
    }

    /** Everything that has to be over before this one, directly or not. */
    private Set<String> before(String key) {
        Map<String, Operation> byKey = byKey();
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>(byKey.get(key).after());
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (found.add(next) && byKey.containsKey(next)) {
                open.addAll(byKey.get(next).after());
            }
        }
        return found;
    }

    /** Everything that waits for this one, directly or not. */
    public Set<String> dependents(String key) {
        Set<String> found = new LinkedHashSet<>();
        operations.stream()
                .map(Operation::key)
                .filter(other -> !other.equals(key) && before(other).contains(key))
                .forEach(found::add);
        return found;
    }

    private Map<String, Operation> byKey() {
        Map<String, Operation> byKey = new LinkedHashMap<>();
        operations.forEach(one -> byKey.put(one.key(), one));
        return byKey;
    }

    /** Each behind those it waits for, as long as there is no circle. The values are places, from 0. */
    Map<Operation, Integer> inOrder() {
        Map<Operation, Integer> placed = new LinkedHashMap<>();
        Set<String> done = new HashSet<>();
        List<Operation> rest = new ArrayList<>(operations);
        boolean moved = true;
        while (moved) {
            List<Operation> ready =
                    rest.stream().filter(one -> done.containsAll(one.after())).toList();
            ready.forEach(one -> placed.put(one, placed.size()));
            ready.forEach(one -> done.add(one.key()));
            rest.removeAll(ready);
            moved = !ready.isEmpty();
        }
        rest.forEach(one -> placed.put(one, placed.size()));
        return placed;
    }
}
