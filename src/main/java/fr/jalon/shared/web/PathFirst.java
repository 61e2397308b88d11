package fr.jalon.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Compares the path of a request with a route before anything else of the route. Spring asks each route of its method,
 * parameters and media types first; with many hundred routes, asked twice by each request (may anybody see this? who
 * answers it?), that took a third of the time of a small page.
 */
@Component
class PathFirst implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Routes();
    }

    private static final class Routes extends RequestMappingHandlerMapping {

        @Override
        protected RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
            return leadsTo(route.getPathPatternsCondition(), request) ? super.getMatchingMapping(route, request) : null;
        }

        private static boolean leadsTo(PathPatternsRequestCondition patterns, HttpServletRequest request) {
            if (patterns == null) {
                return true;
            }
            PathContainer path =
                    ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
            for (PathPattern pattern : patterns.getPatterns()) {
                if (pattern.matches(path)) {
                    return true;
                }
            }
            return false;
        }
    }
}
