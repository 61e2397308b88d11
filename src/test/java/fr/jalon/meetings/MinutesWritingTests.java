package fr.jalon.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Readable;
import fr.jalon.support.SignedIn;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Minutes keep what somebody wrote in them until somebody else knowingly replaces it. */
@IntegrationTest
@ActiveProfiles("demo")
class MinutesWritingTests {

    private static final String STANDARD = "/standards/accessibilite-cheminement-espace-naturel";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private String path;

    @BeforeEach
    void ends() {
        path = planned("PLENARY");
        post(path + "/convoquer");
        post(path + "/seance/ouvrir", "today", "true");
        post(path + "/seance/notes", "id", UUID.randomUUID().toString(), "text", "Dit en séance");
        post(path + "/seance/clore");
    }

    private String planned(String kind) {
        String made = post(
                        STANDARD + "/reunions",
                        "kind",
                        kind,
                        "title",
                        "Réunion écrite à deux",
                        "day",
                        "2031-05-12",
                        "starts",
                        "10 h",
                        "ends",
                        "12 h",
                        "mode",
                        "REMOTE")
                .getResponse()
                .getHeader("Location");
        return found(made, "(/reunions/[0-9a-f-]{36})");
    }

    private MvcTestResult post(String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(SignedIn.as(Api.personOf("animation")));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private String read(String path) {
        return Readable.all(mvc.get()
                .uri(path)
                .with(SignedIn.as(Api.personOf("animation")))
                .exchange()
                .getResponse());
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private String block() {
        return path + "/compte-rendu/blocs/"
                + found(read(path + "/compte-rendu"), "action=\"[^\"]*/compte-rendu/blocs/([0-9a-f-]{36})");
    }

    private static String seen(String page) {
        return found(page, "name=\"seen\" value=\"([^\"]+)\"");
    }

    @Test
    void keepsWhatAnotherWroteInABlockMeanwhile() {
        String block = block();
        String seen = seen(read(path + "/compte-rendu"));
        assertThat(status(post(block, "summary", "Écrit en premier", "seen", seen)))
                .isEqualTo(302);

        MvcTestResult refused = post(block, "summary", "Écrit en second", "seen", seen);

        assertThat(status(refused)).isEqualTo(422);
        String again = Readable.all(refused.getResponse());
        assertThat(again)
                .contains("pendant que vous l’écriviez", "<p>Écrit en premier</p>", ">Écrit en second</textarea>");
        assertThat(read(path + "/compte-rendu")).contains("Écrit en premier").doesNotContain("Écrit en second");
        assertThat(status(post(block, "summary", "Écrit en second", "seen", seen(again))))
                .isEqualTo(302);
        assertThat(read(path + "/compte-rendu")).contains("Écrit en second").doesNotContain("Écrit en premier");
    }

    @Test
    void takesTheNotesOverWhatWasWrittenByHandOnlyOnceThatIsSaid() {
        String step = path + "/compte-rendu/etape";
        assertThat(status(post(step, "act", "reprendre-notes"))).isEqualTo(302);
        post(block(), "summary", "Écrit à la main");

        MvcTestResult refused = post(step, "act", "reprendre-notes");

        assertThat(status(refused)).isEqualTo(422);
        assertThat(Readable.all(refused.getResponse()))
                .contains(
                        "Les notes remplaceront ce qui a été écrit à la main", "name=\"overHand\"", "Écrit à la main");
        assertThat(status(post(step, "act", "reprendre-notes", "overHand", "true")))
                .isEqualTo(302);
        assertThat(read(path + "/compte-rendu")).contains("Dit en séance").doesNotContain("Écrit à la main");
    }

    @Test
    void countsTheArbitrationOfAQuestionAsOfTheMeetingItWasSentTo() {
        String copil = planned("COPIL");
        String id = copil.substring("/reunions/".length());
        String question = post(
                        STANDARD + "/questions", "title", "Envoyée au COPIL ?", "theme", "Mots", "options", "Oui")
                .getResponse()
                .getHeader("Location");
        String option = jdbc.sql("select id::text from question_option where question_id = ? and not status_quo")
                .param(UUID.fromString(question.substring("/questions/".length())))
                .query(String.class)
                .single();
        assertThat(status(post(question + "/suite", "act", "envoyer", "meeting", id)))
                .isEqualTo(302);
        String form = read(question);
        assertThat(form.substring(form.indexOf("id=\"en\"")))
                .containsPattern("<option value=\"" + id + "\" selected=\"selected\">");

        assertThat(status(post(question + "/suite", "act", "arbitrer", "option", option, "text", "motif réservé")))
                .isEqualTo(302);

        assertThat(read(question)).contains("motif réservé", "Réservé au cercle qui l’a arbitrée");
        assertThat(Readable.all(mvc.get().uri(question).exchange().getResponse()))
                .contains("Envoyée au COPIL ?")
                .doesNotContain("motif réservé");
    }
}
