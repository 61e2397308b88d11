package fr.jalon.meetings;

import static fr.jalon.support.Pages.found;
import static fr.jalon.support.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Pages;
import fr.jalon.support.Readable;
import fr.jalon.support.SignedIn;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        return new Pages(mvc).post("animation", path, namesAndValues);
    }

    private String read(String path) {
        return new Pages(mvc).read("animation", path);
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    /** Beginning of the names of the fields of the first block. */
    private String block() {
        return found(read(path + "/compte-rendu"), "name=\"(blocks\\[[0-9a-f-]{36}\\]\\.)summary\"");
    }

    private static String seen(String page, String block) {
        return found(page, "name=\"" + Pattern.quote(block) + "seen\" value=\"([^\"]+)\"");
    }

    private MvcTestResult write(String... namesAndValues) {
        return post(path + "/compte-rendu/etape", namesAndValues);
    }

    @Test
    void keepsWhatAnotherWroteInABlockMeanwhile() {
        String block = block();
        String seen = seen(read(path + "/compte-rendu"), block);
        assertThat(status(write(block + "summary", "Écrit en premier", block + "seen", seen)))
                .isEqualTo(302);

        MvcTestResult refused = write(block + "summary", "Écrit en second", block + "seen", seen);

        assertThat(status(refused)).isEqualTo(422);
        String again = Readable.all(refused.getResponse());
        assertThat(again)
                .contains("pendant que vous l’écriviez", "<p>Écrit en premier</p>", ">Écrit en second</textarea>");
        assertThat(read(path + "/compte-rendu")).contains("Écrit en premier").doesNotContain("Écrit en second");
        assertThat(status(write(block + "summary", "Écrit en second", block + "seen", seen(again, block))))
                .isEqualTo(302);
        assertThat(read(path + "/compte-rendu")).contains("Écrit en second").doesNotContain("Écrit en premier");
    }

    @Test
    void leavesAloneWhatOthersWroteInBlocksNobodyTypedIn() {
        String block = block();
        String before = read(path + "/compte-rendu");
        String asShown = found(before, "name=\"" + Pattern.quote(block) + "summary\"[^>]*>([^<]*)<");
        write(block + "summary", "Écrit par un autre", block + "seen", seen(before, block));

        MvcTestResult sent = write(
                "act",
                "envoyer",
                "until",
                "2099-04-01",
                block + "summary",
                asShown,
                block + "seen",
                seen(before, block),
                "deliverables",
                "Gabarit : à relire",
                "seen",
                found(before, "name=\"seen\" value=\"([^\"]+)\""));

        assertThat(status(sent)).isEqualTo(302);
        assertThat(read(path + "/compte-rendu"))
                .contains("<p>Écrit par un autre</p>", "<p>Gabarit : à relire</p>", "avril 2099 inclus");
    }

    @Test
    void keepsEverythingTypedWhicheverButtonIsPressed() {
        String block = block();
        String seen = seen(read(path + "/compte-rendu"), block);
        String ending = found(read(path + "/compte-rendu"), "name=\"seen\" value=\"([^\"]+)\"");
        String[] typed = {
            block + "summary", "Écrit avant l’envoi", block + "seen", seen, "deliverables", "Gabarit", "seen", ending
        };

        MvcTestResult refused = write(with(typed, "act", "envoyer"));
        assertThat(status(refused)).isEqualTo(422);
        assertThat(Readable.all(refused.getResponse()))
                .contains(">Écrit avant l’envoi</textarea>", ">Gabarit</textarea>");
        assertThat(status(write(with(typed, "act", "envoyer", "until", "2099-04-01"))))
                .isEqualTo(302);

        assertThat(read(path + "/compte-rendu")).contains("<p>Écrit avant l’envoi</p>", "<p>Gabarit</p>");
        MvcTestResult second = write("deliverables", "Autre chose", "seen", ending);
        assertThat(status(second)).isEqualTo(422);
        assertThat(Readable.all(second.getResponse()))
                .contains("l’état des livrables ou le prochain rendez-vous", ">Autre chose</textarea>");
        MvcTestResult long0 = write(block + "summary", "x".repeat(50_001));
        assertThat(status(long0)).isEqualTo(422);
        assertThat(Readable.all(long0.getResponse())).contains("Résumé");
    }

    private static String[] with(String[] typed, String... more) {
        return Stream.concat(Stream.of(typed), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void tellsWhoRunsTheGroupOnceThatRemarksWait() {
        write("act", "envoyer", "until", "2099-04-01");
        UUID member = Api.personOf("membre");
        jdbc.sql("update meeting_participant set organisation = 'Organisme du siège' where person_id = ?")
                .param(member)
                .update();
        for (String text : List.of("Il manque la date", "Et le lieu")) {
            assertThat(status(mvc.post()
                            .uri(path + "/compte-rendu/remarques")
                            .with(SignedIn.as(member))
                            .param("remarks.text", text)
                            .exchange()))
                    .isEqualTo(302);
        }

        assertThat(read("/mon-espace")).contains("Traiter 2 remarques sur le compte rendu");
        assertThat(mails("minutes-remarked")).singleElement().asString().contains("Réunion écrite à deux");
        assertThat(mails("minutes-to-read")).isNotEmpty().allMatch(body -> body.contains("avril 2099 inclus"));
        String page = read(path + "/compte-rendu");
        assertThat(page).contains("Organisme du siège");
        String block = block();
        String remark = found(page, "name=\"answers\\[([0-9a-f-]{36})\\]\"");
        assertThat(status(post(
                        path + "/compte-rendu/remarques/" + remark,
                        "act",
                        "reprise",
                        block + "summary",
                        "La date est dite",
                        block + "seen",
                        seen(page, block))))
                .isEqualTo(302);
        assertThat(read(path + "/compte-rendu")).contains("<p>La date est dite</p>");
        assertThat(read("/mon-espace")).contains("Traiter 1 remarque sur le compte rendu");
    }

    @Test
    void losesNoAnswerThatIsTypedBesideTheOneThatIsGiven() {
        write("act", "envoyer", "until", "2099-04-01");
        for (String text : List.of("Il manque la date", "Et le lieu")) {
            post(path + "/compte-rendu/remarques", "remarks.text", text);
        }
        List<String> answers = Pattern.compile("name=\"(answers\\[[0-9a-f-]{36}\\])\"")
                .matcher(read(path + "/compte-rendu"))
                .results()
                .map(found -> found.group(1))
                .toList();
        String settle = path + "/compte-rendu/remarques/" + found(answers.get(0), "([0-9a-f-]{36})");
        String block = block();
        MvcTestResult beside = post(
                settle,
                "act",
                "reponse",
                answers.get(0),
                "Elle est au début",
                answers.get(1),
                "Nous le demandons",
                block + "summary",
                "Écrit à côté");
        assertThat(status(beside)).isEqualTo(422);
        assertThat(text(beside))
                .contains("href=\"#" + answers.get(1), "value=\"Elle est au début\"", "value=\"Nous le demandons\"")
                .contains(">Écrit à côté</textarea>");
        assertThat(status(write(answers.get(1), "Nous le demandons"))).isEqualTo(422);
        assertThat(status(post(settle, "act", "reponse", answers.get(0), "Elle est au début")))
                .isEqualTo(302);
        assertThat(read(path + "/compte-rendu")).contains("Elle est au début");
    }

    private List<String> mails(String template) {
        return jdbc.sql("select body from outgoing_mail where template = ? and person_id = ? and link like ?")
                .params(template, Api.personOf("animation"), "%" + path + "%")
                .query(String.class)
                .list();
    }

    @Test
    void saysThatASilentApprovalStillRunsAndNamesWhoWasThereOnly() {
        path = planned("PLENARY");
        post(path + "/convoquer");
        post(path + "/seance/ouvrir", "today", "true");
        post(path + "/seance/decisions", "text", "Sans gras", "mode", "SILENT", "until", "2099-04-01");
        post(path + "/seance/clore");
        String minutes = path + "/compte-rendu";
        String opener = jdbc.sql("select name from person where id = ?")
                .param(Api.personOf("animation"))
                .query(String.class)
                .single();

        assertThat(read(minutes)).contains("Sans gras (accord tacite jusqu’au 1er\u00a0avril 2099 inclus)");
        assertThat(animators(minutes)).contains(opener);

        UUID pilot = Api.personOf("pilote");
        jdbc.sql("update meeting_participant set attendance = 'PRESENT' where meeting_id = ? and person_id = ?")
                .params(UUID.fromString(path.substring(10)), pilot)
                .update();
        assertThat(animators(minutes)).doesNotContain(opener);
        assertThat(Readable.all(mvc.get()
                        .uri(minutes + ".docx")
                        .with(SignedIn.as(Api.personOf("animation")))
                        .exchange()
                        .getResponse()))
                .contains("accord tacite jusqu’au");
        String decision = found(read(path), "href=\"/decisions/([^\"]+)\"");
        post("/decisions/" + decision + "/objection", "reason", "Illisible");
        post(minutes + "/etape", "act", "envoyer", "until", "2099-04-01");
        assertThat(read(minutes))
                .contains("Sans gras (une objection a été faite")
                .doesNotContain("accord tacite jusqu");
    }

    private String animators(String minutes) {
        return found(read(minutes), "<dt>Animateur\\(s\\)</dt>\\s*<dd>([^<]*)<");
    }

    @Test
    void takesTheNotesOverWhatWasWrittenByHandOnlyOnceThatIsSaid() {
        String step = path + "/compte-rendu/etape";
        assertThat(status(post(step, "act", "reprendre-notes"))).isEqualTo(302);
        write(block() + "summary", "Écrit à la main");

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
    void keepsWhatIsTypedInABlockWhileAnotherRebuildsItFromTheNotes() {
        String block = found(
                read(path + "/compte-rendu"), "name=\"(blocks\\[[0-9a-f-]{36}\\]\\.)summary\"[^>]*>Dit en séance<");
        String seen = seen(read(path + "/compte-rendu"), block);
        write(block + "summary", "Écrit par un autre");
        assertThat(status(write("act", "reprendre-notes", "overHand", "true"))).isEqualTo(302);
        jdbc.sql("update meeting_note set text = 'Dit autrement en séance' where meeting_id = ?")
                .param(UUID.fromString(path.substring(10)))
                .update();
        write("act", "reprendre-notes");
        assertThat(read(path + "/compte-rendu")).contains("<p>Dit autrement en séance</p>");

        MvcTestResult late = write(block + "summary", "Tout ce que j’écris", block + "seen", seen);

        assertThat(status(late)).isEqualTo(422);
        String again = Readable.all(late.getResponse());
        assertThat(again).contains("<p>Dit autrement en séance</p>", ">Tout ce que j’écris</textarea>");
        assertThat(status(write(block + "summary", "Tout ce que j’écris", block + "seen", seen(again, block))))
                .isEqualTo(302);
        assertThat(read(path + "/compte-rendu")).contains("<p>Tout ce que j’écris</p>");
    }

    @Test
    void keepsWhatWasTypedWhereMinutesTakeNothingAnyMore() {
        String gone = "blocks[" + UUID.randomUUID() + "].";
        MvcTestResult nowhere = write(gone + "summary", "Écrit, d’un trait", gone + "seen", "avant");
        assertThat(status(nowhere)).isEqualTo(422);
        assertThat(Readable.all(nowhere.getResponse()))
                .contains("n’y est plus", "name=\"unsaved[0]\" id=\"unsaved0\">Écrit, d’un trait</textarea>");
        MvcTestResult still = write("unsaved[0]", "Écrit, d’un trait", "act", "envoyer");
        assertThat(Readable.all(still.getResponse())).contains("\"unsaved0\">Écrit, d’un trait</textarea>");

        String block = block();
        String seen = seen(read(path + "/compte-rendu"), block);
        write("act", "envoyer", "until", "2099-04-01");
        write("act", "valider", "beforeEnd", "true");
        MvcTestResult late = write(block + "summary", "Trop tard", block + "seen", seen, "remarks.text", "Ma remarque");
        assertThat(status(late)).isEqualTo(409);
        assertThat(Readable.all(late.getResponse()))
                .contains("Ce n’est plus possible", ">Trop tard</textarea>", ">Ma remarque</textarea>");
    }

    @Test
    void sendsARemarkThatIsTypedWithWhicheverButtonIsPressed() {
        write("act", "envoyer", "until", "2099-04-01");
        String block = block();
        String remark = "remarks." + block.substring(0, block.length() - 1);

        MvcTestResult early = write(remark, "Il manque le lieu", "act", "valider", "beforeEnd", "true");
        assertThat(status(early)).isEqualTo(422);
        assertThat(Readable.all(early.getResponse()))
                .contains("donnez-lui une suite, ou effacez-la", ">Il manque le lieu</textarea>")
                .doesNotContain("à traiter");
        MvcTestResult refused = write(remark, "x".repeat(4001), block + "summary", "Écrit à côté");
        assertThat(status(refused)).isEqualTo(422);
        assertThat(Readable.all(refused.getResponse())).contains(">Écrit à côté</textarea>", "href=\"#" + remark);

        assertThat(status(write(remark, "Il manque le lieu", block + "summary", "Écrit à côté")))
                .isEqualTo(302);
        assertThat(read(path + "/compte-rendu"))
                .contains("<p>Écrit à côté</p>", ">Il manque le lieu</p>", "à traiter")
                .doesNotContain(">Il manque le lieu</textarea>");
        assertThat(status(post(path + "/compte-rendu/remarques", "remarks.text", " ")))
                .isEqualTo(422);
    }

    @Test
    void rebuildsABlockThatRemarksAreAbout() {
        write("act", "envoyer", "until", "2099-04-01");
        String block = block();
        write("remarks." + block.substring(0, block.length() - 1), "Il manque le lieu");
        write("act", "reprendre");

        assertThat(status(write("act", "reprendre-notes", "overHand", "true"))).isEqualTo(302);

        assertThat(read(path + "/compte-rendu")).contains(">Il manque le lieu</p>");
        assertThat(block()).isEqualTo(block);
    }

    @Test
    void addsTheNotesThatCameAfterTheEndBehindWhatIsWritten() {
        write(block() + "summary", "Dit en séance\n\nÉcrit à la main");
        String late = UUID.randomUUID().toString();
        post(path + "/seance/notes", "id", late, "text", "Arrivé trop tard");
        assertThat(read(path + "/seance")).contains("La réunion est terminée", "Une note est arrivée après la fin");
        assertThat(read(path + "/compte-rendu"))
                .contains("Une note est arrivée")
                .doesNotContain("Arrivé trop tard");

        assertThat(status(post(path + "/compte-rendu/etape", "act", "ajouter-notes")))
                .isEqualTo(302);

        assertThat(read(path + "/compte-rendu"))
                .contains("Dit en séance", "Écrit à la main", "Arrivé trop tard")
                .doesNotContain("Une note est arrivée");
        post(path + "/seance/notes", "id", late, "text", "Arrivé trop tard, et complété", "base", "1");
        post(path + "/compte-rendu/etape", "act", "ajouter-notes");
        assertThat(read(path + "/compte-rendu")).containsOnlyOnce("<p>Arrivé trop tard");
        assertThat(read(path + "/compte-rendu")).contains("<p>Arrivé trop tard, et complété");
    }

    @Test
    void settlesTheQuestionOfAnItemOnTheLivePage() {
        String meeting = planned("PLENARY");
        String question = post(
                        STANDARD + "/questions", "title", "Point à trancher ?", "theme", "Mots", "options", "Oui")
                .getResponse()
                .getHeader("Location");
        String id = question.substring("/questions/".length());
        String agenda = meeting + "/ordre-du-jour";
        post(agenda, "title", "Trancher", "minutes", "15", "question", id, "documents", question);
        assertThat(read(agenda)).contains(">Point à trancher\u00a0?</a>").doesNotContain(">" + question + "</a>");
        post(meeting + "/convoquer");
        post(meeting + "/seance/ouvrir", "today", "true");
        String item = found(read(meeting + "/seance"), "point=([0-9a-f-]{36})\"[^>]*>Trancher<");
        String live = read(meeting + "/seance?point=" + item);
        String option = found(live, "<option value=\"([0-9a-f-]{36})\">Oui<");
        String here = found(live, "action=\"([^\"]*/arbitrage)\"");

        MvcTestResult refused = post(here, "arbitration", "Parce que");
        assertThat(status(refused)).isEqualTo(422);
        assertThat(Readable.all(refused.getResponse())).contains("Parce que");
        assertThat(status(post(here, "option", option, "arbitration", "Parce que")))
                .isEqualTo(302);

        assertThat(read(meeting + "/seance?point=" + item)).contains("Point à trancher\u00a0? Oui – Parce que");
        assertThat(read(question)).contains("Parce que");
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
