package fr.jalon.accounts.web;

import fr.jalon.accounts.application.Invitations;
import fr.jalon.accounts.application.SignedInPerson;
import fr.jalon.shared.web.PublicPage;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Take up an invitation. */
@Controller
@PublicPage
@RequestMapping("/invitation/{secret}")
class InvitationController extends WelcomeController {

    private final Invitations invitations;

    InvitationController(Invitations invitations, Sessions sessions) {
        super("/invitation/", LocalPath.HOME, sessions);
        this.invitations = invitations;
    }

    @Override
    Optional<Guest> guest(String secret) {
        return invitations.invited(secret).map(invited -> new Guest(invited.name(), invited.address()));
    }

    @Override
    Optional<SignedInPerson> accept(String secret, WelcomeForm form) {
        return invitations.accept(secret, form.getName(), form.getPassword());
    }
}
