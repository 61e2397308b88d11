package fr.jalon.standards.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormErrors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** What a rule says of its field reaches the input where people mend it. */
class RefusedFieldTests {

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of(new OpenCycleForm(), "on", "openedOn"),
                Arguments.of(new OpenCycleForm(), "track", "choice"),
                Arguments.of(new OpenCycleForm(), "method", "choice"),
                Arguments.of(new OpenCycleForm(), "targetVersion", "targetVersion"),
                Arguments.of(new StartForm(), "on", "startedOn"),
                Arguments.of(new EndForm(), "on", "endedOn"),
                Arguments.of(new PublishForm(), "on", "publishedOn"),
                Arguments.of(new DecisionForm(), "on", "decidedOn"),
                Arguments.of(new DecisionForm(), "reservations", "reservations"),
                Arguments.of(new LiftForm(), "on", "liftedOn"),
                Arguments.of(new SkipForm(), "on", "skippedOn"),
                Arguments.of(new SkipForm(), "reason", "skipReason"),
                Arguments.of(new PassOverForm(), "reason", "passOverReason"),
                Arguments.of(new TickForm(), "on", "doneOn"),
                Arguments.of(new SessionForm(), "on", "heldOn"),
                Arguments.of(new AssignForm(), "person", "assignee"),
                Arguments.of(new RelationForm(), "relations", "target"),
                Arguments.of(new DateForm(), "call-opening", "dateOn"));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isSaidBesideItsInput(Object form, String field, String input) {
        BindingResult errors = refused(form, field);
        assertThat(errors.getFieldErrors()).singleElement().satisfies(error -> assertThat(error.getField())
                .isEqualTo(input));
    }

    @Test
    void isSaidOfTheWholeFormWhereNoInputGivesIt() {
        assertThat(refused(new DecisionForm(), "conditions[call]").getGlobalErrors())
                .hasSize(1);
        assertThat(refused(new StartForm(), null).getGlobalErrors()).hasSize(1);
    }

    private static BindingResult refused(Object form, String field) {
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        FormErrors.add(errors, RuleViolation.of("date-in-future", field, Message.of("date.needed")));
        return errors;
    }
}
