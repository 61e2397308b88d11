package fr.jalon.shared.web;

import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * How a handler answers a form that was sent: a redirect with a notice once the act is done, or the same view again, with
 * what was typed, when it is not. A handler asks for it as an argument.
 *
 * <pre>
 * &#64;PostMapping("/debut")
 * String start(…, &#64;Valid &#64;ModelAttribute("startForm") StartForm form, BindingResult errors, …, Reply reply) {
 *     return reply.to(
 *             errors,
 *             () -&gt; cycles.start(cycle, phase, form.getStartedOn(), actor),
 *             "phase.started",
 *             path,
 *             () -&gt; show(slug, cycle, phase, actor, model));
 * }
 * </pre>
 *
 * Paths are what the browser is sent to, without {@code redirect:}; views are the names handlers return.
 */
public final class Reply {

    private static final String NOTICE = "notice";
    private static final String MOVED = "moved";

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Reply(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /**
     * Does what the form asks for and goes on to the path; {@link #again} when the form could not be read or a rule
     * refused it, which {@code errors} then says; 429 with the same view when it was tried too often; {@link #outdated}
     * with the reason above it when the thing has moved on meanwhile: sent twice, or from a page shown before.
     *
     * @param notice key of the message the next page shows
     */
    public String to(BindingResult errors, Runnable useCase, String notice, String path, Supplier<String> sameView) {
        Supplier<String> reached = () -> {
            useCase.run();
            return path;
        };
        return to(errors, reached, there -> done(notice, there), sameView);
    }

    /** As above, where the answer depends on what the use case made; {@code made} says it, often with {@link #done}. */
    public <T> String to(
            BindingResult errors, Supplier<T> useCase, Function<T, String> made, Supplier<String> sameView) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            return FormErrors.accepted(errors, () -> result.set(useCase.get()))
                    ? made.apply(result.get())
                    : again(sameView);
        } catch (TooManyAttempts tooMany) {
            FormErrors.add(errors, null, tooMany.explanation());
            return later(tooMany, sameView);
        } catch (IllegalTransition moved) {
            return moved(moved, sameView);
        }
    }

    /** @param notice key of the message the next page shows */
    public String done(String notice, String path) {
        return done(Message.of(notice), path);
    }

    public String done(Message notice, String path) {
        say(notice);
        return "redirect:" + path;
    }

    /** Has the page after a redirect show the notice; a page that is answered at once does not. */
    public void say(Message notice) {
        RequestContextUtils.getOutputFlashMap(request).put(NOTICE, notice);
    }

    /** What was sent cannot be done: 422, with the same view and what was typed. */
    public String again(Supplier<String> sameView) {
        return with(HttpStatus.UNPROCESSABLE_CONTENT, sameView);
    }

    /** Somebody else changed it since the form was shown: 409, with the same view, what was typed and what stands now. */
    public String outdated(Supplier<String> sameView) {
        return with(HttpStatus.CONFLICT, sameView);
    }

    /** The page as it is now may have no form left to say it beside: the layout does. */
    private String moved(IllegalTransition moved, Supplier<String> sameView) {
        request.setAttribute(MOVED, moved.explanation());
        try {
            return outdated(sameView);
        } catch (RuntimeException nothingToShow) {
            moved.addSuppressed(nothingToShow);
            throw moved;
        }
    }

    /** What was here works no more: 410, with a view that says so. */
    public String gone(Supplier<String> view) {
        return with(HttpStatus.GONE, view);
    }

    /** Something was made that only this answer can show: 201, with the view that does. */
    public String created(Supplier<String> view) {
        return with(HttpStatus.CREATED, view);
    }

    private String later(TooManyAttempts tooMany, Supplier<String> sameView) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
        return with(HttpStatus.TOO_MANY_REQUESTS, sameView);
    }

    private String with(HttpStatus status, Supplier<String> view) {
        response.setStatus(status.value());
        return view.get();
    }
}
