package fr.jalon.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cheval tracteur lilas",
                "Tr0is-p'tits-chats",
                "correct horse battery staple",
                "un jalon planté au nord",
                "9f2c81aa70be44d1"
            })
    void takesWhatIsLongAndHardToGuess(String password) {
        assertThat(PasswordRules.refusal(password, "claire.vannier@demo.jalon.example"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "onze lettre,accounts.password.short",
        "motdepasse2026!,accounts.password.common",
        "M0tDePasse123456,accounts.password.common",
        "Azertyuiop123,accounts.password.common",
        "123456789012,accounts.password.common",
        "2026-11-22-2026,accounts.password.common",
        "abcabcabcabcabc,accounts.password.common",
        "aaaaaaaaaaaaaaaa,accounts.password.common",
        "abcdefghijklmnop,accounts.password.common",
        "administrateur1,accounts.password.common",
        "demonstration,accounts.password.common",
        "claire.vannier@demo.jalon.example,accounts.password.own",
        "Claire.Vannier2026,accounts.password.own"
    })
    void refusesWithTheReason(String password, String reason) {
        assertThat(PasswordRules.refusal(password, "claire.vannier@demo.jalon.example"))
                .map(Message::key)
                .contains(reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {73, 200})
    void refusesWhatBcryptWouldCutShort(int length) {
        String password = "cheval tracteur lilas ".repeat(20).substring(0, length);
        assertThat(PasswordRules.refusal(password, "x@y.fr")).map(Message::key).contains("accounts.password.long");
    }
}
