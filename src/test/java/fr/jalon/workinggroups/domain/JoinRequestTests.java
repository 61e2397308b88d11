package fr.jalon.workinggroups.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.CircleKind;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinRequestTests {

    private static final UUID STANDARD = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-24T10:00:00Z");
    private static final Profile PROFILE = Profile.of(null, "DDT 38", null, Set.of(), "", false);

    private final Actor pilot = new Actor(UUID.randomUUID(), "pilote", Set.of(), Map.of(STANDARD, Set.of(Role.PILOT)));
    private final Actor anyone = new Actor(UUID.randomUUID(), "Jean", Set.of(), Map.of());
    private final WorkingGroup group = WorkingGroup.create(STANDARD, "gt", "GT", "", pilot, NOW);

    private JoinRequest asked() {
        return JoinRequest.ask(group, CircleKind.CONTRIBUTORS, PROFILE, "Je saisis ces données.", anyone, NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "ASKED,ADMITTED,true",
        "ASKED,WAITING,true",
        "ASKED,REFUSED,true",
        "ASKED,WITHDRAWN,true",
        "ASKED,ASKED,false",
        "WAITING,ADMITTED,true",
        "WAITING,REFUSED,true",
        "WAITING,WITHDRAWN,true",
        "WAITING,ASKED,false",
        "WAITING,WAITING,false",
        "ADMITTED,REFUSED,false",
        "ADMITTED,WAITING,false",
        "REFUSED,ADMITTED,false",
        "WITHDRAWN,ADMITTED,false"
    })
    void movesAsTheTableSays(RequestState from, RequestState to, boolean legal) {
        assertThat(from.leadsTo(to)).isEqualTo(legal);
    }

    @Test
    void waitsWhereTheCircleIsFullAndMovesUpOnce() {
        JoinRequest request = asked();

        assertThat(request.accept(group, false, pilot, NOW)).isFalse();
        assertThat(request.state()).isEqualTo(RequestState.WAITING);
        request.moveUp(group, NOW);
        assertThat(request.state()).isEqualTo(RequestState.ADMITTED);
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> request.moveUp(group, NOW));
    }

    @Test
    void isAnsweredByThoseWhoRunTheGroup() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> asked().accept(group, true, anyone, NOW));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> asked().refuse(group, "Non", anyone, NOW));
    }

    @Test
    void isRefusedWithAReasonOnly() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> asked().refuse(group, " ", pilot, NOW));
    }

    @Test
    void isTakenBackByWhoeverAskedOnly() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> asked().withdraw(group, pilot, NOW));
    }

    @Test
    void doesNotOpenAClosedCircle() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> JoinRequest.ask(group, CircleKind.COPIL, PROFILE, "", anyone, NOW));
    }

    @Test
    void needsSomebodyWhoIsSignedIn() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> JoinRequest.ask(group, CircleKind.USERS, PROFILE, "", Actor.ANONYMOUS, NOW));
    }
}
