package fr.jalon.standards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import fr.jalon.standards.domain.cycle.CycleAction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may do what: the reviewed table, against every role held on this standard, on another, or nowhere. */
class ActionRolesTests {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    private static final String REVIEWED = """
            REGISTER      SECRETARIAT
            DESCRIBE      FACILITATOR PILOT SECRETARIAT
            KEEP_VERSIONS PILOT SECRETARIAT
            GIVE_ROLES    ADMINISTRATOR PILOT SECRETARIAT
            ADMIT         FACILITATOR PILOT SECRETARIAT
            ALERT_SPONSOR FACILITATOR PILOT SECRETARIAT
            ANSWER_ALERT  SPONSOR
            KEEP_SESSIONS COMMISSION_CHAIR SECRETARIAT
            PLAN          FACILITATOR PILOT SECRETARIAT
            MOVE          FACILITATOR PILOT SECRETARIAT
            WORK          EDITOR FACILITATOR PILOT SECRETARIAT
            ASSIGN        FACILITATOR PILOT SECRETARIAT
            DECIDE        COMMISSION_CHAIR PILOT SECRETARIAT
            PASS_OVER     COMMISSION_CHAIR PILOT SECRETARIAT
            LIFT          COMMISSION_CHAIR FACILITATOR PILOT SECRETARIAT
            ALERT         FACILITATOR PILOT SECRETARIAT
            ANSWER        SPONSOR
            PUBLISH       PILOT SECRETARIAT
            ABANDON       PILOT SECRETARIAT
            CLOSE         PILOT SECRETARIAT
            OPEN          PILOT SECRETARIAT
            """;

    private static Map<String, BiPredicate<Actor, UUID>> actions() {
        Map<String, BiPredicate<Actor, UUID>> actions = new LinkedHashMap<>();
        Arrays.stream(StandardAction.values()).forEach(action -> actions.put(action.name(), action::isAllowedTo));
        Arrays.stream(CycleAction.values()).forEach(action -> actions.put(action.name(), action::isAllowedTo));
        return actions;
    }

    private static Actor holding(Role role, UUID standard) {
        return role.isEverywhere()
                ? new Actor(UUID.randomUUID(), "x", Set.of(role), Map.of())
                : new Actor(UUID.randomUUID(), "x", Set.of(), Map.of(standard, Set.of(role)));
    }

    @Test
    void givesEachActToTheRolesOfTheReviewedTable() {
        String found = actions().entrySet().stream()
                .map(action -> "%-13s %s"
                        .formatted(
                                action.getKey(),
                                Arrays.stream(Role.values())
                                        .filter(role -> action.getValue().test(holding(role, HERE), HERE))
                                        .map(Role::name)
                                        .collect(Collectors.toCollection(TreeSet::new))
                                        .stream()
                                        .collect(Collectors.joining(" "))))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(found).isEqualTo(REVIEWED);
    }

    @Test
    void givesNothingForARoleOnAnotherStandardNorToAnonymousReaders() {
        actions().forEach((name, allowed) -> {
            Role.onStandard().forEach(role -> assertThat(allowed.test(holding(role, ELSEWHERE), HERE))
                    .as("%s with %s elsewhere", name, role)
                    .isFalse());
            assertThat(allowed.test(Actor.ANONYMOUS, HERE)).as(name).isFalse();
        });
    }

    @Test
    void refusesByAnExceptionThatNamesTheAct() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> CycleAction.PUBLISH.require(holding(Role.SPONSOR, HERE), HERE))
                .withMessage("CycleAction.PUBLISH");
    }
}
