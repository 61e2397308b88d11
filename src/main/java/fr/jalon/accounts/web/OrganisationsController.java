package fr.jalon.accounts.web;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.accounts.application.OrganisationKeeper;
import fr.jalon.accounts.application.OrganisationList;
import fr.jalon.accounts.domain.OrganisationAction;
import fr.jalon.accounts.web.ListFilter.Choice;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of organisations, and a new one. */
@Controller
@RequestMapping(OrganisationsController.HERE)
class OrganisationsController {

    static final String HERE = "/administration/organisations";
    private static final int PER_PAGE = 50;

    private final OrganisationList organisations;
    private final OrganisationKeeper keeper;
    private final Say say;

    OrganisationsController(OrganisationList organisations, OrganisationKeeper keeper, Say say) {
        this.organisations = organisations;
        this.keeper = keeper;
        this.say = say;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) OrganisationKind nature,
            @RequestParam(required = false) UUID after,
            Model model) {
        Page<OrganisationList.Row> rows = organisations.page(actor, q, nature, after, PER_PAGE);
        ListFilter filter = new ListFilter(
                HERE,
                "accounts.organisations.search",
                q,
                List.of(Choice.of(
                        "nature", "accounts.organisation.kind", say.options(OrganisationKind.values()), nature)));
        model.addAttribute(
                "page",
                new OrganisationsPage(
                        crumbs(say, null),
                        rows.items(),
                        filter.next(rows.next()),
                        filter,
                        OrganisationAction.REGISTER.allows(actor)));
        return "accounts/organisations";
    }

    @GetMapping("/nouvelle")
    String form(Actor actor, @ModelAttribute("form") OrganisationForm form, Model model) {
        OrganisationAction.REGISTER.require(actor);
        return show(model);
    }

    @PostMapping("/nouvelle")
    String register(
            Actor actor,
            @Valid @ModelAttribute("form") OrganisationForm form,
            BindingResult errors,
            Model model,
            Reply reply) {
        OrganisationAction.REGISTER.require(actor);
        return reply.to(
                errors,
                () -> keeper.register(actor, form.description()),
                id -> reply.done("accounts.organisation.registered", HERE + "/" + id),
                () -> show(model));
    }

    private String show(Model model) {
        model.addAttribute(
                "page",
                new OrganisationPage(
                        crumbs(say, say.key("accounts.organisation.new")),
                        HERE + "/nouvelle",
                        say.options(OrganisationKind.values()),
                        null,
                        List.of()));
        return "accounts/organisation";
    }

    /** @param current title of the page at hand, or null for the list itself */
    static List<Crumb> crumbs(Say say, String current) {
        Crumb administration = new Crumb(say.key("accounts.administration.title"), "/administration");
        String title = say.key("accounts.organisations.title");
        return current == null
                ? List.of(administration, new Crumb(title, null))
                : List.of(administration, new Crumb(title, HERE), new Crumb(current, null));
    }

    /** The list. */
    record OrganisationsPage(
            List<Crumb> crumbs, List<OrganisationList.Row> rows, String next, ListFilter filter, boolean canRegister) {}

    /**
     * The form.
     *
     * @param merge where it is merged into another; null for a new one
     * @param uses what hangs on it
     */
    record OrganisationPage(List<Crumb> crumbs, String action, List<Option> kinds, String merge, List<Message> uses) {

        public String title() {
            return crumbs.get(crumbs.size() - 1).label();
        }
    }
}
