package fr.jalon.shared.web.errors;

import fr.jalon.shared.api.ApiErrors;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** What fails outside of handlers: filters, the security chain, the drawing of a page, Tomcat. */
@Controller
class ErrorPages implements ErrorController {

    private final FaultPages pages;
    private final ApiErrors programs;
    private final Incidents incidents;
    private final Faults faults;

    ErrorPages(FaultPages pages, ApiErrors programs, Incidents incidents, Faults faults) {
        this.programs = programs;
        this.pages = pages;
        this.incidents = incidents;
        this.faults = faults;
    }

    @RequestMapping("${server.error.path:/error}")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        if (path.startsWith("/api/")) {
            programs.write(new Failed(request, path), response, status(request));
            return null;
        }
        return pages.page(fault(request, path), request);
    }

    /** The request that failed, not its second dispatch. */
    private static final class Failed extends HttpServletRequestWrapper {

        private final String path;

        Failed(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }
    }

    private Fault fault(HttpServletRequest request, String path) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Exception known && rootUpload(known) != null) {
            return faults.of(rootUpload(known)).orElseThrow();
        }
        HttpStatus status = status(request);
        if (status.is5xxServerError()) {
            return Fault.of(HttpStatus.INTERNAL_SERVER_ERROR).logged(incidents.log(request, path, (Throwable) failure));
        }
        // The chain refuses a form whose token is stale, or whose sender is no longer signed in.
        if (status == HttpStatus.FORBIDDEN && !request.getMethod().equals("GET")) {
            boolean forged = request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
            return Fault.of(HttpStatus.FORBIDDEN, forged || !pages.isAnonymous(request) ? "stale" : "session");
        }
        return switch (status.value()) {
            case 401, 403, 404, 405, 409, 413, 422 -> Fault.of(status);
            case 429 -> Fault.of(status, "429");
            default -> Fault.of(status, "400");
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    /** A form that is too large fails in a filter, wrapped. */
    private static MaxUploadSizeExceededException rootUpload(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MaxUploadSizeExceededException tooLarge) {
                return tooLarge;
            }
        }
        return null;
    }
}
