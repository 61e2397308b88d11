package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Message;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;

class ElisionTests {

    private final MessageSource messages = messages();

    private static MessageSource messages() {
        try {
            return new MessageFiles().messageSource();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Étienne, Réponse à la remarque d’Étienne",
        "Anne-Marie, Réponse à la remarque d’Anne-Marie",
        "IGN, Réponse à la remarque d’IGN",
        "œuvre, Réponse à la remarque d’œuvre",
        "Karim, Réponse à la remarque de Karim",
        "Yves, Réponse à la remarque de Yves",
        "Hélène, Réponse à la remarque de Hélène",
        "onze, Réponse à la remarque de onze",
        "« Eau », Réponse à la remarque de « Eau »"
    })
    void dropsTheVowelOfDeBeforeAnother(String name, String said) {
        assertThat(messages.getMessage("minutes.answer.which", new Object[] {name}, Locale.FRENCH))
                .isEqualTo(said);
    }

    @Test
    void holdsForEveryMessageAndEveryWayToSayIt() {
        assertThat(messages.getMessage("deployment-plan.usual-title", new Object[] {"Éclairage"}, Locale.FRENCH))
                .isEqualTo("Déploiement d’Éclairage");
        assertThat(messages.getMessage("trace.confirm.which", new Object[] {"Un tel", "art. 1"}, Locale.FRENCH))
                .startsWith("Confirmer qu’Un tel");
        assertThat(new Say(messages).message(Message.of("minutes.answer.which", "Étienne"), Locale.FRANCE))
                .isEqualTo("Réponse à la remarque d’Étienne");
    }

    @Test
    void leavesNoMarkAndNoWordOfAnotherLanguage() {
        assertThat(messages.getMessage("minutes.answer.which", new Object[] {"Étienne"}, Locale.ENGLISH))
                .doesNotContain("’Étienne")
                .doesNotContain("\uE000");
        assertThat(messages.getMessage("minutes.of", new Object[] {"Atelier de Avignon"}, Locale.FRENCH))
                .isEqualTo("Compte rendu\u00a0: Atelier de Avignon");
    }
}
