package fr.jalon.campaigns.domain;

import static fr.jalon.campaigns.domain.Calls.AFTER;
import static fr.jalon.campaigns.domain.Calls.CLOSES;
import static fr.jalon.campaigns.domain.Calls.DURING;
import static fr.jalon.campaigns.domain.Calls.EVERYBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommentTests {

    private final Campaign call = Calls.in(CampaignState.OPEN);

    @Test
    void isRefusedAtTheVeryMinuteOfTheClosing() {
        assertThatExceptionOfType(ClosedCall.class)
                .isThrownBy(() -> Calls.comment(call, "Trop tard").send(call, null, CLOSES))
                .satisfies(refused -> assertThat(refused.explanation().key()).isEqualTo("campaign.closed-since"));
    }

    @Test
    void isInTimeWhenItWasSentInTimeAndConfirmedLater() {
        Comment comment = Calls.comment(call, "À temps");
        comment.send(call, null, CLOSES.minusMillis(1));

        comment.receive(call, new Ref(Ref.WEB, 3), null, EVERYBODY, AFTER);

        assertThat(comment.ref()).isEqualTo("WEB-3");
        assertThat(comment.sortKey).isEqualTo("000 WEB 0000003");
        assertThat(call.takesConfirmations(AFTER)).isTrue();
        assertThat(call.takesConfirmations(CLOSES.plus(CampaignFacts.CONFIRMATION)))
                .isFalse();
    }

    @Test
    void saysSomethingOfATypeOfTheCall() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Calls.comment(call, " ").send(call, null, DURING));
        Comment strange = Comment.draft(
                call,
                call.documents().get(0),
                UUID.randomUUID(),
                new Wording(List.of("X"), "Texte", null),
                Anchor.WHOLE,
                DURING);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> strange.send(call, null, DURING));
    }

    @Test
    void isPutRightUntilTheClosingAndKeepsItsFormerWords() {
        Comment comment = Calls.received(call, "Première rédaction");

        comment.correct(call, new Wording(List.of("M"), "Seconde rédaction", "Proposition"), EVERYBODY, DURING);

        assertThat(comment.text()).isEqualTo("Seconde rédaction");
        assertThat(comment.changes()).singleElement().satisfies(change -> assertThat(change.formerText())
                .isEqualTo("Première rédaction"));
        assertThatExceptionOfType(ClosedCall.class)
                .isThrownBy(() -> comment.correct(call, new Wording(List.of("M"), "Après", null), EVERYBODY, AFTER));
    }

    @Test
    void isTakenBackUntilTheClosingAndOnce() {
        Comment late = Calls.received(call, "Texte");
        assertThatExceptionOfType(ClosedCall.class).isThrownBy(() -> late.withdraw(call, EVERYBODY, AFTER));

        late.withdraw(call, EVERYBODY, DURING);
        assertThat(late.state()).isEqualTo(CommentState.WITHDRAWN);
        assertThat(late.ref()).isEqualTo("DDT38-1");
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> late.withdraw(call, EVERYBODY, DURING));
    }

    @Test
    void isPlacedOnAClauseByAPerson() {
        Comment comment = Calls.received(call, "Texte");
        UUID clause = UUID.randomUUID();

        comment.place(call, clause, EVERYBODY, AFTER);
        assertThat(comment.clauseState()).isEqualTo(ClauseState.CONFIRMED);

        comment.place(call, null, EVERYBODY, AFTER);
        assertThat(comment.clauseState()).isEqualTo(ClauseState.NONE);
    }
}
