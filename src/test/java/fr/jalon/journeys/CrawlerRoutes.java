package fr.jalon.journeys;

import java.net.URI;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The pages of the application as its own routes tell them: what an address is an example of. */
final class CrawlerRoutes {

    private final Set<PathPattern> pages;
    private final Set<PathPattern> others;

    CrawlerRoutes(RequestMappingHandlerMapping mapping) {
        var handlers = mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> isRead(route.getKey()))
                .collect(Collectors.partitioningBy(route -> isPage(route.getKey(), route.getValue())));
        this.pages = handlers.get(true).stream()
                .flatMap(route -> patterns(route.getKey()).stream())
                .collect(Collectors.toSet());
        this.others = handlers.get(false).stream()
                .flatMap(route -> patterns(route.getKey()).stream())
                .collect(Collectors.toSet());
    }

    /** Patterns of all pages. */
    Set<String> all() {
        return pages.stream().map(PathPattern::getPatternString).collect(Collectors.toSet());
    }

    /** The pattern this local address is an example of; an address nobody answers is its own. */
    String of(String address) {
        PathPattern pattern = best(pages, address);
        return pattern == null ? path(address) : pattern.getPatternString();
    }

    /** Files, exports and the API are none, though the pattern of a page may match them too. */
    boolean isPage(String address) {
        PathPattern page = best(pages, address);
        PathPattern other = best(others, address);
        return other == null || page != null && page.compareTo(other) <= 0;
    }

    private static PathPattern best(Set<PathPattern> patterns, String address) {
        PathContainer path = PathContainer.parsePath(path(address));
        return patterns.stream()
                .filter(pattern -> pattern.matches(path))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private static boolean isRead(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static boolean isPage(RequestMappingInfo route, HandlerMethod handler) {
        Set<MediaType> types = route.getProducesCondition().getProducibleMediaTypes();
        return (types.isEmpty() || types.stream().anyMatch(MediaType.TEXT_HTML::includes))
                && (handler.getReturnType().getParameterType() == String.class
                        || org.springframework.web.servlet.ModelAndView.class
                                == handler.getReturnType().getParameterType())
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
                && !handler.hasMethodAnnotation(ResponseBody.class);
    }

    private static Set<PathPattern> patterns(RequestMappingInfo route) {
        return route.getPathPatternsCondition().getPatterns();
    }
}
