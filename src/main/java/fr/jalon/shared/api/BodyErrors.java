package fr.jalon.shared.api;

import fr.jalon.shared.Message;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a body that could not be read: not JSON at all, or a field named and its expected form said. */
final class BodyErrors {

    private BodyErrors() {}

    static Problem of(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds() == null
                    ? ""
                    : unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", "));
            return Problem.invalid(field(unknown), "unknown-field", Message.of("api.rule.unknown-field", known));
        } else if (cause instanceof ValueInstantiationException refused) {
            return unreadable(refused, refused.getType().getRawClass());
        } else if (cause instanceof InvalidFormatException format) {
            return unreadable(format, format.getTargetType());
        } else if (cause instanceof MismatchedInputException mismatch) {
            return unreadable(mismatch, mismatch.getTargetType());
        }
        return cause instanceof StreamReadException || cause == null
                ? Problem.of(HttpStatus.BAD_REQUEST)
                : Problem.invalid(List.of());
    }

    private static Problem unreadable(JacksonException failure, Class<?> type) {
        return Problem.invalid(field(failure), "unreadable", Unreadable.explain(type));
    }

    /** {@code phases[0].start}; null for the body as a whole. */
    private static String field(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? null : path.toString();
    }
}
