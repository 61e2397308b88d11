package fr.jalon.campaigns.domain;

import static fr.jalon.campaigns.domain.Calls.EVERYBODY;
import static fr.jalon.campaigns.domain.Calls.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is proposed, and what is decided. */
class AnsweringTests {

    private static final Answer YES = new Answer(Disposition.ACCEPTED, null, "intégré", null);
    private static final Set<Role> PROPOSE = Set.of(Role.SECRETARIAT, Role.PILOT, Role.FACILITATOR, Role.EDITOR);
    private static final Set<Role> DECIDE = Set.of(Role.SECRETARIAT, Role.PILOT, Role.FACILITATOR);

    private final Campaign call = Calls.in(CampaignState.PROCESSING);
    private final Comment comment = Calls.received(Calls.in(CampaignState.OPEN), "Distinguer les avalanches");

    @ParameterizedTest
    @EnumSource(CampaignState.class)
    void areProposedFromTheOpeningAndDecidedOnceTheAnswersBegan(CampaignState state) {
        Campaign there = Calls.in(state);
        boolean proposes = Set.of(
                        CampaignState.OPEN, CampaignState.CLOSED, CampaignState.PROCESSING, CampaignState.PUBLISHED)
                .contains(state);

        refusesIf(!proposes, () -> comment.preInstruct(there, YES, EVERYBODY, Calls.momentOf(state)));
        refusesIf(
                !Set.of(CampaignState.PROCESSING, CampaignState.PUBLISHED).contains(state),
                () -> comment.decide(there, YES, Meeting.NONE, EVERYBODY, Calls.momentOf(state)));
    }

    private static void refusesIf(boolean refused, Runnable act) {
        if (refused) {
            assertThatExceptionOfType(IllegalTransition.class).isThrownBy(act::run);
        } else {
            assertThatCode(act::run).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void belongToThePeopleWhoRunTheCall(Role role) {
        Actor somebody = holder(role);

        assertThat(allowed(() -> comment.preInstruct(call, YES, somebody, Calls.AFTER)))
                .isEqualTo(PROPOSE.contains(role));
        assertThat(allowed(() -> comment.decide(call, YES, Meeting.NONE, somebody, Calls.AFTER)))
                .isEqualTo(DECIDE.contains(role));
        assertThat(allowed(() -> comment.assign(call, null, somebody, Calls.AFTER)))
                .isEqualTo(DECIDE.contains(role));
    }

    private static Actor holder(Role role) {
        return role.isEverywhere()
                ? new Actor(UUID.randomUUID(), "Une", Set.of(role), Map.of())
                : new Actor(UUID.randomUUID(), "Une", Set.of(), Map.of(STANDARD, Set.of(role)));
    }

    private static boolean allowed(Runnable act) {
        try {
            act.run();
            return true;
        } catch (NotAllowed refused) {
            return false;
        }
    }

    @Test
    void areProposedByWhoeverTheCommentWasGivenTo() {
        Actor expert = holder(Role.MEMBER);
        assertThat(allowed(() -> comment.preInstruct(call, YES, expert, Calls.AFTER)))
                .isFalse();

        comment.assign(call, expert.id(), EVERYBODY, Calls.AFTER);
        comment.preInstruct(call, YES, expert, Calls.AFTER);

        assertThat(comment.answering().proposal()).isEqualTo(YES);
        assertThat(comment.disposition()).isNull();
        assertThat(allowed(() -> comment.decide(call, YES, Meeting.NONE, expert, Calls.AFTER)))
                .isFalse();
    }

    @Test
    void areTwoStepsThatDoNotEraseOneAnother() {
        comment.preInstruct(
                call, new Answer(null, "En parler avec les demandeurs", null, null), EVERYBODY, Calls.AFTER);
        Meeting copil = new Meeting("COPIL n° 4", LocalDate.of(2025, 2, 17), Meeting.Body.COPIL);

        comment.decide(call, YES, copil, EVERYBODY, Calls.AFTER);

        assertThat(comment.answering().proposal().disposition()).isNull();
        assertThat(comment.answering().meeting()).isEqualTo(copil);
        assertThat(comment.disposition()).isEqualTo(Disposition.ACCEPTED);
        assertThat(comment.action()).isEqualTo("intégré");

        comment.reopen(call, EVERYBODY, Calls.AFTER);
        assertThat(comment.disposition()).isNull();
        assertThat(comment.answering().proposal()).isNotNull();
    }

    @Test
    void owesAReasonForARefusalAndWordsForAQuestion() {
        assertThat(rules(new Answer(Disposition.REFUSED, " ", null, null))).containsExactly("reason-needed");
        assertThat(rules(new Answer(Disposition.ANSWERED, null, null, null))).containsExactly("reason-needed");
        assertThat(rules(new Answer(Disposition.SEE_OTHER, null, null, null))).containsExactly("see-other-needed");
        assertThat(rules(new Answer(Disposition.SEE_OTHER, null, null, comment.id())))
                .containsExactly("see-other-circular");
        assertThat(rules(new Answer(null, "Rien de décidé", null, null))).containsExactly("disposition-needed");
        assertThat(rules(new Answer(Disposition.ACCEPTED, "x".repeat(Answer.LONGEST + 1), null, null)))
                .containsExactly("too-long");
    }

    private List<String> rules(Answer answer) {
        try {
            comment.decide(call, answer, Meeting.NONE, EVERYBODY, Calls.AFTER);
            return List.of();
        } catch (RuleViolation refused) {
            return refused.broken().stream().map(RuleViolation.Broken::rule).toList();
        }
    }

    @Test
    void keepsTheReferenceOfAReferralOnly() {
        assertThat(new Answer(Disposition.ACCEPTED, null, null, UUID.randomUUID()).seeOther())
                .isNull();
    }
}
