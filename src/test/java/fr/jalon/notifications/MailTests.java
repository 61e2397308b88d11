package fr.jalon.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.MailRequested;
import fr.jalon.support.IntegrationTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Without a mail server, as in the demonstration. */
@IntegrationTest
@TestPropertySource(properties = "jalon.base-url=https://jalon.example/")
class MailTests {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void emptyTheQueue() {
        database.sql("delete from outgoing_mail").update();
    }

    @Test
    void keepsMailWhenThereIsNoServer() {
        transaction.executeWithoutResult(status -> events.publishEvent(link("ada@exemple.fr", Locale.FRENCH)));

        Map<String, Object> mail = onlyMail();
        assertThat(mail)
                .containsEntry("status", "KEPT")
                .containsEntry("address", "ada@exemple.fr")
                .containsEntry("link", "https://jalon.example/connexion/lien?jeton=abc");
        assertThat(mail.get("body")).asString().isNotBlank();
    }

    @Test
    void writesInTheLanguageOfTheRecipient() {
        transaction.executeWithoutResult(status -> events.publishEvent(link("ada@example.org", Locale.ENGLISH)));

        assertThat(onlyMail().get("subject")).isEqualTo("Test: Ada");
    }

    @Test
    void writesNothingWhenTheActIsUndone() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(link("ada@exemple.fr", Locale.FRENCH));
            status.setRollbackOnly();
        });

        assertThat(database.sql("select count(*) from outgoing_mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsASubjectOnOneLine() {
        MailRequested injected = MailRequested.secretTo(
                "ada@exemple.fr", Locale.FRENCH, "test", "/connexion", "Ada\r\nBcc: tout@exemple.fr");
        transaction.executeWithoutResult(status -> events.publishEvent(injected));

        assertThat(onlyMail().get("subject")).isEqualTo("Essai : Ada Bcc: tout@exemple.fr");
    }

    private static MailRequested link(String address, Locale locale) {
        return MailRequested.secretTo(address, locale, "test", "/connexion/lien?jeton=abc", "Ada");
    }

    private Map<String, Object> onlyMail() {
        return database.sql("select * from outgoing_mail").query().singleRow();
    }
}
