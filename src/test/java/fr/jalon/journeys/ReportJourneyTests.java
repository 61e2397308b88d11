package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A call from its last comment to the next version of its text: answered, published, told, traced. */
@BrowserTest
class ReportJourneyTests {

    private static final String STANDARD = "/api/v1/standards/operations-d-amenagement";

    @Autowired
    private JdbcClient jdbc;

    private Page page;
    private String call;
    private String slug;

    @Test
    void aCallIsAnsweredPublishedToldAndTraced(BrowserVisitors visitors) {
        page = visitors.signedIn("pilote");
        aTextIsPutOutToComment();
        aMemberComments(visitors);
        theCallIsOverAndATableArrives();
        answersByTheKeyboardAlone();
        theGuardFindsTheContradiction();
        publishes();
        theMemberReadsTheAnswer(visitors);
        theNextVersionSaysWhatChangedIt(visitors);
        page.context().close();
    }

    private JsonObject api(String path, RequestOptions options) {
        APIResponse answer =
                page.request().post(path, options.setHeader("Authorization", "Bearer jalon-demo-secretariat"));
        assertThat(answer.status()).as(path + " " + answer.text()).isBetween(200, 201);
        return new Gson().fromJson(answer.text(), JsonObject.class);
    }

    private static RequestOptions json(Object body) {
        return RequestOptions.create().setData(body);
    }

    private static RequestOptions file(String name, String type, String content) {
        return RequestOptions.create()
                .setMultipart(FormData.create()
                        .set("file", new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8))));
    }

    private void aTextIsPutOutToComment() {
        JsonObject text =
                api(STANDARD + "/texts?label=r1&title=Texte%20du%20rapport", file("r.md", "text/markdown", """
                # Sentiers

                ## 1 Relevé

                La précision attendue est de dix mètres.

                ## 2 Nomenclature

                Les aléas sont décrits ensemble.
                """));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        JsonObject made = api(
                "/api/v1/campaigns",
                json(Map.of(
                        "standard",
                        "operations-d-amenagement",
                        "title",
                        "Appel du rapport",
                        "preset",
                        "GMTE",
                        "opensAt",
                        now.minus(40, ChronoUnit.DAYS).toString(),
                        "closesAt",
                        now.plus(40, ChronoUnit.DAYS).toString(),
                        "documents",
                        new Object[] {
                            Map.of(
                                    "code", "texte",
                                    "title", "Texte du rapport",
                                    "revision",
                                            text.getAsJsonObject("revision")
                                                    .get("id")
                                                    .getAsString())
                        })));
        slug = made.get("slug").getAsString();
        call = "/appels/" + slug;
        String at = "/api/v1/campaigns/" + slug;
        api(at + "/prepare", json(Map.of("setAside", "Parcours")));
        api(at + "/approve", json(Map.of()));
        api(at + "/announce", RequestOptions.create());
    }

    private void aMemberComments(BrowserVisitors visitors) {
        Page member = visitors.signedIn("membre");
        member.navigate(call + "?document=texte&clause=tout#tout");
        Locator form = member.locator("form.write");
        form.locator("input[name=type][value=G]").check();
        form.locator("textarea[name=text]").fill("Le projet est clair.");
        member.waitForNavigation(
                () -> form.locator("button[type=submit]").first().press("Enter"));
        assertThat(member.locator(".notice").innerText()).contains("-1");
        member.context().close();
    }

    private void theCallIsOverAndATableArrives() {
        jdbc.sql("update campaign set closes_at = date_trunc('minute', now()) - interval '1 minute' where slug = ?")
                .param(slug)
                .update();
        api("/api/v1/campaigns/" + slug + "/returns", file("retour.csv", "text/csv", """
                N°;Organisme;Type;Emplacement;Commentaire;Modification proposée
                1;Ineris;M;Nomenclature;Distinguer les types d’avalanche dans la nomenclature des aléas;Une valeur par type
                2;Ineris;M;Relevé;La précision est trop faible sous couvert;Deux mètres sous couvert forestier
                1;Cerema;M;Nomenclature;Distinguer les différents types d’avalanche dans la nomenclature;Une valeur par type
                """));
        page.navigate(call + "/conduite");
        page.waitForNavigation(() -> page.locator("button[value=PROCESS]").click());
    }

    /** Two that say the same at once, one in the COPIL, refused but said to be integrated, and the one of the member. */
    private void answersByTheKeyboardAlone() {
        page.navigate(call + "/depouillement");
        assertThat(shown()).isEqualTo("CEREMA-1");
        assertThat(page.locator(".near").innerText()).contains("INERIS-1");
        page.locator(".near input[type=checkbox]").first().press("Space");
        page.keyboard().press("Escape");
        page.locator("#fiche").focus();
        page.keyboard().press("a");
        type("#action", "intégré");
        group();
        waitFor("2 commentaires décidés");

        page.navigate(call + "/depouillement?c=texte/INERIS-2");
        page.keyboard().press("r");
        type("#reason", "Le relevé le permet déjà");
        type("#action", "intégré");
        type("#meeting", "COPIL n° 4");
        page.locator("#body").focus();
        page.keyboard().type("COPIL");
        decide();
        waitFor("INERIS-2");

        page.navigate(call + "/depouillement");
        page.keyboard().press("q");
        type("#reason", "Merci de votre lecture");
        decide();
        waitFor("décidé");
    }

    private void group() {
        page.locator("#fiche").focus();
        page.keyboard().press("g");
    }

    private void type(String field, String words) {
        page.locator(field).focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
    }

    private void decide() {
        page.locator("#action").focus();
        page.keyboard().press("Control+Enter");
    }

    private void waitFor(String words) {
        page.waitForFunction("words => document.getElementById('annonce').textContent.includes(words)", words);
    }

    private String shown() {
        return page.locator("#fiche h2").innerText();
    }

    private void theGuardFindsTheContradiction() {
        page.navigate(call + "/rapport");
        assertThat(page.locator("main").innerText()).contains("1 point à reprendre", "Refusé, mais intégré");
        page.waitForNavigation(() -> page.locator(".findings a").click());
        assertThat(shown()).isEqualTo("INERIS-2");
        assertThat(page.locator(".sheet-findings").innerText()).contains("Refusé, mais intégré");
        page.locator("#fiche").focus();
        page.keyboard().press("a");
        type("#reason", "Deux mètres sous couvert");
        decide();
        waitFor("INERIS-2");
    }

    private void publishes() {
        page.navigate(call + "/rapport");
        page.waitForNavigation(
                () -> page.locator("main form button.btn-primary").press("Enter"));
        assertThat(page.url()).endsWith(call + "/rapport/1");
        assertThat(page.locator("main").innerText())
                .contains("a reçu 4 commentaires", "Deux mètres sous couvert", "COPIL n° 4", "Vérifier que rien");
    }

    private void theMemberReadsTheAnswer(BrowserVisitors visitors) {
        Map<String, Object> mail = jdbc.sql(
                        "select body, link from outgoing_mail where template = 'call-answers' and link like ?")
                .param("%" + call + "/suivi%")
                .query()
                .singleRow();
        assertThat(mail.get("body").toString()).contains("Le projet est clair", "Merci de votre lecture");
        Page member = visitors.signedIn("membre");
        member.navigate(mail.get("link").toString().replaceFirst("https?://[^/]+", ""));
        assertThat(member.locator("main").innerText()).contains("Merci de votre lecture");
        member.context().close();
    }

    private void theNextVersionSaysWhatChangedIt(BrowserVisitors visitors) {
        api(STANDARD + "/texts?label=r2&text=texte-du-rapport", file("r.md", "text/markdown", """
                # Sentiers

                ## 1 Relevé

                La précision attendue est de deux mètres sous couvert forestier.

                ## 2 Nomenclature

                Les aléas sont décrits ensemble, avec une valeur par type d’avalanche.
                """));
        page.navigate(call + "/suites");
        assertThat(page.locator(".trace-clauses").innerText()).contains("INERIS-2", "CEREMA-1", "INERIS-1");
        page.waitForNavigation(() -> page.locator("[value=confirm-all]").press("Enter"));
        assertThat(page.locator("main").innerText()).contains("2 clauses expliquées sur 2");

        Page reader = visitors.stranger();
        reader.navigate("/standards/operations-d-amenagement/textes/texte-du-rapport/comparaison");
        assertThat(reader.locator(".change").first().innerText()).contains("À l’origine", "INERIS-2");
        reader.locator(".causes a", new Page.LocatorOptions().setHasText("INERIS-2"))
                .click();
        assertThat(reader.locator("aside").last().innerText()).isNotEmpty();
        assertThat(reader.locator("main").innerText()).contains("Ce que ce commentaire a changé", "Relevé");
        reader.context().close();
    }
}
