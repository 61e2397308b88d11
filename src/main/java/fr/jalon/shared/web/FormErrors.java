package fr.jalon.shared.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;

/**
 * Puts the rules a use case refused beside the fields they are about, so that the handler answers 422 with the same view
 * and what was typed.
 */
public final class FormErrors {

    private FormErrors() {}

    /**
     * Runs the use case of a form that could be read.
     *
     * @return false when the form could not be read, or when a rule refused it: its errors are then beside its fields
     */
    public static boolean accepted(BindingResult result, Runnable useCase) {
        if (result.hasErrors()) {
            return false;
        }
        try {
            useCase.run();
            return true;
        } catch (RuleViolation refused) {
            add(result, refused);
            return false;
        }
    }

    /** A rule about something the form has no input for is shown for the whole form. */
    public static void add(BindingResult result, RuleViolation violation) {
        violation.broken().forEach(broken -> add(result, broken.field(), broken.explanation()));
    }

    /** @param field null for the whole form */
    public static void add(BindingResult result, String field, Message explanation) {
        String code = explanation.key();
        Object[] arguments = Spoken.arguments(explanation, LocaleContextHolder.getLocale());
        String input = input(result, field);
        if (input != null) {
            result.rejectValue(input, code, arguments, code);
        } else {
            result.reject(code, arguments, code);
        }
    }

    private static String input(BindingResult result, String field) {
        if (field == null || result.getFieldType(field) != null || result.getTarget() == null) {
            return field;
        }
        return FormFields.holding(result.getTarget().getClass(), field).orElse(null);
    }
}
