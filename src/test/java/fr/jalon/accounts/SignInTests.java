package fr.jalon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.support.Csrf;
import fr.jalon.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SignInTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo demo;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void load() {
        demo.load();
        jdbc.sql("delete from spring_session").update();
    }

    @Test
    void showsTheFormWithoutOpeningASession() {
        MvcTestResult answer =
                mvc.get().uri("/connexion").header("Accept-Language", "fr").exchange();
        assertThat(answer).hasStatusOk().bodyText().contains("Se connecter", "_csrf");
        assertThat(answer.getResponse().getCookie("jalon_csrf").isHttpOnly()).isTrue();
        assertThat(sessions()).isZero();
    }

    @Test
    void opensASessionForTheRightPassword() {
        MvcTestResult answer = signIn("Pilote@demo.jalon.example", "demonstration", "/standards?x=1");
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/standards?x=1");
        assertThat(sessions()).isEqualTo(1);
        jdbc.sql("delete from spring_session").update();
    }

    @Test
    void keepsWhatWasTypedAndOpensNoSessionForAWrongPassword() {
        MvcTestResult answer = signIn("pilote@demo.jalon.example", "demonstratiom", "/standards");
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Adresse ou mot de passe inconnus", "pilote@demo.jalon.example", "/standards")
                .doesNotContain("demonstratiom");
        assertThat(sessions()).isZero();
    }

    private MvcTestResult signIn(String address, String password, String suite) {
        return mvc.post()
                .uri("/connexion")
                .header("Accept-Language", "fr")
                .param("address", address)
                .param("password", password)
                .param("suite", suite)
                .with(Csrf.token())
                .exchange();
    }

    private int sessions() {
        return jdbc.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }
}
