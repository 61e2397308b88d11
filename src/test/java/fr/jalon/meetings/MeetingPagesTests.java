package fr.jalon.meetings;

import static fr.jalon.support.Pages.found;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Pages;
import fr.jalon.support.Readable;
import fr.jalon.support.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the pages of a meeting say to those who run it, and to others, at each step; on a standard of its own. */
@IntegrationTest
@ActiveProfiles("demo")
class MeetingPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Say say;

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
        return new Pages(mvc).post("secretariat", path, namesAndValues);
    }

    private String read(String path) {
        return new Pages(mvc).read("secretariat", path);
    }

    private String readByAnybody(String path) {
        return Readable.all(mvc.get().uri(path).exchange().getResponse());
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
                        "Décrit-on les bancs\u00a0?",
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
        String words = "Chaque commune compte ses bancs une fois l’an, ".repeat(8) + "puis publie le compte.";
        post(path + "/seance/points/" + item + "/arbitrage", "option", option, "arbitration", words);

        String list = read(standard + "/decisions");
        String ref = found(list, "href=\"(/decisions/[^\"]+)\"");
        String page = read(ref);

        assertThat(list).contains("Décision n°\u00a01 du COPIL", ">COPIL n°\u00a01</a>");
        assertThat(found(list, "class=\"lines-title\" href=\"" + ref + "\">([^<]*)<"))
                .startsWith("Compte-t-on les bancs\u00a0?")
                .endsWith("…")
                .hasSizeLessThan(310);
        assertThat(found(page, "<h1>([^<]*)</h1>"))
                .startsWith("Compte-t-on les bancs\u00a0?")
                .endsWith("…")
                .hasSizeLessThan(120);
        assertThat(page)
                .contains("Décision n°\u00a01 du COPIL, prise au COPIL n°\u00a01", "puis publie le compte.")
                .contains("href=\"" + question + "\">Compte-t-on les bancs\u00a0?</a>")
                .doesNotContain("Question en suspens\u00a0:<")
                .containsSubsequence("<details>", "Remplacer cette décision", "<textarea", "</details>");
    }

    @Test
    void hasOneButtonThatStandsOutForTheNextStep() {
        String path = planned("COPIL", "COPIL des bancs");
        assertThat(standsOut(path)).isEqualTo("Convoquer");
        post(path + "/convoquer");
        assertThat(standsOut(path)).isEqualTo("Commencer la réunion");
        assertThat(read(path)).contains("/reunion.ics\"");
        post(path + "/ordre-du-jour", "title", "Le seul point", "minutes", "15");
        post(path + "/seance/ouvrir", "today", "true");
        assertThat(standsOut(path)).isEqualTo("Aller à la séance");
        assertThat(read(path)).contains("<li class=\"on\">");
        post(path + "/seance/clore");
        assertThat(standsOut(path)).isEqualTo("Rédiger le compte rendu");
        assertThat(read(path)).contains("Reprendre la réunion").doesNotContain("<li class=\"on\">", "/reunion.ics\"");
        String step = path + "/compte-rendu/etape";
        post(step, "act", "envoyer", "until", "2099-04-01");
        assertThat(standsOut(path)).isEqualTo("Relire le compte rendu");
        post(step, "act", "valider", "beforeEnd", "true");
        assertThat(standsOut(path)).isEqualTo("Publier le compte rendu");
        assertThat(read(path)).doesNotContain("Reprendre la réunion");
        assertThat(post(path + "/seance/ouvrir")).hasStatus(409);
        post(step, "act", "publier");
        assertThat(standsOut(path)).isEqualTo("Lire le compte rendu");
        assertThat(readByAnybody(path)).doesNotContain("btn-primary\"", "compte-rendu");
    }

    private String standsOut(String path) {
        String page = read(path);
        String panel = page.substring(page.indexOf("Conduire la réunion"));
        assertThat(panel.substring(0, panel.indexOf("</section>"))).containsOnlyOnce("class=\"btn btn-primary\"");
        return found(panel, "class=\"btn btn-primary\"[^>]*>([^<]*)<");
    }

    @Test
    void drawsUpTheMinutesOfAMeetingOfThePastAndNeverResumesIt() {
        String list = read("/standards/lieux-de-mediation-numerique/reunions");
        String old = found(list, "href=\"(/reunions/[0-9a-f-]{36})\">COPIL n°\u00a05<");

        assertThat(read(old)).contains("Rédiger le compte rendu").doesNotContain("Reprendre la réunion");
        assertThat(post(old + "/seance/ouvrir", "today", "true")).hasStatus(409);
        assertThat(mvc.post().uri(old + "/compte-rendu").with(SignedIn.as(Api.personOf("membre"))))
                .hasStatus(403);
        String path = held("COPIL", "COPIL des bancs");
        for (String of : List.of(
                "minutes_block where minutes_id in (select id from minutes",
                "minutes where id in (select id from minutes")) {
            jdbc.sql("delete from " + of + " where meeting_id = ?)")
                    .param(UUID.fromString(path.substring(10)))
                    .update();
        }
        assertThat(standsOut(path)).isEqualTo("Rédiger le compte rendu");
        assertThat(post(path + "/compte-rendu")).hasStatus(302);
        assertThat(read(path + "/compte-rendu")).contains("en rédaction", "Envoyer en relecture");
    }

    @Test
    void saysOfMinutesWhatWasDoneAndWhoReadsThem() {
        String circle = held("COPIL", "COPIL des bancs");
        String all = held("PLENARY", "Plénière des bancs");
        for (String path : List.of(circle, all)) {
            post(path + "/compte-rendu/etape", "act", "envoyer", "until", "2099-04-01");
        }

        assertThat(notice(circle, "valider", "beforeEnd", "true")).isEqualTo("Compte rendu validé.");
        assertThat(notice(circle, "publier")).startsWith("Compte rendu diffusé au cercle");
        notice(all, "valider", "beforeEnd", "true");
        assertThat(notice(all, "publier")).startsWith("Compte rendu publié");
        assertThat(badges(circle + "/compte-rendu"))
                .contains("diffusé au cercle")
                .doesNotContain("publié");
        assertThat(badges(all + "/compte-rendu")).contains("publié");
    }

    private String notice(String path, String act, String... more) {
        List<String> fields = new ArrayList<>(List.of("act", act));
        fields.addAll(List.of(more));
        MvcTestResult done = post(path + "/compte-rendu/etape", fields.toArray(String[]::new));
        return say.message((Message) done.getMvcResult().getFlashMap().get("notice"), Locale.FRENCH);
    }

    private List<String> badges(String path) {
        return Pattern.compile("<span class=\"badge[^>]*>(?:<svg.*?</svg>)?([^<]*)")
                .matcher(read(path))
                .results()
                .map(badge -> badge.group(1))
                .toList();
    }

    @Test
    void showsWhoIsThereByTheButtonThatIsPressed() {
        String path = running("COPIL", "COPIL des bancs");
        post(path + "/presences", "name", "Zoé", "organisation", "Bancs de France");
        String list = read(path + "/presences");
        String zoe = found(list, "action=\"(" + path + "/presences/[0-9a-f-]{36})\"");

        assertThat(list)
                .containsPattern("value=\"PRESENT\"[^>]*aria-pressed=\"true\"")
                .doesNotContain("Réponse à l’invitation");
        post(zoe, "as", "EXCUSED");
        assertThat(read(path + "/presences"))
                .containsPattern("value=\"PRESENT\"[^>]*aria-pressed=\"false\"")
                .containsPattern("value=\"EXCUSED\"[^>]*aria-pressed=\"true\"");
    }

    @Test
    void goesToTheNextItemByOneButtonAndListsWhatWasTakenUnderItsItem() {
        String path = planned("COPIL", "COPIL des bancs");
        for (String title : List.of("Premier point", "Second point")) {
            post(path + "/ordre-du-jour", "title", title, "minutes", "15");
        }
        post(path + "/seance/ouvrir", "today", "true");
        String live = read(path + "/seance");
        String first = found(live, "point=([0-9a-f-]{36})\"[^>]*>Premier point<");
        post(path + "/seance/decisions", "item", first, "text", "On compte les bancs.", "mode", "IN_SESSION");
        assertThat(taken(path + "/seance")).contains("On compte les bancs.").doesNotContain("des autres points");

        String next = found(
                live,
                "action=\"([^\"]*)\"[^>]*><input[^>]*><button class=\"btn btn-primary btn-sm\"[^>]*>Point suivant");
        post(next);
        assertThat(read(path + "/seance")).doesNotContain("Point suivant\u00a0:");
        assertThat(taken(path + "/seance")).containsSubsequence("des autres points (1)", "On compte les bancs.");
        MvcTestResult untitled = post(path + "/seance/questions", "title", "", "theme", "Mots");
        assertThat(untitled).hasStatus(422);
        assertThat(Readable.all(untitled.getResponse())).contains("Écrivez la question.");
    }

    private String taken(String path) {
        String page = read(path);
        return page.substring(page.indexOf("id=\"pris\""), page.indexOf("live-records stack"));
    }

    @Test
    void choosesNoOptionForWhoArbitratesAndSaysWhatWasChosen() {
        String question = asked("Compte-t-on les bancs ?", "Oui, tous");
        String page = read(question);
        assertThat(page)
                .containsPattern("id=\"choix\"[^>]*><option value=\"\">")
                .contains("Aucune réunion à venir.", standard + "/reunions/nouvelle")
                .doesNotContain("value=\"envoyer\"", "aucun vote");
        MvcTestResult refused = post(question + "/suite", "act", "arbitrer", "option", "", "text", "Motif tapé");
        assertThat(refused).hasStatus(422);
        assertThat(Readable.all(refused.getResponse())).containsPattern("id=\"mots\"[^>]*>Motif tapé<");

        String option = found(page, "<option value=\"([0-9a-f-]{36})\">Oui, tous<");
        post(question + "/suite", "act", "arbitrer", "option", option, "text", "Parce que");

        assertThat(readByAnybody(standard + "/questions"))
                .contains("Retenu\u00a0: Oui, tous")
                .doesNotContain("aucun vote");
    }

    @Test
    void saysWhenATitleIsNeededAndNeverStartsALineWithAFrenchSign() {
        assertThat(read(standard + "/reunions/nouvelle"))
                .contains("(nécessaire, sauf pour un COPIL)")
                .doesNotContainPattern("for=\"title\"[^/]*facultatif");
        asked("Compte-t-on les bancs ?", "Oui");
        assertThat(read(standard + "/questions")).contains(">Compte-t-on les bancs\u00a0?</a>");
        assertThat(say.typed("« Où ? » : ici ; là !")).isEqualTo("«\u00a0Où\u00a0?\u00a0»\u00a0: ici\u00a0; là\u00a0!");
    }
}
