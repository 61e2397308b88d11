package fr.jalon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.shared.Actor;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@IntegrationTest
@Import(ApiTokenTests.Who.class)
class ApiTokenTests {

    /** An API that says who calls. */
    @TestConfiguration
    @RestController
    static class Who {

        @GetMapping("/api/test/who")
        String read(Actor actor) {
            return actor.name();
        }

        @PostMapping("/api/test/who")
        String write(Actor actor) {
            return actor.name();
        }
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo demo;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void load() {
        demo.load();
    }

    @AfterEach
    void clean() {
        jdbc.sql("delete from sign_in_attempt").update();
        jdbc.sql("delete from spring_session").update();
        jdbc.sql("update person set status = 'ACTIVE' where status = 'DEACTIVATED'")
                .update();
        jdbc.sql("update api_token set expires_on = null, revoked_at = null, last_used_at = null")
                .update();
    }

    @Test
    void speaksForThePersonAndOpensNoSession() {
        assertThat(call("jalon-demo-pilote")).hasStatusOk().bodyText().isEqualTo("Claire Vannier");
        assertThat(mvc.post().uri("/api/test/who").header("Authorization", "Bearer jalon-demo-pilote"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("Claire Vannier");
        assertThat(jdbc.sql("select count(*) from spring_session")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from api_token where last_used_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void answersAProblemWithoutOrWithABadToken() {
        assertProblem(mvc.get().uri("/api/test/who").exchange(), HttpStatus.UNAUTHORIZED);
        assertProblem(mvc.post().uri("/api/test/who").exchange(), HttpStatus.UNAUTHORIZED);
        assertProblem(call("jalon-demo-nobody"), HttpStatus.UNAUTHORIZED);
        assertProblem(call(""), HttpStatus.UNAUTHORIZED);
    }

    @Test
    void isWorthNothingElsewhere() {
        assertThat(mvc.get().uri("/mon-espace/compte").header("Authorization", "Bearer jalon-demo-pilote"))
                .hasStatus(302);
        assertThat(mvc.post().uri("/mon-espace/jetons").header("Authorization", "Bearer jalon-demo-pilote"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void isDeadOnceRevokedExpiredOrItsOwnerShut() {
        jdbc.sql("update api_token set expires_on = current_date - 2").update();
        assertProblem(call("jalon-demo-pilote"), HttpStatus.UNAUTHORIZED);
        jdbc.sql("update api_token set expires_on = null, revoked_at = now()").update();
        assertProblem(call("jalon-demo-pilote"), HttpStatus.UNAUTHORIZED);
        jdbc.sql("update api_token set revoked_at = null").update();
        assertThat(call("jalon-demo-pilote")).hasStatusOk();
        jdbc.sql("update person set status = 'DEACTIVATED' where name = 'Claire Vannier'")
                .update();
        assertProblem(call("jalon-demo-pilote"), HttpStatus.UNAUTHORIZED);
    }

    @Test
    void readsByCookieButWritesByCookieOnlyWithCsrfToken() {
        Visitor visitor = new Visitor(mvc);
        visitor.signIn("membre");
        assertThat(visitor.get("/api/test/who")).hasStatusOk().bodyText().isEqualTo("Fatou Diarra");
        assertProblem(
                mvc.post()
                        .uri("/api/test/who")
                        .cookie(visitor.cookie(Visitor.SESSION))
                        .exchange(),
                HttpStatus.FORBIDDEN);
        visitor.get("/mon-espace/compte");
        assertThat(visitor.post("/api/test/who")).hasStatusOk();
    }

    @Test
    void makesAGuesserWait() {
        for (int i = 0; i < 60; i++) {
            assertThat(call("guess-" + i)).hasStatus(HttpStatus.UNAUTHORIZED);
        }
        MvcTestResult refused = call("guess-again");
        assertProblem(refused, HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refused).headers().containsHeader("Retry-After");
        assertThat(call("jalon-demo-pilote")).hasStatusOk();
    }

    @Test
    void isShownOnceAndKeptAsAHash() {
        Visitor visitor = new Visitor(mvc);
        visitor.signIn("membre");
        visitor.get("/mon-espace/jetons");
        MvcTestResult made = visitor.post("/mon-espace/jetons", "name", "Tableau de bord", "expiresOn", "");
        assertThat(made).hasStatus(HttpStatus.CREATED);
        String secret = Visitor.page(made).selectFirst(".secret code").text();
        assertThat(call(secret)).hasStatusOk().bodyText().isEqualTo("Fatou Diarra");
        assertThat(visitor.get("/mon-espace/jetons"))
                .bodyText()
                .contains("Tableau de bord")
                .doesNotContain(secret);
        assertThat(visitor.post("/mon-espace/jetons", "name", "tableau de bord", "expiresOn", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Un jeton porte déjà ce nom");

        UUID id = jdbc.sql("select id from api_token where name = 'Tableau de bord'")
                .query(UUID.class)
                .single();
        Visitor other = new Visitor(mvc);
        other.signIn("pilote");
        other.get("/mon-espace/jetons");
        other.post("/mon-espace/jetons/" + id + "/revoquer");
        assertThat(call(secret)).hasStatusOk();
        visitor.post("/mon-espace/jetons/" + id + "/revoquer");
        assertProblem(call(secret), HttpStatus.UNAUTHORIZED);
    }

    @Test
    void saysWhatIsWrongWithADateAndKeepsTheName() {
        Visitor visitor = new Visitor(mvc);
        visitor.signIn("membre");
        visitor.get("/mon-espace/jetons");
        assertThat(visitor.post("/mon-espace/jetons", "name", "Carte", "expiresOn", "demain"))
                .hasStatus(422)
                .bodyText()
                .contains("cette date n’a pas pu être lue", "Carte");
        assertThat(visitor.post("/mon-espace/jetons", "name", "Carte", "expiresOn", "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Ce jour est passé");
    }

    private MvcTestResult call(String token) {
        return mvc.get()
                .uri("/api/test/who")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, HttpStatus status) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
    }
}
