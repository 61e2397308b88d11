package fr.jalon.accounts.web;

import fr.jalon.accounts.application.FirstAdministrator;
import fr.jalon.accounts.application.SignedInPerson;
import fr.jalon.shared.web.PublicPage;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Makes the first administrator of a new installation, with the link printed in its log. */
@Controller
@PublicPage
@RequestMapping("/premier-compte/{secret}")
class FirstAccountController extends WelcomeController {

    private static final Guest ANYBODY = new Guest("", null);

    private final FirstAdministrator first;

    FirstAccountController(FirstAdministrator first, Sessions sessions) {
        super("/premier-compte/", "/administration", sessions);
        this.first = first;
    }

    @Override
    Optional<Guest> guest(String secret) {
        return first.isUsable(secret) ? Optional.of(ANYBODY) : Optional.empty();
    }

    @Override
    Optional<SignedInPerson> accept(String secret, WelcomeForm form) {
        return first.accept(
                secret, form.getAddress(), form.getName(), form.getPassword(), LocaleContextHolder.getLocale());
    }
}
