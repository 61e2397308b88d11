package fr.jalon.accounts.web;

import fr.jalon.accounts.Grants;
import fr.jalon.accounts.application.AccountAdministration;
import fr.jalon.accounts.application.AccountList;
import fr.jalon.accounts.application.Invitations;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
        model.addAttribute("page", AccountPage.of(actor, accounts.row(actor, id), null, say));
        return "accounts/account";
    }

    @PostMapping("/roles")
    String grant(Actor actor, @PathVariable UUID id, @RequestParam Role role, RedirectAttributes redirect) {
        if (!role.isEverywhere()) {
            throw new fr.jalon.shared.NotFound("role everywhere " + role);
        }
        grants.grant(actor, id, role, null);
        return back(id, redirect, "accounts.roles.granted");
    }

    @PostMapping("/roles/{role}/retirer")
    String revoke(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable Role role,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return attempt(
                actor,
                id,
                model,
                redirect,
                response,
                "accounts.roles.revoked",
                () -> grants.revoke(actor, id, role, null));
    }

    @PostMapping("/desactiver")
    String deactivate(
            Actor actor,
            @PathVariable UUID id,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return attempt(
                actor,
                id,
                model,
                redirect,
                response,
                "accounts.account.deactivated",
                () -> administration.deactivate(actor, id));
    }

    @PostMapping("/reactiver")
    String reactivate(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        administration.reactivate(actor, id);
        return back(id, redirect, "accounts.account.reactivated");
    }

    @PostMapping("/relancer")
    String sendAgain(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        invitations.sendAgain(actor, id);
        return back(id, redirect, "accounts.invitation.sent");
    }

    /** An act that a rule may refuse: then the page says which. */
    private String attempt(
            Actor actor,
            UUID id,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response,
            String done,
            Runnable act) {
        try {
            act.run();
            return back(id, redirect, done);
        } catch (RuleViolation refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Message why = refused.broken().get(0).explanation();
            model.addAttribute("page", AccountPage.of(actor, accounts.row(actor, id), why, say));
            return "accounts/account";
        }
    }

    private static String back(UUID id, RedirectAttributes redirect, String done) {
        redirect.addFlashAttribute("notice", Message.of(done));
        return "redirect:/administration/comptes/" + id;
    }
}
