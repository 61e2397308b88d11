package fr.jalon.accounts.web;

import fr.jalon.accounts.application.Attempts;
import fr.jalon.accounts.application.OwnAccount;
import fr.jalon.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Acts that ask for one's password again: counted as sign-ins are, so that an open session does not help to guess it. */
@Component
class PasswordAgain {

    private final OwnAccount accounts;
    private final Attempts attempts;

    PasswordAgain(OwnAccount accounts, Attempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    /** Does the act; when it is refused for the password, that counts as one attempt. */
    void counted(Actor actor, HttpServletRequest request, Runnable act) {
        Attempts.Counted counted = attempts.password(accounts.profile(actor).address(), request.getRemoteAddr());
        act.run();
        attempts.forgive(counted);
    }
}
