package fr.jalon.shared.api;

import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.UnknownKey;
import fr.jalon.shared.api.Problem.FieldError;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Which refusal an exception is. Anything not listed here is a fault of ours. */
final class Problems {

    private Problems() {}

    static Problem of(Exception failure) {
        if (failure instanceof RuleViolation rules) {
            return Problem.invalid(rules.broken().stream()
                    .map(broken -> new FieldError(broken.field(), broken.rule(), broken.explanation(), null))
                    .toList());
        } else if (failure instanceof IllegalTransition refused) {
            return Problem.of(HttpStatus.CONFLICT, refused.explanation());
        } else if (failure instanceof UnknownKey key) {
            Message known = Message.of("api.rule.unknown-key", String.join(", ", key.known()));
            return Problem.invalid(key.what(), "unknown-key", known);
        } else if (failure instanceof NotFound) {
            return Problem.of(HttpStatus.NOT_FOUND);
        } else if (failure instanceof NotAllowed) {
            return Problem.of(HttpStatus.FORBIDDEN);
        } else if (failure instanceof ConcurrencyFailureException) {
            return Problem.of(HttpStatus.CONFLICT);
        } else if (failure instanceof DataIntegrityViolationException violation) {
            return ofDatabase(violation);
        }
        return ofRequest(failure);
    }

    private static Problem ofRequest(Exception failure) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return BodyErrors.of(unreadable);
        } else if (failure instanceof MethodArgumentNotValidException invalid) {
            return Problem.invalid(Validations.of(invalid));
        } else if (failure instanceof HandlerMethodValidationException invalid) {
            return Problem.invalid(Validations.of(invalid));
        } else if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return ofMismatch(mismatch);
        } else if (failure instanceof MissingServletRequestParameterException missing) {
            return required(missing.getParameterName());
        } else if (failure instanceof MissingServletRequestPartException missing) {
            return required(missing.getRequestPartName());
        } else if (failure instanceof MaxUploadSizeExceededException) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE);
        } else if (failure instanceof MultipartException) {
            return Problem.of(HttpStatus.BAD_REQUEST);
        }
        return ofStatus(failure);
    }

    private static Problem required(String field) {
        return Problem.invalid(field, "required", Message.of("api.rule.required"));
    }

    /** An id in the path that cannot be one names nothing; a parameter that cannot be read is said. */
    private static Problem ofMismatch(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Problem.of(HttpStatus.NOT_FOUND);
        }
        return Problem.invalid(
                mismatch.getName(),
                "unreadable",
                Unreadable.explain(mismatch.getParameter().getParameterType()));
    }

    private static Problem ofStatus(Exception failure) {
        if (failure instanceof ErrorResponse response && known(response.getStatusCode())) {
            return Problem.of(HttpStatus.valueOf(response.getStatusCode().value()));
        }
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static boolean known(HttpStatusCode status) {
        return List.of(400, 404, 405, 406, 413, 415).contains(status.value());
    }

    /** Two writers met on a constraint, or a text holds what no database text can. */
    private static Problem ofDatabase(DataIntegrityViolationException violation) {
        if (NestedExceptionUtils.getMostSpecificCause(violation) instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            if (state.startsWith("22")) {
                return Problem.invalid(null, "unreadable", Message.of("api.rule.unreadable"));
            } else if (state.equals("23505") || state.equals("23503")) {
                return Problem.of(HttpStatus.CONFLICT);
            }
        }
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
