package fr.jalon.shared.web.errors;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Say;
import fr.jalon.shared.web.errors.Fault.Wrong;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Which failure of a page is answered how. */
@Component
class Faults {

    private final Say say;
    private final UnreadableInput unreadable;

    Faults(Say say, UnreadableInput unreadable) {
        this.say = say;
        this.unreadable = unreadable;
    }

    /** Empty for a failure nobody foresaw: an incident. */
    Optional<Fault> of(Exception failure) {
        return domain(failure).or(() -> input(failure)).or(() -> protocol(failure));
    }

    private Optional<Fault> domain(Exception failure) {
        if (failure instanceof NotAllowed) {
            return Optional.of(Fault.of(FORBIDDEN));
        }
        if (failure instanceof NotFound) {
            return Optional.of(Fault.of(NOT_FOUND));
        }
        if (failure instanceof IllegalTransition moved) {
            return Optional.of(Fault.of(CONFLICT).saying(moved.explanation()));
        }
        if (failure instanceof RuleViolation violation) {
            return Optional.of(broken(violation));
        }
        if (failure instanceof ConcurrencyFailureException || failure instanceof DuplicateKeyException) {
            return Optional.of(Fault.of(CONFLICT, "changed"));
        }
        return Optional.empty();
    }

    private Fault broken(RuleViolation violation) {
        List<Wrong> errors = violation.broken().stream()
                .map(each -> new Wrong(each.field(), each.rule(), say.message(each.explanation())))
                .toList();
        return Fault.of(UNPROCESSABLE_CONTENT).with(errors);
    }

    private Optional<Fault> input(Exception failure) {
        if (failure instanceof BindingResult binding) {
            return Optional.of(unprocessable(unreadable.errors(binding)));
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
            return Optional.of(inPath ? Fault.of(NOT_FOUND) : unprocessable(List.of(unreadable.error(mismatch))));
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            Wrong wrong = new Wrong(missing.getParameterName(), "missing", say.key("error.missing"));
            return Optional.of(unprocessable(List.of(wrong)));
        }
        return Optional.empty();
    }

    private static Fault unprocessable(List<Wrong> errors) {
        return Fault.of(UNPROCESSABLE_CONTENT).with(errors);
    }

    private static Optional<Fault> protocol(Exception failure) {
        if (failure instanceof MaxUploadSizeExceededException) {
            return Optional.of(Fault.of(CONTENT_TOO_LARGE));
        }
        if (failure instanceof MultipartException) {
            return Optional.of(Fault.of(BAD_REQUEST).saying(Message.of("error.upload")));
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return Optional.of(known(known));
        }
        return Optional.empty();
    }

    private static Fault known(ErrorResponse response) {
        return switch (response.getStatusCode().value()) {
            case 403, 404, 405, 409, 413, 422 ->
                Fault.of(response.getStatusCode()).with(response.getHeaders());
            default -> Fault.of(response.getStatusCode(), "400").with(response.getHeaders());
        };
    }
}
