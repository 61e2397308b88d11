package fr.jalon.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the layout in the model of every page; answers of the API have none. */
@ControllerAdvice
class LayoutAdvice {

    private final Layouts layouts;

    LayoutAdvice(Layouts layouts) {
        this.layouts = layouts;
    }

    @ModelAttribute("layout")
    Layout layout(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v1/") ? null : layouts.of(request);
    }
}
