package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.support.IntegrationTest;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@IntegrationTest
@Import(ErrorTests.Failing.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorTests {

    private static final String SECRET = "relation \"person\" does not exist";

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "not-found, 404, Cette page n’existe pas",
        "transition, 409, La phase est déjà terminée",
        "changed, 409, Quelqu’un d’autre vient de modifier la même chose",
        "rule, 422, Cette valeur manque",
        "day?day=demain, 422, « day » : cette date n’a pas pu être lue",
        "day, 422, Cette valeur manque",
        "number/abc, 404, Cette page n’existe pas",
        "bug, 500, Numéro d’incident"
    })
    void answersPeopleWithAPageThatHelps(String path, int status, String said) {
        MvcTestResult answer = mvc.get().uri("/test-errors/" + path).exchange();
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(answer).bodyText().contains("<main", "<footer", said).doesNotContain(SECRET, "Exception");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        assertThat(mvc.get().uri("/test-errors/changed").header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.9"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has just changed the same thing");
    }

    @Test
    void asksAnAnonymousReaderToSignInForWhatAnAccountMayAllow() {
        assertThat(mvc.get().uri("/test-errors/not-allowed"))
                .hasStatus(302)
                .hasHeader(HttpHeaders.LOCATION, "/connexion?suite=%2Ftest-errors%2Fnot-allowed");
    }

    @Test
    void logsAnIncidentUnderTheNumberItShows(CapturedOutput output) throws Exception {
        String page = mvc.get().uri("/test-errors/bug").exchange().getResponse().getContentAsString();
        Matcher number = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}").matcher(page);
        assertThat(number.find()).isTrue();
        assertThat(output).contains("Incident " + number.group()).contains(SECRET);
    }

    @Test
    void offersTheWayBackToAPageOfOursOnly() {
        assertThat(mvc.get().uri("/test-errors/transition").header("Referer", "http://localhost/standards/friches?a=b"))
                .bodyText()
                .contains("href=\"/standards/friches?a=b\"");
        assertThat(mvc.get().uri("/test-errors/transition").header("Referer", "https://elsewhere.example/page"))
                .bodyText()
                .doesNotContain("elsewhere");
    }

    @Controller
    @PublicPage
    static class Failing {

        private enum Act {
            DO
        }

        @GetMapping("/test-errors/not-found")
        String notFound() {
            throw new NotFound(SECRET);
        }

        @GetMapping("/test-errors/not-allowed")
        String notAllowed(Actor actor) {
            throw new NotAllowed(Act.DO);
        }

        @GetMapping("/test-errors/transition")
        String transition() {
            throw new IllegalTransition(Message.of("test.transition"));
        }

        @GetMapping("/test-errors/changed")
        String changed() {
            throw new OptimisticLockingFailureException(SECRET);
        }

        @GetMapping("/test-errors/rule")
        String rule() {
            throw RuleViolation.of("call-length", "closes", Message.of("error.missing"));
        }

        @GetMapping("/test-errors/bug")
        String bug() {
            throw new IllegalStateException(SECRET);
        }

        @GetMapping("/test-errors/day")
        @ResponseBody
        String day(@RequestParam LocalDate day) {
            return day.toString();
        }

        @GetMapping("/test-errors/number/{number}")
        @ResponseBody
        String number(@PathVariable int number) {
            return String.valueOf(number);
        }
    }
}
