package fr.jalon.deployment.domain.following;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What people say in a bilan, in the words of ANAP. Everything but the day may be unknown, and is then null.
 *
 * @param meetingId the COPIL it is presented to, where that meeting is known here
 * @param meeting what it is called
 * @param configuration optimisations of configuration
 * @param training optimisations of the content and the delay of training
 * @param changeActions optimisations of the actions that help people change
 * @param recurrent actions that come back and can be anticipated
 */
public record BilanWords(
        LocalDate heldOn,
        UUID meetingId,
        String meeting,
        String gains,
        String configuration,
        String training,
        String changeActions,
        String recurrent) {

    public BilanWords {
        meeting = TaskFacts.text(meeting);
        gains = TaskFacts.text(gains);
        configuration = TaskFacts.text(configuration);
        training = TaskFacts.text(training);
        changeActions = TaskFacts.text(changeActions);
        recurrent = TaskFacts.text(recurrent);
    }

    /** The meeting it refers to is called so. */
    public BilanWords presentedTo(String name) {
        return new BilanWords(
                heldOn,
                meetingId,
                meeting == null ? name : name + " (" + meeting + ")",
                gains,
                configuration,
                training,
                changeActions,
                recurrent);
    }

    /** Everything people typed in it. */
    public List<String> texts() {
        return Stream.of(meeting, gains, configuration, training, changeActions, recurrent)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The same, what people typed said in that way. */
    public BilanWords worded(UnaryOperator<String> how) {
        return new BilanWords(
                heldOn,
                meetingId,
                how.apply(meeting),
                how.apply(gains),
                how.apply(configuration),
                how.apply(training),
                how.apply(changeActions),
                how.apply(recurrent));
    }

    public void check() {
        if (heldOn == null) {
            throw RuleViolation.of("day-needed", "heldOn", Message.of("deployment.bilan.day-needed"));
        }
    }
}
