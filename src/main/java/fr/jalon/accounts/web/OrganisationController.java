package fr.jalon.accounts.web;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.accounts.application.OrganisationKeeper;
import fr.jalon.accounts.application.OrganisationList;
import fr.jalon.accounts.domain.OrganisationAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One organisation. The address of a merged one leads to its survivor. */
@Controller
@RequestMapping(OrganisationsController.HERE + "/{id}")
class OrganisationController {

    private final OrganisationList organisations;
    private final OrganisationKeeper keeper;
    private final Say say;

    OrganisationController(OrganisationList organisations, OrganisationKeeper keeper, Say say) {
        this.organisations = organisations;
        this.keeper = keeper;
        this.say = say;
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID id, Model model) {
        OrganisationList.Row organisation = organisations.row(actor, id);
        if (organisation.mergedIntoId() != null) {
            return "redirect:" + OrganisationsController.HERE + "/" + organisation.mergedIntoId();
        }
        model.addAttribute("form", OrganisationForm.of(organisation));
        return show(actor, organisation, model);
    }

    @PostMapping
    String describe(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OrganisationForm form,
            BindingResult errors,
            Model model,
            Reply reply) {
        OrganisationAction.DESCRIBE.require(actor);
        try {
            return reply.to(
                    errors,
                    () -> keeper.describe(actor, id, form.getVersion(), form.description()),
                    "accounts.organisation.described",
                    OrganisationsController.HERE + "/" + id,
                    () -> show(actor, organisations.row(actor, id), model));
        } catch (OptimisticLockingFailureException meanwhile) {
            OrganisationList.Row now = organisations.row(actor, id);
            FormErrors.add(errors, null, changedMeanwhile(now, form));
            return reply.outdated(() -> show(actor, now, model));
        }
    }

    /** Shows what stands now beside what was typed; sending again then replaces it knowingly. */
    private Message changedMeanwhile(OrganisationList.Row now, OrganisationForm form) {
        form.setVersion(now.version());
        return Message.of(
                "accounts.organisation.changed-meanwhile",
                now.code(),
                now.name(),
                now.kind(),
                now.aliases().isEmpty() ? "–" : String.join(", ", now.aliases()));
    }

    private String show(Actor actor, OrganisationList.Row organisation, Model model) {
        String here = OrganisationsController.HERE + "/" + organisation.id();
        model.addAttribute(
                "page",
                new OrganisationsController.OrganisationPage(
                        OrganisationsController.crumbs(say, organisation.name()),
                        here,
                        say.options(OrganisationKind.values()),
                        OrganisationAction.MERGE.allows(actor) ? here + "/fusion" : null,
                        keeper.uses(organisation.id())));
        return "accounts/organisation";
    }
}
