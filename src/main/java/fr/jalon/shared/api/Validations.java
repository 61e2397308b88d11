package fr.jalon.shared.api;

import fr.jalon.shared.Message;
import fr.jalon.shared.api.Problem.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Turns what the validation of a body or of parameters found into errors with stable rule names. */
final class Validations {

    private static final Map<String, String> RULES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "length",
            "Pattern", "format",
            "Min", "range",
            "Max", "range");

    private Validations() {}

    static List<FieldError> of(MethodArgumentNotValidException invalid) {
        return invalid.getAllErrors().stream()
                .map(error -> error(
                        error instanceof org.springframework.validation.FieldError field ? field.getField() : null,
                        code(error),
                        error))
                .toList();
    }

    static List<FieldError> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> error(result.getMethodParameter().getParameterName(), code(error), error)))
                .toList();
    }

    private static FieldError error(String field, String code, MessageSourceResolvable error) {
        String rule = RULES.getOrDefault(code, code.toLowerCase(Locale.ROOT));
        return rule.equals("required")
                ? new FieldError(field, rule, Message.of("api.rule.required"), null)
                : new FieldError(field, rule, null, error.getDefaultMessage());
    }

    private static String code(ObjectError error) {
        return error.getCode() == null ? "invalid" : error.getCode();
    }

    /** The last code is the bare name of the constraint. */
    private static String code(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        return codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
    }
}
