package fr.jalon.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.People;
import fr.jalon.shared.MailRequested;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
@ActiveProfiles("demo")
class MailPageTests {

    private static final String MAILS = "/administration/courriels";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

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
    void showsTheAdministratorWhatWasWritten() {
        write(1);

        assertThat(get(MAILS, "admin"))
                .hasStatusOk()
                .bodyText()
                .contains("Essai : personne 1", "conservé ici", "ada1@exemple.fr");
        assertThat(get(MAILS + "/" + onlyId(), "admin"))
                .hasStatusOk()
                .bodyText()
                .contains("Bonjour personne 1,", "Voici &lt;votre&gt; lien.", "/lien?jeton=1");
    }

    @Test
    void servesAsEverybodysMailboxInADemonstration() {
        write(1);

        assertThat(get(MAILS + "/" + onlyId(), "secretariat")).hasStatusOk();
    }

    @Test
    void goesFromPageToPageByKey() {
        write(60);

        MvcTestResult first = get(MAILS, "admin");
        assertThat(first).bodyText().contains("personne 60", "personne 11").doesNotContain("personne 10<");
        String body = body(first);
        String next =
                body.replaceAll("(?s).*<a class=\"btn btn-outline-primary\" rel=\"next\" href=\"([^\"]+)\".*", "$1");
        assertThat(get(next, "admin"))
                .bodyText()
                .contains("personne 10<", "personne 1<")
                .doesNotContain("personne 11<");
    }

    @Test
    void isClosedToEverybodyElse() {
        write(1);

        assertThat(get(MAILS, "pilote")).hasStatus(403);
        assertThat(get(MAILS + "/" + onlyId(), "pilote")).hasStatus(403);
        assertThat(mvc.post().uri(MAILS + "/" + onlyId() + "/renvoyer").with(SignedIn.as(person("secretariat"))))
                .hasStatus(403);
        assertThat(mvc.get().uri(MAILS)).hasStatus3xxRedirection();
    }

    @Test
    void answersNotFoundForAMailThatIsNone() {
        assertThat(get(MAILS + "/" + UUID.randomUUID(), "admin")).hasStatus(404);
    }

    @Test
    void putsAFailedMailBackIntoTheQueue() {
        write(1);
        database.sql("update outgoing_mail set status = 'FAILED', attempts = 10, last_error = 'refused'")
                .update();

        assertThat(get(MAILS + "/" + onlyId(), "admin")).bodyText().contains("Remettre en file");
        assertThat(mvc.post().uri(MAILS + "/" + onlyId() + "/renvoyer").with(SignedIn.as(person("admin"))))
                .hasRedirectedUrl(MAILS + "/" + onlyId());
        assertThat(database.sql("select attempts from outgoing_mail")
                        .query(Integer.class)
                        .single())
                .isLessThan(10);
    }

    private void write(int count) {
        IntStream.rangeClosed(1, count)
                .forEach(
                        number -> transaction.executeWithoutResult(status -> events.publishEvent(MailRequested.secretTo(
                                "ada" + number + "@exemple.fr",
                                Locale.FRENCH,
                                "test",
                                "/lien?jeton=" + number,
                                "personne " + number))));
    }

    private MvcTestResult get(String path, String account) {
        return mvc.get()
                .uri(java.net.URI.create(path))
                .locale(Locale.FRENCH)
                .with(SignedIn.as(person(account)))
                .exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private UUID person(String account) {
        return people.idOf(account + "@demo.jalon.example").orElseThrow();
    }

    private UUID onlyId() {
        return database.sql("select id from outgoing_mail").query(UUID.class).single();
    }
}
