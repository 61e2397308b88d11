package fr.jalon.accounts.web;

import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.application.Invitations;
import fr.jalon.accounts.domain.AccountAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Invite somebody. */
@Controller
@RequestMapping("/administration/comptes/invitation")
class InviteController {

    private final Invitations invitations;
    private final Organisations organisations;
    private final Say say;

    InviteController(Invitations invitations, Organisations organisations, Say say) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.say = say;
    }

    @GetMapping
    String form(Actor actor, @ModelAttribute("form") InviteForm form, Model model) {
        AccountAction.INVITE.require(actor);
        model.addAttribute("page", page(actor));
        return "accounts/invite";
    }

    @PostMapping
    String invite(
            Actor actor,
            @Valid @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            Model model,
            Reply reply) {
        AccountAction.INVITE.require(actor);
        return reply.to(
                errors,
                () -> invitations.invite(actor, asked(form)),
                id -> reply.done("accounts.invitation.sent", "/administration/comptes/" + id),
                () -> form(actor, form, model));
    }

    private static Invitations.Invitation asked(InviteForm form) {
        return new Invitations.Invitation(
                form.getAddress(),
                form.getName(),
                form.getOrganisation(),
                Locale.forLanguageTag(form.getLanguage()),
                form.getRoles().stream().filter(Role::isEverywhere).toList());
    }

    private InvitePage page(Actor actor) {
        return new InvitePage(
                List.of(
                        new Crumb(say.key("accounts.administration.title"), "/administration"),
                        new Crumb(say.key("accounts.list.title"), "/administration/comptes"),
                        new Crumb(say.key("accounts.invite.title"), null)),
                Choices.of(organisations),
                Choices.LANGUAGES,
                say.options(Role.everywhere().stream()
                        .filter(role -> AccountAction.granting(role).allows(actor))
                        .toArray(Role[]::new)));
    }

    /** The form and its choices. */
    record InvitePage(List<Crumb> crumbs, List<Option> organisations, List<Option> languages, List<Option> roles) {}
}
