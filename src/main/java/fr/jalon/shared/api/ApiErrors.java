package fr.jalon.shared.api;

import fr.jalon.shared.Message;
import fr.jalon.shared.UnknownKey;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every failure below {@code /api/} with problem details in the caller's language, also where no handler was
 * found. Never the text of an exception.
 */
@Component
public class ApiErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final Say say;
    private final JsonMapper json;

    ApiErrors(Say say, JsonMapper json) {
        this.say = say;
        this.json = json;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith("/api/") || response.isCommitted()) {
            return null;
        }
        try {
            if (failure instanceof HttpRequestMethodNotSupportedException method) {
                allow(response, method.getSupportedHttpMethods());
            }
            write(request, response, problem(request, failure), failure);
            return new ModelAndView();
        } catch (IOException gone) {
            return null;
        }
    }

    /** What is read at an address that names nothing is not there; all the same it is said what there is. */
    private static Problem problem(HttpServletRequest request, Exception failure) {
        Problem problem = Problems.of(failure);
        boolean read = failure instanceof UnknownKey && request.getMethod().equals("GET");
        return read ? new Problem(HttpStatus.NOT_FOUND, problem.detail(), problem.errors()) : problem;
    }

    private static void allow(HttpServletResponse response, Set<HttpMethod> methods) {
        if (methods != null) {
            response.setHeader(
                    HttpHeaders.ALLOW, methods.stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
        }
    }

    /** For refusals decided before any handler, such as those of the filter chain. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        write(request, response, Problem.of(status), null);
    }

    /** As above, with the sentence of this very case. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Message detail)
            throws IOException {
        write(request, response, Problem.of(status, detail), null);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Problem problem, Exception failure)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", say.key("api.problem." + problem.status().value()));
        body.put("status", problem.status().value());
        List<Map<String, Object>> errors =
                problem.errors().stream().map(this::said).toList();
        body.put(
                "detail",
                problem.detail() != null
                        ? say.message(problem.detail())
                        : errors.stream()
                                .map(error -> String.valueOf(error.get("message")))
                                .distinct()
                                .collect(Collectors.joining(" ")));
        body.put("instance", request.getRequestURI());
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        if (problem.status().is5xxServerError()) {
            body.put("incident", incident(request, failure));
        }
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, say.locale().getLanguage());
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    private Map<String, Object> said(Problem.FieldError error) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("field", error.field());
        said.put("rule", error.rule());
        said.put("message", error.said() == null ? say.message(error.message()) : error.said());
        return said;
    }

    /** A number to quote to whoever reads the log. */
    private static String incident(HttpServletRequest request, Exception failure) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), failure);
        return incident;
    }
}
