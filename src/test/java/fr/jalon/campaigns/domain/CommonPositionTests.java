package fr.jalon.campaigns.domain;

import static fr.jalon.campaigns.domain.Calls.CLOSES;
import static fr.jalon.campaigns.domain.Calls.DURING;
import static fr.jalon.campaigns.domain.Calls.EVERYBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.RuleViolation;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommonPositionTests {

    private final UUID organisation = UUID.randomUUID();
    private final Campaign call = Calls.in(CampaignState.OPEN);
    private final CommonPosition position = CommonPosition.begin(call, organisation, EVERYBODY, DURING);

    @Test
    void saysToBeginWithWhatTheMemberSaysAndLeavesItToThem() {
        Comment draft = Calls.comment(call, "Un avis");
        draft.entrust(call, organisation, DURING);

        Comment taken = draft.takenUp(call, position, UUID.randomUUID(), DURING);

        assertThat(taken.text()).isEqualTo("Un avis");
        assertThat(taken.takenFrom()).isEqualTo(draft.id());
        assertThat(taken.positionId()).isEqualTo(position.id());
        assertThat(draft.state()).isEqualTo(CommentState.DRAFT);
        assertThat(draft.positionId()).isNull();
    }

    @Test
    void forgetsThatADraftWasHandedInOnceItsAuthorSendsIt() {
        Comment draft = Calls.comment(call, "Un avis");
        draft.entrust(call, organisation, DURING);

        draft.send(call, "DDT", DURING);

        assertThat(draft.entrustedTo()).isNull();
    }

    @Test
    void takesNoDraftThatSaysNothing() {
        Comment empty = Calls.comment(call, " ");

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> empty.entrust(call, organisation, DURING));
    }

    @Test
    void isSentOnceWithSomethingInIt() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> position.send(call, 0, "DDT", EVERYBODY, DURING));
        position.send(call, 2, "DDT", EVERYBODY, DURING);

        assertThat(position.sentAt()).isEqualTo(DURING);
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> position.send(call, 2, "DDT", EVERYBODY, DURING));
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> Calls.comment(call, "Tard").takenUp(call, position, UUID.randomUUID(), DURING));
    }

    @Test
    void isRefusedAtTheVeryMinuteOfTheClosing() {
        assertThatExceptionOfType(ClosedCall.class).isThrownBy(() -> position.send(call, 1, "DDT", EVERYBODY, CLOSES));
        assertThatExceptionOfType(ClosedCall.class)
                .isThrownBy(() -> CommonPosition.begin(call, organisation, EVERYBODY, CLOSES));
    }

    @Test
    void isGatheredByThePeopleOfItsOrganisationOnly() {
        assertThat(PositionAction.GATHER.isAllowedTo(organisation, organisation))
                .isTrue();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> PositionAction.GATHER.require(UUID.randomUUID(), organisation));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> PositionAction.GATHER.require(null, null));
    }
}
