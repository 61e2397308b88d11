package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.HandlerArgument;
import fr.jalon.workinggroups.application.GroupPlace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Reads which group a request means from its path alone. */
@Component
class GroupPlaceArgument extends HandlerArgument<GroupPlace> {

    GroupPlaceArgument() {
        super(GroupPlace.class);
    }

    @Override
    protected GroupPlace of(HttpServletRequest request, HttpServletResponse response) {
        Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return new GroupPlace((String) path.get("slug"), (String) path.get("sub"));
    }
}
