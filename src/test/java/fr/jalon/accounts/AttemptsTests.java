package fr.jalon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.accounts.application.Attempts;
import fr.jalon.shared.TooManyAttempts;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class AttemptsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo demo;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void start() {
        demo.load();
        jdbc.sql("delete from spring_session").update();
        jdbc.sql("delete from sign_in_attempt").update();
        jdbc.sql("delete from outgoing_mail").update();
    }

    @Test
    void makesAnAccountWaitAfterTenWrongPasswordsFromAnywhere() {
        for (int i = 0; i < 10; i++) {
            assertThat(new Visitor(mvc).from("192.0.2." + i).signIn("pilote@demo.jalon.example", "wrong " + i, ""))
                    .hasStatus(422);
        }
        Visitor owner = new Visitor(mvc).from("198.51.100.7");
        assertThat(owner.signIn("pilote"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("Trop d’essais. Attendez 15 minutes", "pilote@demo.jalon.example");
        assertThat(new Visitor(mvc).signIn("membre")).hasStatus3xxRedirection();

        jdbc.sql("update sign_in_attempt set at = at - interval '16 minutes'").update();
        assertThat(owner.signIn("pilote")).hasStatus3xxRedirection();
    }

    @Test
    void makesANetworkWaitWhateverAccountsItTries() {
        for (int i = 0; i < 100; i++) {
            attempts.password("somebody" + i + "@example.org", "203.0.113.9");
        }
        assertThat(new Visitor(mvc).from("203.0.113.9").signIn("pilote")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(new Visitor(mvc).from("203.0.113.10").signIn("pilote")).hasStatus3xxRedirection();
    }

    @Test
    void countsAnIpv6SubscriberOnce() {
        for (int i = 0; i < 100; i++) {
            attempts.password("somebody" + i + "@example.org", "2001:db8:1:2::" + Integer.toHexString(i + 1));
        }
        assertThat(new Visitor(mvc).from("2001:db8:1:2:ffff::1").signIn("pilote"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(new Visitor(mvc).from("2001:db8:1:3::1").signIn("pilote")).hasStatus3xxRedirection();
    }

    @Test
    void startsAfreshAfterASuccess() {
        for (int i = 0; i < 9; i++) {
            new Visitor(mvc).signIn("pilote@demo.jalon.example", "wrong", "");
        }
        assertThat(new Visitor(mvc).signIn("pilote")).hasStatus3xxRedirection();
        for (int i = 0; i < 9; i++) {
            assertThat(new Visitor(mvc).signIn("pilote@demo.jalon.example", "wrong", ""))
                    .hasStatus(422);
        }
    }

    @Test
    void sendsAnAddressFiveLinksAnHourWhicheverForm() {
        Visitor visitor = new Visitor(mvc);
        for (int i = 0; i < 3; i++) {
            visitor.post("/connexion/lien", "address", "pilote@demo.jalon.example");
        }
        for (int i = 0; i < 2; i++) {
            visitor.post("/mot-de-passe", "address", "pilote@demo.jalon.example");
        }
        assertThat(visitor.post("/connexion/lien", "address", "PILOTE@demo.jalon.example"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("Trop d’essais. Attendez 60 minutes");
        assertThat(mails()).isEqualTo(5);
    }

    @Test
    void answersTheSameForAnAddressWithoutAccount() {
        Visitor visitor = new Visitor(mvc);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.post("/mot-de-passe", "address", "nobody@example.org"))
                    .hasStatus(302)
                    .hasRedirectedUrl("/mot-de-passe/envoye");
        }
        assertThat(visitor.post("/mot-de-passe", "address", "nobody@example.org"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(mails()).isZero();
    }

    @Test
    void letsNoMoreThroughWhenManyComeAtTheSameMoment() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> tries = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    try {
                        attempts.password("pilote@demo.jalon.example", "192.0.2." + i);
                        return true;
                    } catch (TooManyAttempts refused) {
                        return false;
                    }
                })
                .toList();
        int through = 0;
        for (Future<Boolean> one : pool.invokeAll(tries)) {
            through += one.get() ? 1 : 0;
        }
        pool.shutdown();
        assertThat(through).isEqualTo(10);
    }

    private int mails() {
        return jdbc.sql("select count(*) from outgoing_mail")
                .query(Integer.class)
                .single();
    }
}
