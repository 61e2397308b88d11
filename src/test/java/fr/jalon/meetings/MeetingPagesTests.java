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
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the pages of a meeting say to those who run it, and to others, at each step; on a standard of its own. */
@IntegrationTest
@ActiveProfiles("demo")
class MeetingPagesTests {

    @Autowired
    private MockMvcTester mvc;

    private String standard;

    @BeforeEach
    void begins() {
        standard = "/standards/"
                + Api.secretariat(mvc)
                        .post("/api/v1/standards", """
                {"title": "Bancs publics %s", "kind": "STANDARD", "theme": "risques", "legalStatus": "UNKNOWN",
                 "registryLabel": "NONE"}""".formatted(UUID.randomUUID()))
                        .at("/slug");
    }

    private String planned(String kind, String title) {
        MvcTestResult made = post(
                standard + "/reunions",
                "kind",
                kind,
                "title",
                title,
                "day",
                "2031-05-12",
                "starts",
                "10 h",
                "ends",
                "12 h",
                "mode",
                "REMOTE");
        return found(made.getResponse().getHeader("Location"), "(/reunions/[0-9a-f-]{36})");
    }

    private String held(String kind, String title) {
        String path = running(kind, title);
        post(path + "/seance/clore");
        return path;
    }

    private String running(String kind, String title) {
        String path = planned(kind, title);
        post(path + "/convoquer");
        post(path + "/seance/ouvrir", "today", "true");
        return path;
    }

    private String asked(String title, String options) {
        return post(standard + "/questions", "title", title, "theme", "Mots", "options", options)
                .getResponse()
                .getHeader("Location");
    }

    private MvcTestResult post(String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(SignedIn.as(Api.personOf("secretariat")));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private String read(String path) {
        return Readable.all(mvc.get()
                .uri(path)
                .with(SignedIn.as(Api.personOf("secretariat")))
                .exchange()
                .getResponse());
    }

    private String readByAnybody(String path) {
        return Readable.all(mvc.get().uri(path).exchange().getResponse());
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void projectsTheOptionsOfTheQuestionToSettle() {
        String question = asked("Décrit-on les bancs ?", "Oui, en texte libre");
        String option = found(read(question), "<option value=\"([0-9a-f-]{36})\">Oui, en texte libre<");
        post(
                question + "/suite",
                "act",
                "ajouter",
                "kind",
                "POSITION",
                "organisation",
                "Bancs de France",
                "option",
                option,
                "text",
                "Les outils savent le faire.");
        String path = planned("COPIL", "COPIL des bancs");
        post(
                path + "/ordre-du-jour",
                "title",
                "Trancher",
                "minutes",
                "15",
                "question",
                question.substring("/questions/".length()));
        post(path + "/seance/ouvrir", "today", "true");
        post(path + "/seance/points/" + found(read(path + "/seance"), "point=([0-9a-f-]{36})\"[^>]*>Trancher<"));
        post(path + "/seance/actions", "what", "Compter les bancs", "responsible", "Zoé", "dueOn", "2099-12-10");

        assertThat(read(path + "/seance/ecran"))
                .containsSubsequence(
                        "Décrit-on les bancs ?",
                        "<ol",
                        "Oui, en texte libre",
                        "Statu quo",
                        "</ol>",
                        "Bancs de France",
                        "Les outils savent le faire.",
                        "screen-clock",
                        "Action\u00a0:",
                        "Compter les bancs",
                        "Zoé",
                        "2099");
    }

    @Test
    void namesTheMinutesToValidateToThoseWhoMayReadThemAndNoPathEver() {
        String before = held("COPIL", "COPIL des bancs");
        String after = planned("COPIL", "COPIL suivant");
        post(after + "/ordre-du-jour", "title", "Modèle", "minutes", "15", "documents", "/standards/friches");
        post(after + "/convoquer");
        String minutes = before + "/compte-rendu";

        assertThat(read(after))
                .contains("Validation du compte rendu\u00a0: COPIL des bancs")
                .containsOnlyOnce("href=\"" + minutes + "\"")
                .contains(
                        ">Compte rendu de «\u00a0COPIL des bancs\u00a0»</a>",
                        "href=\"/standards/friches\">Document</a>")
                .doesNotContain(">" + minutes + "<", ">/standards/friches<");
        assertThat(readByAnybody(after)).contains("Validation du compte rendu").doesNotContain(minutes);
    }

    @Test
    void titlesADecisionByWhatItSaysAndQuotesItByItsNumber() {
        String question = asked("Compte-t-on les bancs ?", "Oui");
        String path = planned("COPIL", "");
        post(path + "/ordre-du-jour", "title", "Trancher", "minutes", "15", "question", question.substring(11));
        post(path + "/seance/ouvrir", "today", "true");
        String item = found(read(path + "/seance"), "point=([0-9a-f-]{36})\"[^>]*>Trancher<");
        String option = found(read(path + "/seance?point=" + item), "<option value=\"([0-9a-f-]{36})\">Oui<");
        String words = "Chaque commune compte ses bancs une fois l’an, ".repeat(4) + "puis publie le compte.";
        post(path + "/seance/points/" + item + "/arbitrage", "option", option, "arbitration", words);

        String list = read(standard + "/decisions");
        String ref = found(list, "href=\"(/decisions/[^\"]+)\"");
        String page = read(ref);

        assertThat(list).contains("Décision n°\u00a01 du COPIL", ">COPIL n°\u00a01</a>");
        assertThat(found(list, "class=\"lines-title\" href=\"" + ref + "\">([^<]*)<"))
                .startsWith("Compte-t-on les bancs ?")
                .endsWith("…")
                .hasSizeLessThan(120);
        assertThat(found(page, "<h1>([^<]*)</h1>")).startsWith("Compte-t-on les bancs ?");
        assertThat(page)
                .contains("Décision n°\u00a01 du COPIL, prise au COPIL n°\u00a01", "puis publie le compte.")
                .contains("href=\"" + question + "\">Compte-t-on les bancs ?</a>")
                .doesNotContain("Question en suspens\u00a0:<")
                .containsSubsequence("<details>", "Remplacer cette décision", "<textarea", "</details>");
    }
}
