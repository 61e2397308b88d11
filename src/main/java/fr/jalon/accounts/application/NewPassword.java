package fr.jalon.accounts.application;

import fr.jalon.accounts.domain.PasswordRules;
import fr.jalon.shared.RuleViolation;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Takes a password that somebody has chosen. */
@Component
class NewPassword {

    private final PasswordEncoder encoder;

    NewPassword(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** @param field of the form, to say beside it why the password is refused */
    String hash(String password, String address, String field) {
        PasswordRules.refusal(password, address).ifPresent(why -> {
            throw RuleViolation.of("password", field, why);
        });
        return encoder.encode(password);
    }
}
