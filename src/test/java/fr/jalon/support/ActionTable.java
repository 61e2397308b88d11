package fr.jalon.support;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who may do what in which state, as the documents of {@code docs/lifecycles} tell it: asked of the action enums. */
public final class ActionTable {

    private static final UUID STANDARD = UUID.randomUUID();

    private ActionTable() {}

    /** Questions an action answers for somebody on a standard. */
    @FunctionalInterface
    public interface Allowed<A> {
        boolean to(A action, Actor actor, UUID standard);
    }

    /** Whether an action is offered to somebody on a standard in a state. */
    @FunctionalInterface
    public interface Offered<A, S> {
        boolean to(A action, Actor actor, UUID standard, S state);
    }

    /** One Markdown row an action: the action, the roles it is allowed to, the states it is offered in. */
    public static <A extends Enum<A>, S extends Enum<S>> String rows(
            A[] actions, S[] states, Allowed<A> allowed, Offered<A, S> offered) {
        return Arrays.stream(actions)
                .map(action -> "| %s | %s | %s |\n"
                        .formatted(
                                action,
                                names(Role.values(), role -> allowed.to(action, holder(role), STANDARD)),
                                names(states, state -> Arrays.stream(Role.values())
                                        .anyMatch(role -> offered.to(action, holder(role), STANDARD, state)))))
                .collect(Collectors.joining());
    }

    private static <E extends Enum<E>> String names(E[] all, Predicate<E> kept) {
        return Arrays.stream(all).filter(kept).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Actor holder(Role role) {
        return role.isEverywhere()
                ? new Actor(UUID.randomUUID(), "somebody", Set.of(role), Map.of())
                : new Actor(UUID.randomUUID(), "somebody", Set.of(), Map.of(STANDARD, Set.of(role)));
    }
}
