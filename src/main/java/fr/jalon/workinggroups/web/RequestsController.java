package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.Admissions;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.RequestLine;
import fr.jalon.workinggroups.application.RequestReader;
import fr.jalon.workinggroups.domain.RequestState;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers those who ask to join. */
@Controller
class RequestsController {

    private final Admissions admissions;
    private final RequestReader requests;
    private final GroupViews groups;
    private final GroupTrail trail;

    RequestsController(Admissions admissions, RequestReader requests, GroupViews groups, GroupTrail trail) {
        this.admissions = admissions;
        this.requests = requests;
        this.groups = groups;
        this.trail = trail;
    }

    /** @param refused the request whose refusal lacks something, or null */
    record RequestsPage(
            GroupView group,
            List<RequestLine> asked,
            List<RequestLine> waiting,
            List<RequestLine> answered,
            UUID refused) {}

    @GetMapping({GroupPaths.MAIN + "/demandes", GroupPaths.SUB + "/demandes"})
    String show(GroupPlace place, Actor actor, Model model) {
        model.addAttribute("form", new AnswerRequestForm());
        return show(place, null, actor, model);
    }

    @PostMapping({
        GroupPaths.MAIN + "/demandes/{request}/acceptation",
        GroupPaths.SUB + "/demandes/{request}/acceptation"
    })
    String accept(GroupPlace place, @PathVariable UUID request, Actor actor, Reply reply) {
        boolean in = admissions.accept(place, request, actor);
        return reply.done(in ? "requests.admitted" : "requests.on-list", place.path("/demandes"));
    }

    @PostMapping({GroupPaths.MAIN + "/demandes/{request}/refus", GroupPaths.SUB + "/demandes/{request}/refus"})
    String refuse(
            GroupPlace place,
            @PathVariable UUID request,
            @Valid @ModelAttribute("form") AnswerRequestForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> admissions.refuse(place, request, form.getReason(), actor),
                "requests.refused",
                place.path("/demandes"),
                () -> show(place, request, actor, model));
    }

    private String show(GroupPlace place, UUID refused, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        List<RequestLine> all = requests.of(group, actor);
        model.addAttribute(
                "page",
                new RequestsPage(
                        group,
                        of(all, RequestState.ASKED),
                        of(all, RequestState.WAITING),
                        of(all, RequestState.ADMITTED, RequestState.REFUSED, RequestState.WITHDRAWN),
                        refused));
        model.addAttribute("crumbs", trail.in(group, "requests.title"));
        return "workinggroups/requests";
    }

    private static List<RequestLine> of(List<RequestLine> all, RequestState... states) {
        return all.stream()
                .filter(line -> List.of(states).contains(line.state()))
                .toList();
    }
}
