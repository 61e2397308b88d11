package fr.jalon.accounts.web;

import fr.jalon.accounts.application.OwnAccounts;
import fr.jalon.accounts.application.SignedInPerson;
import fr.jalon.shared.web.PublicPage;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opens the account of somebody nobody invited, who then goes where they wanted to. */
@Controller
@PublicPage
@RequestMapping("/ouvrir-un-compte/{secret}")
class OwnAccountController extends WelcomeController {

    private final OwnAccounts accounts;

    OwnAccountController(OwnAccounts accounts, Sessions sessions) {
        super("/ouvrir-un-compte/", LocalPath.HOME, sessions);
        this.accounts = accounts;
    }

    @Override
    Optional<Guest> guest(String secret) {
        return accounts.address(secret).map(address -> new Guest("", address));
    }

    @Override
    Optional<SignedInPerson> accept(String secret, WelcomeForm form) {
        return accounts.open(secret, form.getName(), form.getPassword(), LocaleContextHolder.getLocale());
    }
}
