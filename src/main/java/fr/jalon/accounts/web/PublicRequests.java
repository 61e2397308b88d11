package fr.jalon.accounts.web;

import fr.jalon.shared.web.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Is this request open to everyone? The handler that would answer decides, so that the list of public pages cannot
 * drift from the pages. What nobody answers is open too: it ends as a 404, not as an invitation to sign in.
 */
@Component
class PublicRequests implements RequestMatcher {

    /** Looked for at the first request, since they are not there yet when the filters are made; sorted once. */
    private final SingletonSupplier<List<HandlerMapping>> mappings;

    PublicRequests(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        Object handler = handler(request);
        if (handler instanceof HandlerMethod method) {
            return isPublic(method);
        }
        return handler == null || handler instanceof ResourceHttpRequestHandler;
    }

    static boolean isPublic(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), PublicPage.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PublicPage.class);
    }

    /** As the dispatcher will look it up. A request no handler takes as it is (405, 415) is a closed one. */
    private Object handler(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            for (HandlerMapping mapping : mappings.obtain()) {
                HandlerExecutionChain found = mapping.getHandler(request);
                if (found != null) {
                    return found.getHandler();
                }
            }
            return null;
        } catch (Exception refused) {
            return refused;
        }
    }
}
