package fr.jalon.standards.web;

import fr.jalon.accounts.Grant;
import fr.jalon.accounts.Grants;
import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.application.KeepStandards;
import fr.jalon.standards.application.pages.StandardPages;
import fr.jalon.standards.domain.StandardAction;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is who on a standard: the people and their roles. */
@Controller
@RequestMapping("/standards/{slug}/roles")
class PeopleController {

    private static final int FOUND = 50;

    private final KeepStandards standards;
    private final StandardPages pages;
    private final Grants grants;
    private final People people;
    private final Trail trail;
    private final Say say;

    PeopleController(KeepStandards standards, StandardPages pages, Grants grants, People people, Trail trail, Say say) {
        this.standards = standards;
        this.pages = pages;
        this.grants = grants;
        this.people = people;
        this.trail = trail;
        this.say = say;
    }

    /** @param q words the person is looked for by */
    record PeoplePage(StandardHead head, List<Held> held, List<Option> found, List<Option> roles, String q) {}

    /** A role somebody holds. */
    record Held(UUID person, String name, String organisation, Role role) {}

    @GetMapping
    String show(@PathVariable String slug, @RequestParam(required = false) String q, Actor actor, Model model) {
        StandardHead head = pages.head(slug, actor);
        StandardAction.GIVE_ROLES.require(actor, head.id());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new RoleForm());
        }
        List<Grant> all = grants.onStandard(head.id());
        Map<UUID, PersonRef> names =
                people.byIds(all.stream().map(Grant::personId).toList());
        List<Held> held = all.stream()
                .map(grant -> new Held(
                        grant.personId(),
                        names.get(grant.personId()).name(),
                        names.get(grant.personId()).organisation(),
                        grant.role()))
                .toList();
        List<Option> found = people.search(q, FOUND).stream()
                .map(person -> new Option(
                        person.id().toString(),
                        person.organisation() == null ? person.name() : person.name() + ", " + person.organisation()))
                .toList();
        List<Option> roles = say.options(Role.onStandard().toArray(Role[]::new));
        model.addAttribute("page", new PeoplePage(head, held, found, roles, q));
        model.addAttribute("crumbs", trail.to(head, say.key("roles.title")));
        return "standards/people";
    }

    @PostMapping
    String give(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") RoleForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        UUID id = pages.head(slug, actor).id();
        return reply.to(
                errors,
                () -> standards.giveRole(id, form.getPerson(), form.getRole(), actor),
                "roles.given",
                here(slug),
                () -> show(slug, "", actor, model));
    }

    @PostMapping("/retirer")
    String take(
            @PathVariable String slug, @RequestParam UUID person, @RequestParam Role role, Actor actor, Reply reply) {
        standards.takeRole(pages.head(slug, actor).id(), person, role, actor);
        return reply.done("roles.taken", here(slug));
    }

    private static String here(String slug) {
        return "/standards/" + slug + "/roles";
    }
}
