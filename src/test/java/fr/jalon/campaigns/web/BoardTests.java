package fr.jalon.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.campaigns.CallTriage;
import fr.jalon.support.Api;
import fr.jalon.support.Csrf;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Statements;
import fr.jalon.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The board, without scripts. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class BoardTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallTriage triage;

    @Autowired
    private JdbcClient jdbc;

    private Visitor secretariat;
    private String slug;
    private String board;

    @BeforeEach
    void begin() {
        slug = triage.begun("Friches, dépouillement", CallTriage.TABLE);
        board = "/appels/" + slug + "/depouillement";
        secretariat = new Visitor(mvc);
        secretariat.signIn("secretariat");
    }

    private Document look(String query) {
        return Visitor.page(secretariat.get(board + query));
    }

    private MvcTestResult answer(String ref, String... values) {
        String seen = look("?vue=tous&c=texte/" + ref).select("[name=seen]").val();
        String[] all = new String[values.length + 2];
        all[0] = "seen";
        all[1] = seen;
        System.arraycopy(values, 0, all, 2, values.length);
        return secretariat.post(board + "/texte/" + ref + "/reponse?vue=a-decider&c=texte/" + ref, all);
    }

    @Test
    void showsTheFirstCommentThatWaitsWithItsClauseAndItsLikes() {
        Document page = look("");

        assertThat(page.select("[data-row]").eachAttr("data-row"))
                .containsExactly(
                        "texte/CEREMA-1", "texte/CEREMA-2", "texte/CEREMA-3", "texte/DDT38-1", "texte/DDT38-2");
        assertThat(page.select("#fiche h2").text()).isEqualTo("CEREMA-1");
        assertThat(page.select(".near").text()).contains("DDT38-1", "dit presque la même chose");
        assertThat(look("?c=texte/CEREMA-2").select(".near").text()).contains("DDT38-2", "cité ici");
        assertThat(look("?c=texte/DDT38-1").select(".clause-now").text()).contains("code INSEE");
    }

    @Test
    void goesOnToTheNextOneThatWaits() {
        MvcTestResult answered = answer(
                "CEREMA-1", "act", "decide", "disposition", "ACCEPTED", "action", "intégré", "meeting", "GT n° 4");

        assertThat(answered).hasStatus(302);
        assertThat(answered.getResponse().getHeader("Location")).contains("c=texte/CEREMA-2");
        Document next = look("?c=texte/CEREMA-2");
        assertThat(next.select(".board-progress").text()).contains("1 décidé sur 5");
        assertThat(next.select("#meeting").val()).isEqualTo("GT n° 4");
    }

    @Test
    void staysAmongTheWordsLookedFor() {
        String sought = "?vue=a-decider&q=avalanche";
        assertThat(look(sought).select("[data-row]").eachAttr("data-row"))
                .containsExactly("texte/CEREMA-1", "texte/DDT38-1");
        assertThat(look(sought + "&c=texte/DDT38-1").select("[data-row]").eachAttr("data-row"))
                .containsExactly("texte/CEREMA-1", "texte/DDT38-1");

        String seen = look("?vue=tous&c=texte/DDT38-1").select("[name=seen]").val();
        MvcTestResult answered = secretariat.post(
                board + "/texte/DDT38-1/reponse" + sought + "&c=texte/DDT38-1",
                "seen",
                seen,
                "act",
                "decide",
                "disposition",
                "ACCEPTED",
                "action",
                "intégré");

        assertThat(answered.getResponse().getHeader("Location")).contains("q=avalanche", "c=texte/CEREMA-1");
        assertThat(look(sought).select("[data-row]").eachAttr("data-row")).containsExactly("texte/CEREMA-1");
    }

    @Test
    void decidesOnceForAGroupOfWhichEachKeepsItsAnswer() {
        UUID like = triage.id(slug, "DDT38-1");

        answer(
                "CEREMA-1",
                "act",
                "decide-all",
                "disposition",
                "REFUSED",
                "reason",
                "Liste ouverte",
                "ticked",
                like + "");

        assertThat(triage.tally(slug)).isEqualTo(Map.of("REFUSED", 2));
        assertThat(look("?vue=tous&c=texte/DDT38-1").select("#reason").text()).isEqualTo("Liste ouverte");
    }

    @Test
    void confirmsWhatWasProposed() {
        answer("CEREMA-1", "act", "propose", "disposition", "REFUSED", "reason", "Liste ouverte");
        assertThat(look("?vue=proposes").select("[data-row]")).hasSize(1);

        assertThat(answer("CEREMA-1", "act", "confirm")).hasStatus(302);

        assertThat(triage.tally(slug)).isEqualTo(Map.of("REFUSED", 1));
    }

    @Test
    void keepsWhatWasTypedWhereARuleRefusesIt() {
        MvcTestResult refused = answer("CEREMA-1", "act", "decide", "disposition", "REFUSED", "action", "N.A.");

        assertThat(refused).hasStatus(422);
        Document page = Visitor.page(refused);
        assertThat(page.select(".error-summary").text()).contains("se motive");
        assertThat(page.select("#action").val()).isEqualTo("N.A.");
        assertThat(page.select("[value=REFUSED][checked]")).hasSize(1);
    }

    @Test
    void showsBothSidesWhereTwoPeopleAnswerAtOnce() {
        String seen = look("?c=texte/CEREMA-1").select("[name=seen]").val();
        answer("CEREMA-1", "act", "decide", "disposition", "REFUSED", "reason", "Liste ouverte");

        MvcTestResult late = secretariat.post(
                board + "/texte/CEREMA-1/reponse",
                "seen",
                seen,
                "act",
                "decide",
                "disposition",
                "ACCEPTED",
                "reason",
                "Tout à fait");

        assertThat(late).hasStatus(409);
        Document page = Visitor.page(late);
        assertThat(page.select(".stands").text()).contains("refusée", "Liste ouverte");
        assertThat(page.select("#reason").text()).isEqualTo("Tout à fait");
        assertThat(triage.tally(slug)).isEqualTo(Map.of("REFUSED", 1));
    }

    @Test
    void opensToWhoeverACommentWasGivenTo() {
        Visitor reader = new Visitor(mvc);
        reader.signIn("lecture");
        assertThat(reader.get(board)).hasStatus(403);

        answer(
                "CEREMA-1",
                "act",
                "assign",
                "assignee",
                fr.jalon.support.Api.personOf("lecture").toString());

        Document page = Visitor.page(reader.get(board + "?vue=miens"));
        assertThat(page.select("[data-row]")).hasSize(1);
        assertThat(page.select("[value=propose]")).hasSize(1);
        assertThat(page.select("[value=decide]")).isEmpty();
        assertThat(Visitor.page(reader.get(board + "?vue=tous&c=texte/DDT38-1")).select("#reponse"))
                .isEmpty();
    }

    @Test
    void keepsLinksAndAnswersToUseAgain() {
        String at = board + "/texte/CEREMA-1";
        look("");
        assertThat(secretariat.post(at + "/liens?c=texte/CEREMA-1", "other", "DDT38-1", "kind", "CONTRADICTS"))
                .hasStatus(302);
        assertThat(look("?c=texte/DDT38-1").select(".sheet-part").text()).contains("Contredit par CEREMA-1");
        assertThat(secretariat.post(at + "/liens", "other", "ZZ-1", "kind", "SAME_AS"))
                .hasStatus(422);
        secretariat.post(board + "/modeles", "text", "Merci, le texte est corrigé.", "disposition", "ACCEPTED");
        String model = look("?c=texte/CEREMA-1").select("[data-template]").attr("href");
        assertThat(Visitor.page(secretariat.get(model)).select("#reason").text())
                .isEqualTo("Merci, le texte est corrigé.");
    }

    @Test
    void narrowsTheListAndCountsIt() {
        assertThat(look("?vue=tous&organisme=DDT38").select("[data-row]")).hasSize(2);
        assertThat(look("?vue=tous&q=avalanche").select("[data-row]")).hasSize(2);
        assertThat(look("?vue=proposes").select(".empty")).hasSize(1);
        assertThat(look("/verification").select(".panel").text()).contains("Sans réponse 5");
    }

    @Test
    void showsBesideTheCommentWhatContradictsItself() {
        answer(
                "CEREMA-1",
                "act",
                "decide",
                "disposition",
                "REFUSED",
                "reason",
                "Le mot est voulu",
                "action",
                "intégré");

        assertThat(look("?vue=tous&c=texte/CEREMA-1").select(".sheet-findings").text())
                .contains("À reprendre", "Refusé, mais intégré");
        assertThat(look("?vue=tous&c=texte/DDT38-1").select(".sheet-findings")).isEmpty();
    }

    @Test
    void takesAsManyStatementsForFiveHundredCommentsAsForFive() throws Exception {
        int few = statements();
        jdbc.sql("""
                insert into comment (id, campaign_id, document_id, ref, sort_key, organisation_code,
                    organisation_as_written, types, type_as_written, locator, clause_state, text, channel, state,
                    written_at, sent_at, received_at, version)
                select gen_random_uuid(), c.id, d.id, 'ORG-' || i, format('000 ORG %s', to_char(i, 'FM0000000')), 'ORG',
                    'Organisme', '{G}', 'G', '', 'NONE', 'Un tout autre sujet ' || md5(i::text), 'TABLE', 'RECEIVED', now(),
                    now(), now(), 0
                from generate_series(1, 500) i, campaign c join campaign_document d on d.campaign_id = c.id
                where c.slug = ?
                """).param(slug).update();

        assertThat(statements()).isEqualTo(few).isLessThan(60);
    }

    private int statements() throws Exception {
        look("?vue=tous&c=texte/CEREMA-1");
        return Statements.during(() -> look("?vue=tous&c=texte/CEREMA-1"));
    }

    @Test
    void letsAPersonChooseWhereAFileAndTheBoardDisagree() {
        Api api = Api.secretariat(mvc);
        byte[] file = new String(
                        api.get("/api/v1/campaigns/" + slug + "/export.csv")
                                .response()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.startsWith("CEREMA-1;") ? typed(line, "NOK : décidé hors ligne") : line)
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
        answer("CEREMA-1", "act", "decide", "disposition", "ACCEPTED", "action", "intégré");

        Document page = Visitor.page(mvc.post()
                .uri(board + "/fichier")
                .multipart()
                .file(new MockMultipartFile("file", "decisions.csv", "text/csv", file))
                .with(SignedIn.as(Api.personOf("secretariat")))
                .with(Csrf.token())
                .exchange());

        assertThat(page.select("main").text()).contains("CEREMA-1", "décidé hors ligne", "acceptée");
        Element form = page.selectFirst("form[action$=choix]");
        List<String> values = new ArrayList<>();
        form.select("input[type=hidden][name]:not([name=_csrf])").forEach(input -> {
            values.add(input.attr("name"));
            values.add(input.val());
        });
        form.select("input[type=radio]").stream()
                .filter(input -> !input.hasAttr("checked"))
                .forEach(input -> {
                    values.add(input.attr("name"));
                    values.add(input.val());
                });
        look("");
        assertThat(secretariat.post(board + "/fichier/choix", values.toArray(String[]::new)))
                .hasStatus(302);
        assertThat(triage.tally(slug)).isEqualTo(Map.of("REFUSED", 1));
    }

    /** Into the decision's cell, the third before the end: the action and the mark follow. */
    private static String typed(String line, String decision) {
        String[] cells = line.split(";", -1);
        cells[cells.length - 6] = decision;
        return String.join(";", cells);
    }
}
