package fr.jalon.accounts.web;

import fr.jalon.accounts.Grants;
import fr.jalon.accounts.application.AccountAdministration;
import fr.jalon.accounts.application.AccountList;
import fr.jalon.accounts.application.Invitations;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One account, and what may be done to it. */
@Controller
@RequestMapping("/administration/comptes/{id}")
class AccountController {

    private final AccountList accounts;
    private final AccountAdministration administration;
    private final Invitations invitations;
    private final Grants grants;
    private final Say say;

    AccountController(
            AccountList accounts,
            AccountAdministration administration,
            Invitations invitations,
            Grants grants,
            Say say) {
        this.accounts = accounts;
        this.administration = administration;
        this.invitations = invitations;
        this.grants = grants;
        this.say = say;
    }

    @GetMapping
    String account(Actor actor, @PathVariable UUID id, Model model) {
        return show(actor, id, null, model);
    }

    @PostMapping("/roles")
    String grant(Actor actor, @PathVariable UUID id, @RequestParam Role role, Reply reply) {
        if (!role.isEverywhere()) {
            throw new NotFound("role everywhere " + role);
        }
        grants.grant(actor, id, role, null);
        return reply.done("accounts.roles.granted", path(id));
    }

    @PostMapping("/roles/{role}/retirer")
    String revoke(Actor actor, @PathVariable UUID id, @PathVariable Role role, Model model, Reply reply) {
        return attempt(() -> grants.revoke(actor, id, role, null), "accounts.roles.revoked", actor, id, model, reply);
    }

    @PostMapping("/desactiver")
    String deactivate(Actor actor, @PathVariable UUID id, Model model, Reply reply) {
        return attempt(
                () -> administration.deactivate(actor, id), "accounts.account.deactivated", actor, id, model, reply);
    }

    @PostMapping("/reactiver")
    String reactivate(Actor actor, @PathVariable UUID id, Reply reply) {
        administration.reactivate(actor, id);
        return reply.done("accounts.account.reactivated", path(id));
    }

    @PostMapping("/organisme")
    String vouch(Actor actor, @PathVariable UUID id, Reply reply) {
        administration.vouchForOrganisation(actor, id);
        return reply.done("accounts.account.vouched", path(id));
    }

    @PostMapping("/organisme/refuser")
    String refuse(Actor actor, @PathVariable UUID id, Reply reply) {
        administration.refuseOrganisation(actor, id);
        return reply.done("accounts.account.organisation-refused", path(id));
    }

    @PostMapping("/relancer")
    String sendAgain(Actor actor, @PathVariable UUID id, Reply reply) {
        invitations.sendAgain(actor, id);
        return reply.done("accounts.invitation.sent", path(id));
    }

    /** An act without a form that a rule may refuse: then the page says which. */
    private String attempt(Runnable act, String done, Actor actor, UUID id, Model model, Reply reply) {
        try {
            act.run();
            return reply.done(done, path(id));
        } catch (RuleViolation refused) {
            return reply.again(() -> show(actor, id, refused.broken().get(0).explanation(), model));
        }
    }

    private String show(Actor actor, UUID id, Message refusal, Model model) {
        model.addAttribute("page", AccountPage.of(actor, accounts.row(actor, id), refusal, say));
        return "accounts/account";
    }

    private static String path(UUID id) {
        return "/administration/comptes/" + id;
    }
}
