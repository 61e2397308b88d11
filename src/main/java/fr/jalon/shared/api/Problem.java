package fr.jalon.shared.api;

import fr.jalon.shared.Message;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A refusal of the API, before it is said in a language.
 *
 * @param detail the whole of it in a sentence; null where the errors say it all
 * @param errors one per field or rule at fault
 */
record Problem(HttpStatus status, Message detail, List<FieldError> errors) {

    Problem {
        errors = List.copyOf(errors);
    }

    /** The usual sentence of a status. */
    static Problem of(HttpStatus status) {
        return of(status, Message.of("api.problem." + status.value() + ".detail"));
    }

    static Problem of(HttpStatus status, Message detail) {
        return new Problem(status, detail, List.of());
    }

    static Problem invalid(List<FieldError> errors) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, null, errors);
    }

    static Problem invalid(String field, String rule, Message message) {
        return invalid(List.of(new FieldError(field, rule, message, null)));
    }

    /**
     * What is wrong with one field.
     *
     * @param field path in the body, or name of the parameter; null when it is about the whole
     * @param rule stable name for programs
     * @param message null when it is said already
     * @param said the sentence, where a library has made it; else null
     */
    record FieldError(String field, String rule, Message message, String said) {}
}
