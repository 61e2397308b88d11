package fr.jalon.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Where a reader is, as an address one can go to again. What answers a form that was sent often has no address of its
 * own: then it is the page the form stood on. A link there (another language, sign in and come back) cannot carry what
 * was typed, but it must not lose the place as well.
 */
@Component
public class FormPlace {

    /** What can be asked for: sorted out at the first form, as handlers are not there yet when this is made, and once. */
    private final SingletonSupplier<List<PathPattern>> read;

    FormPlace(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.read = SingletonSupplier.of(() -> mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(FormPlace::isRead)
                .flatMap(info -> Stream.ofNullable(info.getPathPatternsCondition()))
                .flatMap(condition -> condition.getPatterns().stream())
                .distinct()
                .toList());
    }

    /** A local path, with its query. */
    public String of(HttpServletRequest request) {
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String;
        String path = local(
                failed ? (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : request.getRequestURI());
        if (Set.of("GET", "HEAD").contains(request.getMethod())) {
            return failed || request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        }
        return Stream.concat(Stream.ofNullable(WayBack.of(request)), upwards(path))
                .filter(this::isPage)
                .findFirst()
                .orElse("/");
    }

    /** The address itself, then what it is below, up to the home page. */
    private static Stream<String> upwards(String path) {
        return Stream.iterate(
                path, each -> !each.isEmpty(), each -> each.substring(0, Math.max(0, each.lastIndexOf('/'))));
    }

    private boolean isPage(String address) {
        PathContainer path = PathContainer.parsePath(address.replaceFirst("\\?.*", ""));
        return read.obtain().stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static boolean isRead(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    /** Two slashes in front would name another host. */
    private static String local(String path) {
        return path.replaceFirst("^/*", "/");
    }
}
