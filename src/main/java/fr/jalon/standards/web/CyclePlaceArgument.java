package fr.jalon.standards.web;

import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.HandlerArgument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Reads the {@link CyclePlace} of a request from its path alone: no parameter can say another one. */
@Component
class CyclePlaceArgument extends HandlerArgument<CyclePlace> {

    CyclePlaceArgument() {
        super(CyclePlace.class);
    }

    @Override
    protected CyclePlace of(HttpServletRequest request, HttpServletResponse response) {
        Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String key = Stream.of("phase", "gate", "action")
                .map(name -> (String) path.get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new CyclePlace((String) path.get("slug"), cycle((String) path.get("cycle")), key);
    }

    private static UUID cycle(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("cycle " + id);
        }
    }
}
