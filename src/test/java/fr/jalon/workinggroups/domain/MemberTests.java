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
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemberTests {

    private static final UUID STANDARD = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-24T10:00:00Z");
    private static final Profile PROFILE = Profile.of(null, "DDT 38", null, Set.of(Skill.BUSINESS), "", false);

    private final Actor pilot = holder(Role.PILOT);
    private final Actor facilitator = holder(Role.FACILITATOR);
    private final WorkingGroup group = WorkingGroup.create(STANDARD, "gt", "GT", "", pilot, NOW);

    private static Actor holder(Role role) {
        return new Actor(UUID.randomUUID(), role.name(), Set.of(), Map.of(STANDARD, Set.of(role)));
    }

    private Member member() {
        return Member.join(group, UUID.randomUUID(), "Fatou Diarra", PROFILE, null, pilot, NOW);
    }

    @Test
    void keepsTheHistoryOfRolesAndSeats() {
        Member member = member();
        member.give(group, GroupRole.EDITOR, LocalDate.of(2026, 1, 5), facilitator, NOW);
        member.enter(group, CircleKind.COPIL, null, facilitator, NOW);
        member.end(group, GroupRole.EDITOR, facilitator, NOW);
        member.give(group, GroupRole.TESTER, null, facilitator, NOW);

        assertThat(member.held()).containsExactly(GroupRole.TESTER);
        assertThat(member.roles())
                .contains(new HeldRole(GroupRole.EDITOR, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 24)));
        assertThat(member.circles()).containsExactly(CircleKind.COPIL);
    }

    @Test
    void holdsTheRolesOnTheStandardThatGoWithItsSeats() {
        Member member = member();
        member.give(group, GroupRole.TESTER, null, pilot, NOW);
        member.enter(group, CircleKind.COPIL, null, pilot, NOW);
        member.enter(group, CircleKind.CONTRIBUTORS, null, pilot, NOW);

        assertThat(member.granted()).containsExactlyInAnyOrder(Role.TESTER, Role.COPIL_MEMBER, Role.MEMBER);
    }

    @Test
    void givesNoRightToWhoOnlyUsesTheStandardOrListens() {
        Member member = member();
        member.enter(group, CircleKind.USERS, null, pilot, NOW);
        member.give(group, GroupRole.OBSERVER, null, pilot, NOW);

        assertThat(member.granted()).isEmpty();
    }

    @Test
    void isNamedPilotOrFacilitatorByThePilotOnly() {
        Member member = member();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> member.give(group, GroupRole.FACILITATOR, null, facilitator, NOW));
        member.give(group, GroupRole.FACILITATOR, null, pilot, NOW);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> member.end(group, GroupRole.FACILITATOR, facilitator, NOW));
    }

    @Test
    void loosesRolesAndSeatsOnLeavingAndComesBackAsSomebodyNew() {
        Member member = member();
        member.give(group, GroupRole.MEMBER, null, pilot, NOW);
        member.enter(group, CircleKind.CONTRIBUTORS, null, pilot, NOW);
        member.leave(group, pilot, NOW);

        assertThat(member.until()).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThat(member.granted()).isEmpty();
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> member.give(group, GroupRole.MEMBER, null, pilot, NOW));
    }

    @Test
    void doesNotComeTomorrow() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Member.join(group, null, "Paul", PROFILE, LocalDate.of(2026, 3, 25), pilot, NOW))
                .matches(refused -> refused.broken().get(0).field().equals("since"));
    }

    @Test
    void leavesOnlyAnOrganisationBehindOnceForgotten() {
        Member member = Member.join(
                group,
                UUID.randomUUID(),
                "Fatou Diarra",
                Profile.of(null, "DDT 38", StakeholderClass.TERRITORY, Set.of(), "Élue", true),
                null,
                pilot,
                NOW);
        member.forget(LocalDate.of(2026, 3, 24));

        assertThat(member.name()).isEmpty();
        assertThat(member.profile().interests()).isEmpty();
        assertThat(member.profile().namePublic()).isFalse();
        assertThat(member.profile().organisationAsWritten()).isEqualTo("DDT 38");
    }
}
