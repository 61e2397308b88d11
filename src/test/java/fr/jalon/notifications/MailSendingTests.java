package fr.jalon.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.jobs.Jobs;
import fr.jalon.support.IntegrationTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** With a real mail server on the loopback interface, that comes and goes. */
@IntegrationTest
@TestPropertySource(
        properties = {
            "jalon.jobs.poll-interval=100ms",
            "jalon.mail.retry-after=100ms",
            "jalon.mail.attempts=4",
            "jalon.mail.from=Jalon <jalon@exemple.fr>",
            "jalon.base-url=https://jalon.example"
        })
class MailSendingTests {

    private static final ServerSetup SETUP = freePort();

    private GreenMail server;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Jobs jobs;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", SETUP::getBindAddress);
        registry.add("spring.mail.port", SETUP::getPort);
    }

    @BeforeEach
    void startEmpty() {
        database.sql("delete from outgoing_mail").update();
        server = new GreenMail(SETUP);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void sendsPlainTextAndHtmlAndErasesASecretText() throws Exception {
        publish(MailRequested.secretTo("ada@exemple.fr", Locale.FRENCH, "test", "/lien?jeton=abc", "Ada"));

        await().until(() -> status().equals("SENT"));
        MimeMessage received = server.getReceivedMessages()[0];
        String content = GreenMailUtil.getWholeMessage(received);
        assertThat(received.getSubject()).isEqualTo("Essai : Ada");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("ada@exemple.fr");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(content)
                .contains("text/plain", "text/html", "https://jalon.example/lien?jeton=abc")
                .contains("Voici &lt;votre&gt; lien.");
        assertThat(mail()).containsEntry("body", null).containsEntry("link", null);
    }

    @Test
    void keepsTheTextOfAMailThatHoldsNoSecret() {
        publish(new MailRequested(
                null, "ada@exemple.fr", Locale.FRENCH, "test", java.util.List.of("Ada"), "/standards/friches", false));

        await().until(() -> status().equals("SENT"));
        assertThat(mail().get("body")).asString().startsWith("Bonjour Ada");
    }

    @Test
    void triesAgainUntilTheServerIsBack() {
        server.stop();
        publish(MailRequested.secretTo("ada@exemple.fr", Locale.FRENCH, "test", "/lien", "Ada"));
        await().until(() -> attempts() >= 1);
        assertThat(status()).isEqualTo("QUEUED");
        assertThat(mail().get("last_error")).asString().isNotBlank();

        server = new GreenMail(SETUP);
        server.start();

        await().atMost(Duration.ofSeconds(20)).until(() -> status().equals("SENT"));
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail().get("last_error")).isNull();
    }

    @Test
    void givesUpAtLastAndSaysWhy() {
        server.stop();
        publish(MailRequested.secretTo("ada@exemple.fr", Locale.FRENCH, "test", "/lien", "Ada"));

        // The job leaves the queue after the mail says what became of it.
        await().atMost(Duration.ofSeconds(20)).until(() -> status().equals("FAILED") && queued() == 0);
        assertThat(attempts()).isEqualTo(4);
    }

    @Test
    void refusesAtOnceAnAddressThatIsSeveral() {
        publish(MailRequested.secretTo("ada@exemple.fr, eve@exemple.fr", Locale.FRENCH, "test", "/lien", "Ada"));

        await().until(() -> status().equals("FAILED"));
        assertThat(attempts()).isOne();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    /** As when an instance is killed after sending, and another takes its job over. */
    @Test
    void sendsNothingTwiceWhenTheJobRunsAgain() {
        publish(MailRequested.secretTo("ada@exemple.fr", Locale.FRENCH, "test", "/lien", "Ada"));
        await().until(() -> status().equals("SENT") && queued() == 0);
        String id = mail().get("id").toString();

        jobs.queue(
                com.github.kagkarlsson.scheduler.task.TaskDescriptor.of("send-mail", String.class),
                id,
                id,
                Instant.now());

        await().until(() -> queued() == 0);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private void publish(MailRequested request) {
        transaction.executeWithoutResult(status -> events.publishEvent(request));
    }

    private Map<String, Object> mail() {
        return database.sql("select * from outgoing_mail").query().singleRow();
    }

    private String status() {
        return (String) mail().get("status");
    }

    private int attempts() {
        return (int) mail().get("attempts");
    }

    private int queued() {
        return database.sql("select count(*) from scheduled_tasks where task_name = 'send-mail'")
                .query(Integer.class)
                .single();
    }

    private static ServerSetup freePort() {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return new ServerSetup(socket.getLocalPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
