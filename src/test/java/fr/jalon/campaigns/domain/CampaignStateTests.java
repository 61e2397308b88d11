package fr.jalon.campaigns.domain;

import static fr.jalon.campaigns.domain.Calls.EVERYBODY;
import static fr.jalon.campaigns.domain.CampaignState.ANNOUNCED;
import static fr.jalon.campaigns.domain.CampaignState.APPROVED;
import static fr.jalon.campaigns.domain.CampaignState.CLOSED;
import static fr.jalon.campaigns.domain.CampaignState.DRAFT;
import static fr.jalon.campaigns.domain.CampaignState.OPEN;
import static fr.jalon.campaigns.domain.CampaignState.PREPARED;
import static fr.jalon.campaigns.domain.CampaignState.PROCESSING;
import static fr.jalon.campaigns.domain.CampaignState.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.jalon.shared.IllegalTransition;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act in every state, the forbidden cells included. */
class CampaignStateTests {

    private static final Map<CampaignAction, Set<CampaignState>> ALLOWED = Map.ofEntries(
            Map.entry(CampaignAction.CREATE, EnumSet.noneOf(CampaignState.class)),
            Map.entry(CampaignAction.SEE, EnumSet.allOf(CampaignState.class)),
            Map.entry(CampaignAction.SET_UP, EnumSet.of(DRAFT)),
            Map.entry(CampaignAction.DESCRIBE, EnumSet.of(DRAFT, PREPARED, APPROVED, ANNOUNCED, OPEN)),
            Map.entry(CampaignAction.CHECK, EnumSet.of(DRAFT)),
            Map.entry(CampaignAction.PREPARE, EnumSet.of(DRAFT)),
            Map.entry(CampaignAction.APPROVE, EnumSet.of(PREPARED)),
            Map.entry(CampaignAction.ANNOUNCE, EnumSet.of(APPROVED)),
            Map.entry(CampaignAction.TAKE_BACK, EnumSet.of(PREPARED, APPROVED, ANNOUNCED)),
            Map.entry(CampaignAction.EXTEND, EnumSet.of(ANNOUNCED, OPEN)),
            Map.entry(CampaignAction.TAKE_RETURNS, EnumSet.of(OPEN, CLOSED, PROCESSING)),
            Map.entry(CampaignAction.PLACE, EnumSet.of(OPEN, CLOSED, PROCESSING)),
            Map.entry(CampaignAction.PRE_INSTRUCT, EnumSet.of(OPEN, CLOSED, PROCESSING, PUBLISHED)),
            Map.entry(CampaignAction.ASSIGN, EnumSet.of(OPEN, CLOSED, PROCESSING)),
            Map.entry(CampaignAction.LINK, EnumSet.of(OPEN, CLOSED, PROCESSING)),
            Map.entry(CampaignAction.DECIDE, EnumSet.of(PROCESSING, PUBLISHED)),
            Map.entry(CampaignAction.TRACE, EnumSet.of(PROCESSING, PUBLISHED)),
            Map.entry(CampaignAction.PROCESS, EnumSet.of(CLOSED)),
            Map.entry(CampaignAction.PUBLISH, EnumSet.of(PROCESSING)),
            Map.entry(CampaignAction.CORRECT, EnumSet.of(PUBLISHED)));

    /** Acts of the call itself; the others are judged by the use case they belong to. */
    private static final Set<CampaignAction> OWN = EnumSet.of(
            CampaignAction.SET_UP,
            CampaignAction.DESCRIBE,
            CampaignAction.CHECK,
            CampaignAction.PREPARE,
            CampaignAction.APPROVE,
            CampaignAction.ANNOUNCE,
            CampaignAction.TAKE_BACK,
            CampaignAction.EXTEND,
            CampaignAction.PROCESS,
            CampaignAction.PUBLISH,
            CampaignAction.CORRECT);

    static Stream<Arguments> cells() {
        return OWN.stream()
                .flatMap(action -> Arrays.stream(CampaignState.values()).map(state -> Arguments.of(action, state)));
    }

    @ParameterizedTest(name = "{0} in state {1}")
    @MethodSource("cells")
    void allowsAnActInItsStatesOnly(CampaignAction action, CampaignState state) {
        Campaign call = Calls.in(state);
        Instant now = Calls.momentOf(state);
        if (ALLOWED.get(action).contains(state)) {
            assertThatNoException().isThrownBy(() -> act(action, call, now));
        } else {
            assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> act(action, call, now));
            assertThat(call.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @EnumSource(CampaignState.class)
    void offersTheButtonWhereTheActIsAllowed(CampaignState state) {
        for (CampaignAction action : CampaignAction.values()) {
            assertThat(action.isOffered(EVERYBODY, Calls.STANDARD, state))
                    .as("%s in %s", action, state)
                    .isEqualTo(ALLOWED.get(action).contains(state));
        }
    }

    private static void act(CampaignAction action, Campaign call, Instant now) {
        switch (action) {
            case SET_UP -> call.defineTypes(List.of(Calls.GENERAL), EVERYBODY, now);
            case DESCRIBE -> call.describe(new Description("Autre titre", null, List.of(), null, null), EVERYBODY, now);
            case CHECK -> call.tick(ChecklistPoint.PDF, null, EVERYBODY, now);
            case PREPARE -> call.prepare(EVERYBODY, now);
            case APPROVE -> call.approve(null, null, EVERYBODY, now);
            case ANNOUNCE -> call.announce(EVERYBODY, now);
            case TAKE_BACK -> call.takeBack("Erreur", EVERYBODY, now);
            case EXTEND -> call.extend(Calls.CLOSES.plusSeconds(86_400), "Congés", EVERYBODY, now);
            case PROCESS -> call.process(EVERYBODY, now);
            case PUBLISH -> call.publish(EVERYBODY, now);
            case CORRECT -> call.correct("Faute de frappe", EVERYBODY, now);
            default -> throw new AssertionError("judged elsewhere");
        }
    }
}
