package fr.jalon.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Statements;
import fr.jalon.support.Visitor;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A contributor without an account and without a script, from the first word to the answer of the mail. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class CommentingTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallStory story;

    @Autowired
    private JdbcClient jdbc;

    private String slug;
    private Visitor visitor;

    @BeforeEach
    void openACall() {
        slug = story.open("Friches, version 1");
        visitor = new Visitor(mvc);
    }

    @Test
    void listsTheOpenCallWithTheDaysLeft() {
        Document page = Visitor.page(visitor.get("/appels"));
        assertThat(page.select("h1").text()).isEqualTo("Appels à commentaires");
        assertThat(page.select("a[href=/appels/" + slug + "]").size()).isPositive();
        assertThat(page.text()).contains("Encore 40 jours");
    }

    @Test
    void showsTheTextWithAButtonOnEveryClauseAndTheFormInPlace() {
        Document page = Visitor.page(visitor.get("/appels/" + slug));
        assertThat(page.select("article.clause h3").eachText())
                .containsExactly("1 Objet", "2.1 Rattachement à la commune");
        assertThat(page.select("article.clause .clause-act a")).hasSize(2);
        assertThat(page.select("form.write")).isEmpty();

        Document writing = Visitor.page(visitor.get("/appels/" + slug + "?document=texte&clause=2-1-rattachement"));
        assertThat(writing.select("article#2-1-rattachement form.write, [id=2-1-rattachement] form.write"))
                .hasSize(1);
        assertThat(writing.select("form.write textarea[name=proposedChange]").text())
                .isEqualTo("Toute friche porte le code INSEE de sa commune.");
        assertThat(writing
                        .select("form.write :is(input, textarea, select):not([type=hidden]):not([name=website])")
                        .eachAttr("name")
                        .stream()
                        .distinct())
                .containsExactly("type", "text", "proposedChange", "organisation", "address");
    }

    @Test
    void givesTheFormAloneToTheScriptThatOpensItInPlace() {
        MvcTestResult alone = mvc.get()
                .uri("/appels/" + slug + "?document=texte&clause=2-1-rattachement")
                .header("HX-Request", "true")
                .exchange();
        Document form = Visitor.page(alone);
        assertThat(form.select("body > *")).hasSize(1);
        assertThat(form.select("form.write textarea[name=proposedChange]").text())
                .isEqualTo("Toute friche porte le code INSEE de sa commune.");
        assertThat(form.select("form.write").attr("action"))
                .isEqualTo(Visitor.page(visitor.get("/appels/" + slug + "?document=texte&clause=2-1-rattachement"))
                        .select("form.write")
                        .attr("action"));
    }

    @Test
    void confirmsByTheMailAndIsThenKnownInThatBrowser() {
        MvcTestResult sent = send("Quel code pour deux communes ?", "lea@exemple.fr");
        assertThat(sent).hasStatus(302);
        assertThat(received()).isEmpty();
        assertThat(Visitor.page(visitor.get(sent.getResponse().getHeader("Location")))
                        .text())
                .contains("Encore un pas");

        MvcTestResult arrival = visitor.get(link());
        assertThat(arrival).hasStatus(302);
        Document mine = Visitor.page(visitor.get("/appels/" + slug + "/suivi"));
        assertThat(mine.text()).contains("Confirmez votre adresse", "Quel code pour deux communes");
        assertThat(received()).isEmpty();

        visitor.post("/appels/" + slug + "/suivi/confirmer", "name", "Léa Martin", "namePublic", "true");
        assertThat(received()).containsExactly("WEB-1");
        Document shown = Visitor.page(visitor.get("/appels/" + slug + "/texte/commentaires/WEB-1"));
        assertThat(shown.text())
                .contains("Léa Martin", "Quel code pour deux communes")
                .doesNotContain("exemple.fr");

        assertThat(send("Un second, sans courriel", null)).hasStatus(302);
        assertThat(received()).containsExactly("WEB-1", "WEB-2");
        assertThat(jdbc.sql("select count(*) from outgoing_mail where template = 'call-acknowledged'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void showsTheCommentBesideItsClauseUnderTheCodeOfItsOrganisation() {
        visitor.signIn("membre");
        visitor.post(
                "/appels/" + slug + "/texte/commentaires",
                "clause",
                "2-1-rattachement",
                "type",
                "M",
                "text",
                "Préciser le cas de plusieurs communes",
                "proposedChange",
                "Toute  friche porte le code INSEE de sa commune.",
                "organisation",
                "DDT de l’Isère");

        assertThat(received()).containsExactly("DDT38-1");
        Document page = Visitor.page(visitor.get("/appels/" + slug));
        assertThat(page.select("[id=2-1-rattachement] .said").text())
                .contains("DDT38-1", "Métier", "plusieurs communes");
        assertThat(jdbc.sql("select proposed_change from comment where ref = 'DDT38-1' and campaign_id ="
                                + " (select id from campaign where slug = ?)")
                        .param(slug)
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .single())
                .isEqualTo("null");
    }

    @Test
    void keepsADraftBehindACookieWithoutASession() {
        visitor.post(
                "/appels/" + slug + "/texte/commentaires",
                "clause",
                "1-objet",
                "type",
                "G",
                "text",
                "À finir",
                "garder",
                "1");

        assertThat(visitor.cookie("jalon_contributeur")).isNotNull();
        assertThat(visitor.cookie(Visitor.SESSION)).isNull();
        assertThat(Visitor.page(visitor.get("/appels/" + slug + "/suivi")).text())
                .contains("Brouillon", "À finir");
        assertThat(Visitor.page(new Visitor(mvc).get("/appels/" + slug + "/suivi"))
                        .text())
                .doesNotContain("À finir");
    }

    @Test
    void givesTheTextBackWhenTheCallClosedMeanwhile() {
        visitor.get("/appels/" + slug + "?clause=1-objet");
        CallStory.now(CallStory.CLOSES);

        MvcTestResult late = send("Arrivé une minute trop tard", "paul@exemple.fr");

        assertThat(late).hasStatus(409);
        assertThat(Visitor.page(late).select("textarea").first().text()).isEqualTo("Arrivé une minute trop tard");
        assertThat(Visitor.page(late).text()).contains("est clos depuis le");
        assertThat(received()).isEmpty();
    }

    @Test
    void givesTheTextBackWhenItIsLateAndIncompleteToo() {
        visitor.get("/appels/" + slug + "?clause=1-objet");
        CallStory.now(CallStory.CLOSES);

        MvcTestResult late =
                visitor.post("/appels/" + slug + "/texte/commentaires", "clause", "1-objet", "text", "Sans type");

        assertThat(late).hasStatus(409);
        assertThat(Visitor.page(late).select("textarea").first().text()).isEqualTo("Sans type");
    }

    @Test
    void givesACorrectionBackWhenTheCallClosedMeanwhile() {
        visitor.signIn("membre");
        send("Première version", null);
        String id = jdbc.sql(
                        "select m.id::text from comment m join campaign c on c.id = m.campaign_id where c.slug = ?")
                .param(slug)
                .query(String.class)
                .single();
        CallStory.now(CallStory.CLOSES);

        MvcTestResult late =
                visitor.post("/appels/" + slug + "/suivi/" + id + "/corriger", "type", "G", "text", "Seconde version");

        assertThat(late).hasStatus(409);
        assertThat(Visitor.page(late).select("textarea").first().text()).isEqualTo("Seconde version");
    }

    @Test
    void takesAFormSentTwiceOnce() {
        send("Deux clics", "lea@exemple.fr");
        assertThat(send("Deux clics", "lea@exemple.fr")).hasStatus(302);
        assertThat(send("Deux clics, autre remarque", "lea@exemple.fr")).hasStatus(302);

        assertThat(jdbc.sql("select m.text from comment m join campaign c on c.id = m.campaign_id where c.slug = ?")
                        .param(slug)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("Deux clics", "Deux clics, autre remarque");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        MvcTestResult refused = visitor.post(
                "/appels/" + slug + "/texte/commentaires", "clause", "1-objet", "type", "G", "text", "Sans adresse");
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused)
                        .select("form.write textarea[name=text]")
                        .text())
                .isEqualTo("Sans adresse");
        assertThat(Visitor.page(refused).select("#address-error")).hasSize(1);

        MvcTestResult trapped = visitor.post(
                "/appels/" + slug + "/texte/commentaires",
                "clause",
                "1-objet",
                "type",
                "G",
                "text",
                "Robot",
                "address",
                "robot@exemple.fr",
                "website",
                "http://exemple.fr");
        assertThat(trapped).hasStatus(422);
    }

    @Test
    void correctsAndTakesBackUntilTheClosing() {
        visitor.signIn("membre");
        send("Première version", null);
        String id = jdbc.sql(
                        "select m.id::text from comment m join campaign c on c.id = m.campaign_id where c.slug = ?")
                .param(slug)
                .query(String.class)
                .single();
        visitor.post("/appels/" + slug + "/suivi/" + id + "/corriger", "type", "T", "text", "Seconde version");
        Document shown = Visitor.page(visitor.get("/appels/" + slug + "/texte/commentaires/WEB-1"));
        assertThat(shown.text()).contains("Seconde version", "Corrigé par son auteur", "Type : G", "Première version");

        assertThat(visitor.get("/appels/" + slug + "/suivi/" + id + "/corriger"))
                .hasStatusOk();
        visitor.post("/appels/" + slug + "/suivi/" + id + "/retirer");
        assertThat(received()).isEmpty();
        assertThat(Visitor.page(visitor.get("/appels/" + slug + "/texte/commentaires/WEB-1"))
                        .text())
                .contains("a été retiré par son auteur");
        assertThat(Visitor.page(visitor.get("/appels/" + slug)).text()).doesNotContain("1 commentaire ·");
    }

    @Test
    void filtersTheListByWordsTypeOrganisationAndReference() throws Exception {
        visitor.signIn("membre");
        send("Les accents et la casse", null);
        send("Une symbologie à revoir", null);
        String list = "/appels/" + slug + "/commentaires";

        assertThat(refs(list + "?q=symbologies")).containsExactly("WEB-2");
        assertThat(refs(list + "?q=ACCENT")).containsExactly("WEB-1");
        assertThat(refs(list + "?q=web-2")).containsExactly("WEB-2");
        assertThat(refs(list + "?type=G&document=texte&organisme=WEB&etat=SANS"))
                .containsExactly("WEB-1", "WEB-2");
        assertThat(refs(list + "?type=E")).isEmpty();
        assertThat(refs(list + "?clause=" + CallStory.SCOPE.identity())).hasSize(2);
        assertThat(Statements.during(() -> visitor.get(list + "?q=symbologie"))).isLessThan(30);
    }

    private List<String> refs(String path) {
        return Visitor.page(visitor.get(path)).select(".comments h2").eachText();
    }

    @Test
    void letsAStrangerSeeNothingBeforeItIsAnnounced() {
        jdbc.sql("update campaign set state = 'DRAFT' where slug = ?")
                .param(slug)
                .update();
        assertThat(new Visitor(mvc).get("/appels/" + slug)).hasStatus(404);
        assertThat(Visitor.page(new Visitor(mvc).get("/appels")).select("a[href=/appels/" + slug + "]"))
                .isEmpty();
    }

    @Test
    void asksThePilotsThroughAFormThatShowsNoAddress() {
        assertThat(visitor.get("/appels/" + slug + "/contact")).hasStatusOk();
        MvcTestResult asked = visitor.post(
                "/appels/" + slug + "/contact", "address", "lea@exemple.fr", "question", "Où est l’annexe ?");
        assertThat(asked.getResponse().getStatus()).isIn(302, 422);
        visitor.post("/appels/" + slug + "/rappel", "address", "lea@exemple.fr");
        assertThat(link()).contains("/suivi/");
    }

    private MvcTestResult send(String text, String address) {
        return visitor.post(
                "/appels/" + slug + "/texte/commentaires",
                "clause",
                "1-objet",
                "type",
                "G",
                "text",
                text,
                "address",
                address == null ? "" : address);
    }

    private List<String> received() {
        return jdbc.sql("""
                        select m.ref from comment m join campaign c on c.id = m.campaign_id
                        where c.slug = ? and m.state = 'RECEIVED' order by m.sort_key
                        """).param(slug).query(String.class).list();
    }

    private String link() {
        return jdbc.sql(
                        "select link from outgoing_mail where template = 'call-confirm' and link like ? order by created_at desc limit 1")
                .param("%/appels/" + slug + "/suivi/%")
                .query(String.class)
                .single()
                .replaceFirst("https?://[^/]+", "");
    }
}
