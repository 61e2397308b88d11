package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import fr.jalon.support.Api;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A group is framed, its COPILs meet: a question of the first is arbitrated at the fourth, with what was said between. */
@BrowserTest
class CopilJourneyTests {

    private static final String QUESTION = "Le champ horaires est-il obligatoire ?";
    private static final String ACTION = "Compter les lieux sans horaires";

    private Page page;
    private String standard;

    @Test
    void aQuestionOfTheFirstCopilIsArbitratedAtTheFourth(BrowserVisitors visitors) {
        page = visitors.signedIn("pilote");
        aStandardHasItsPilotAndItsCopil();
        writesTheMandateAndOpensRegistration();
        String first = pollsADate(visitors);
        theFirstRaisesAQuestionAndAnAction(first);
        itsMinutesAreReadAgain(first, visitors);
        anOrganisationTakesAPosition(first);
        plansByApi("2031-05-05");
        plansByApi("2031-05-30");
        String fourth = plans("2031-06-29");
        theFourthFindsWhatWaitsAndArbitrates(fourth);
        everybodyReadsTheStory(visitors);
        page.context().close();
    }

    private JsonObject api(String path, Object body) {
        RequestOptions options = RequestOptions.create()
                .setHeader("Authorization", "Bearer jalon-demo-secretariat")
                .setData(body);
        APIResponse answer = page.request().post(path, options);
        assertThat(answer.status()).as(path + " " + answer.text()).isBetween(200, 201);
        return new Gson().fromJson(answer.text(), JsonObject.class);
    }

    private void aStandardHasItsPilotAndItsCopil() {
        JsonObject made = api(
                "/api/v1/standards",
                Map.of(
                        "title", "Lieux ouverts au public",
                        "kind", "STANDARD",
                        "theme", "risques",
                        "legalStatus", "UNKNOWN",
                        "registryLabel", "NONE"));
        standard = made.get("slug").getAsString();
        String group = api(
                        "/api/v1/standards/" + standard + "/groups", Map.of("name", "GT Lieux", "purpose", "Décrire."))
                .get("id")
                .getAsString();
        for (List<String> member : List.of(List.of("pilote", "PILOT"), List.of("copil", "MEMBER"))) {
            api(
                    "/api/v1/groups/" + group + "/members",
                    Map.of(
                            "person", Api.personOf(member.get(0)).toString(),
                            "circles", List.of("COPIL"),
                            "roles", List.of(member.get(1))));
        }
    }

    private void writesTheMandateAndOpensRegistration() {
        open("/groupe/mandat/nouveau");
        page.fill("#number", "1.0");
        for (String field : List.of("STAKES", "OBJECTIVES", "PILOTING", "FACILITATION", "PARTICIPANTS")) {
            page.fill("#text-" + field, "Ce que le modèle demande.");
        }
        submit(page.locator("form.mandate-form"));
        assertThat(main()).contains("Ce que le modèle demande.");
        open("/groupe/cercles/CONTRIBUTORS");
        page.check("input[name=entry][value=OPEN]");
        page.fill("#capacity", "40");
        submit(page.locator("form[action$='/cercles/CONTRIBUTORS']"));
        assertThat(main()).contains("40");
    }

    private String pollsADate(BrowserVisitors visitors) {
        String copil = plans(null);
        page.navigate(copil + "/sondage/nouveau");
        page.fill("#days", "2031-03-24");
        page.fill("#starts-0", "16 h");
        page.fill("#days-1", "2031-03-25");
        page.fill("#starts-1", "10 h");
        submit(page.locator("form[action$='/sondage']"));
        Page member = visitors.signedIn("copil");
        member.navigate(copil + "/sondage");
        member.locator("input[type=radio][value=YES]").first().check();
        member.locator("input[type=radio][value=NO]").last().check();
        member.waitForNavigation(
                () -> member.locator("form[action$='/reponse'] button").click());
        member.context().close();
        page.navigate(copil + "/sondage");
        assertThat(main()).contains("Étienne Carpentier");
        page.waitForNavigation(() -> page.locator("a[href*='creneau=']").first().click());
        assertThat(main()).contains("lundi 24 mars 2031", "membres du cercle");
        submit(page.locator("form[action$='/suite']"));
        page.navigate(copil);
        assertThat(main()).contains("lundi 24 mars 2031");
        return copil;
    }

    private String plans(String day) {
        open("/reunions/nouvelle");
        page.check("input[name=kind][value=COPIL]");
        if (day != null) {
            page.fill("#day", day);
            page.fill("#starts", "16 h");
            page.fill("#ends", "18 h");
        }
        submit(page.locator("main form").first());
        page.waitForURL(Pattern.compile(".*/ordre-du-jour"));
        return page.url().replaceAll("^https?://[^/]+|/ordre-du-jour$", "");
    }

    private void plansByApi(String day) {
        api(
                "/api/v1/meetings",
                Map.of(
                        "standard",
                        standard,
                        "kind",
                        "COPIL",
                        "mode",
                        "REMOTE",
                        "startsAt",
                        day + "T14:00:00Z",
                        "endsAt",
                        day + "T16:00:00Z"));
    }

    private void theFirstRaisesAQuestionAndAnAction(String copil) {
        begins(copil);
        assertThat(page.locator("h1").innerText()).isEqualTo("COPIL n°\u00a01");
        page.locator("summary").filter(withWords("Poser une question")).click();
        page.fill("#question-titre", QUESTION);
        page.fill("#question-theme", "Publics");
        submit(page.locator("form[action$='/seance/questions']"));
        page.navigate(copil + "/seance");
        page.keyboard().press("Alt+a");
        page.fill("#what", ACTION);
        page.fill("#responsible", "ANCT");
        submit(page.locator("form[action$='/seance/actions']"));
        ends(copil);
        assertThat(main()).contains(ACTION);
    }

    private void itsMinutesAreReadAgain(String copil, BrowserVisitors visitors) {
        page.fill("#until", "2099-04-01");
        submit(button("envoyer"));
        Page member = visitors.signedIn("copil");
        member.navigate(copil + "/compte-rendu");
        member.locator("summary").filter(withWords("l’ensemble")).click();
        member.fill("[name='remarks.text']", "Le nombre de présents manque.");
        member.locator("[name='remarks.text']").press("Tab");
        member.waitForNavigation(
                () -> member.locator("button[formaction$='/remarques']:visible").click());
        member.context().close();
        page.navigate(copil + "/compte-rendu");
        assertThat(main()).contains("Le nombre de présents manque.");
        submit(button("reprise"));
        page.check("#beforeEnd");
        submit(button("valider"));
        submit(button("publier"));
        assertThat(page.locator("article").innerText()).contains("diffusé au cercle");
    }

    private void anOrganisationTakesAPosition(String copil) {
        open("/questions");
        page.waitForNavigation(() -> page.getByText(QUESTION).first().click());
        page.fill("#organisation", "Emmaüs Connect");
        page.selectOption("#option", new SelectOption().setIndex(1));
        page.fill("#text", "Beaucoup de lieux n’ont pas d’horaires fixes.");
        page.selectOption("#meeting", copil.substring("/reunions/".length()));
        submit(button("ajouter"));
        assertThat(page.locator(".question-thread").innerText()).contains("Emmaüs Connect", "COPIL n°\u00a01");
    }

    private void theFourthFindsWhatWaitsAndArbitrates(String copil) {
        assertThat(page.locator("h1").innerText()).isEqualTo("COPIL n°\u00a04");
        assertThat(page.locator(".agenda-list").innerText()).contains("COPIL n°\u00a01", "Suivi des actions");
        page.waitForNavigation(() -> page.locator("li")
                .filter(withWords(QUESTION))
                .getByRole(AriaRole.BUTTON)
                .click());
        assertThat(main()).contains(QUESTION, "Arbitrage");
        begins(copil);
        page.locator("#reste summary").click();
        assertThat(page.locator("#reste").innerText()).contains(ACTION);
        page.waitForNavigation(() -> page.navigate(copil));
        page.waitForNavigation(
                () -> page.getByText("Question en suspens").first().click());
        assertThat(page.locator(".question-thread").innerText()).contains("n’ont pas d’horaires fixes");
        page.selectOption("#en", copil.substring("/reunions/".length()));
        page.selectOption("#choix", new SelectOption().setIndex(1));
        page.fill("#mots", "Le champ reste facultatif.");
        submit(button("arbitrer"));
        ends(copil);
        page.fill("#until", "2099-04-01");
        submit(button("envoyer"));
        page.check("#beforeEnd");
        submit(button("valider"));
        submit(button("publier"));
    }

    private void everybodyReadsTheStory(BrowserVisitors visitors) {
        Page reader = visitors.stranger();
        reader.navigate("/standards/" + standard + "/questions");
        reader.waitForNavigation(() -> reader.getByText(QUESTION).first().click());
        assertThat(reader.locator("main").innerText())
                .contains("Le champ reste facultatif.", "COPIL n°\u00a04", "COPIL n°\u00a01")
                .doesNotContain("n’ont pas d’horaires fixes");
        reader.context().close();
    }

    private void begins(String copil) {
        page.navigate(copil + "/invitation");
        submit(page.locator("form[action$='/convoquer']"));
        page.navigate(copil);
        submit(page.locator("form[action$='/seance/ouvrir']"));
        assertThat(main()).contains("Ouvrir aujourd’hui la réunion prévue le");
        page.check("#today");
        submit(page.locator("form[action$='/seance/ouvrir']"));
        page.waitForURL(Pattern.compile(".*/seance"));
    }

    private void ends(String copil) {
        page.navigate(copil + "/seance");
        page.locator(".live-end summary").click();
        submit(page.locator("form[action$='/seance/clore']"));
        page.waitForURL(Pattern.compile(".*/compte-rendu"));
    }

    private void open(String below) {
        page.navigate("/standards/" + standard + below);
    }

    private String main() {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }

    private static Locator.FilterOptions withWords(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private Locator button(String act) {
        return page.locator("button[name=act][value=" + act + "]").first();
    }

    /** A form by its last button, or a button itself. */
    private void submit(Locator formOrButton) {
        Locator inside = formOrButton.locator("button[type=submit]");
        Locator pressed =
                "BUTTON".equals(formOrButton.evaluate("element => element.tagName")) ? formOrButton : inside.last();
        page.waitForNavigation(pressed::click);
    }
}
