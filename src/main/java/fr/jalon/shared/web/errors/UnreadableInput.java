package fr.jalon.shared.web.errors;

import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import fr.jalon.shared.web.errors.Fault.Wrong;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says which input could not be read, and how to write it. */
@Component
class UnreadableInput {

    private final Say say;
    private final MessageSource messages;

    UnreadableInput(Say say, MessageSource messages) {
        this.say = say;
        this.messages = messages;
    }

    List<Wrong> errors(BindingResult binding) {
        return binding.getAllErrors().stream().map(this::error).toList();
    }

    private Wrong error(ObjectError error) {
        String field = error instanceof FieldError about ? about.getField() : null;
        return new Wrong(field, error.getCode(), messages.getMessage(error, say.locale()));
    }

    Wrong error(MethodArgumentTypeMismatchException mismatch) {
        return wrong(mismatch.getName(), mismatch.getRequiredType());
    }

    private Wrong wrong(String field, Class<?> wanted) {
        String specific = "typeMismatch." + (wanted == null ? "" : wanted.getName());
        String general = say.message(Message.of("typeMismatch", field));
        return new Wrong(
                field, "unreadable", messages.getMessage(specific, new Object[] {field}, general, say.locale()));
    }
}
