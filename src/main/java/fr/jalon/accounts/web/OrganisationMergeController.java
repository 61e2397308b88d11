package fr.jalon.accounts.web;

import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.application.OrganisationKeeper;
import fr.jalon.accounts.application.OrganisationList;
import fr.jalon.accounts.application.OrganisationMerge;
import fr.jalon.accounts.domain.OrganisationAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Merge two organisations: choose the survivor, see what will move, confirm. */
@Controller
@RequestMapping(OrganisationsController.HERE + "/{id}/fusion")
class OrganisationMergeController {

    private final OrganisationList organisations;
    private final Organisations directory;
    private final OrganisationKeeper keeper;
    private final OrganisationMerge merging;
    private final Say say;

    OrganisationMergeController(
            OrganisationList organisations,
            Organisations directory,
            OrganisationKeeper keeper,
            OrganisationMerge merging,
            Say say) {
        this.organisations = organisations;
        this.directory = directory;
        this.keeper = keeper;
        this.merging = merging;
        this.say = say;
    }

    @GetMapping
    String choose(Actor actor, @PathVariable UUID id, @RequestParam(required = false) UUID vers, Model model) {
        OrganisationAction.MERGE.require(actor);
        OrganisationList.Row from = organisations.row(actor, id);
        OrganisationList.Row into = vers == null || vers.equals(id) ? null : organisations.row(actor, vers);
        List<Option> others = directory.all().stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> new Option(other.id().toString(), other.name() + " (" + other.code() + ")"))
                .toList();
        model.addAttribute("page", new MergePage(crumbs(from), from, into, others, keeper.uses(id)));
        return "accounts/merge";
    }

    @PostMapping
    String merge(Actor actor, @PathVariable UUID id, @RequestParam UUID vers, Reply reply) {
        merging.merge(actor, id, vers);
        return reply.done("accounts.organisation.merge.done", OrganisationsController.HERE + "/" + vers);
    }

    private List<Crumb> crumbs(OrganisationList.Row from) {
        return List.of(
                new Crumb(say.key("accounts.administration.title"), "/administration"),
                new Crumb(say.key("accounts.organisations.title"), OrganisationsController.HERE),
                new Crumb(from.name(), OrganisationsController.HERE + "/" + from.id()),
                new Crumb(say.key("accounts.organisation.merge.title"), null));
    }

    /** @param into null until the survivor is chosen */
    record MergePage(
            List<Crumb> crumbs,
            OrganisationList.Row from,
            OrganisationList.Row into,
            List<Option> others,
            List<Message> uses) {}
}
