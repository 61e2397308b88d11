package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.deployment.RolloutStory;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Pages;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the sheet of the sponsor says of the deployment, to whom. */
@IntegrationTest
@ActiveProfiles("demo")
class SponsorSheetTests {

    @Autowired
    private MockMvcTester mvc;

    /** The block on the sheet; null where there is none for this reader. */
    private Element block(String standard, String account) {
        String path = standard.replace("/api/v1", "") + "/synthese";
        var request = mvc.get().uri(URI.create(path));
        MvcTestResult read = (account == null ? request : request.with(SignedIn.as(Api.personOf(account)))).exchange();
        assertThat(read).hasStatusOk();
        return Visitor.page(read)
                .select("section:has(> header > h2:contains(Déploiement))")
                .first();
    }

    @Test
    void theSponsorReadsWhereTheDeploymentStandsAndOthersWhatIsTheirs() {
        String standard = RolloutStory.standard(mvc, "Standard du commanditaire");
        Api pilot = Api.pilot(mvc);
        String draft = RolloutStory.draft(pilot, standard);
        assertThat(block(standard, "commanditaire").text()).contains("Déploiement", "brouillon");
        assertThat(block(standard, null)).as("a plan in preparation").isNull();
        assertThat(block(standard, "lecture")).isNull();

        assertThat(pilot.post(draft + "/activation", null).status()).isEqualTo(200);
        assertThat(pilot.post(standard + "/rollout/tasks", """
                {"what": "Écrire la note", "responsible": "Cerema", "dueOn": "2026-01-30"}""").status()).isEqualTo(201);
        assertThat(pilot.post(standard + "/rollout/anomalies", """
                {"title": "Le validateur refuse tout", "severity": "BLOCKING", "foundBy": "SDIS 38", "foundOn": "2026-05-05"}""").status()).isEqualTo(201);
        assertThat(block(standard, "commanditaire").text())
                .contains("1 action en retard", "1 anomalie ouverte, dont 1 bloquante", "Aucun bilan")
                .doesNotContain("validateur");
        assertThat(block(standard, null).text()).contains("en œuvre").doesNotContain("action", "anomalie", "bilan");
    }

    @Test
    void itSaysTheWavesTheirDatesTheLastBilanAndTheFigureThatLeads() {
        String standard = RolloutStory.standard(mvc, "Standard en vagues");
        Api pilot = Api.pilot(mvc);
        assertThat(pilot.post(RolloutStory.draft(pilot, standard) + "/activation", null)
                        .status())
                .isEqualTo(200);
        RolloutStory.tell(pilot, pilot, standard);
        assertThat(pilot.post(standard + "/indicators", """
                {"name": "Jeux comptés", "unit": "jeux", "source": "data.gouv.fr", "frequency": "MONTHLY",
                 "northStar": true, "targets": [{"dueOn": "2035-12-31", "amount": 90}]}""").status()).isEqualTo(201);
        assertThat(pilot.put(standard + "/indicators/jeux-comptes/measures/2026-05-31", "{\"amount\": 12}")
                        .status())
                .isBetween(200, 201);

        Element block = block(standard, "commanditaire");
        assertThat(block.text())
                .contains("Vagues terminées", "1 sur 2", "Isère", "terminée", "Bretagne", "comme prévu")
                .contains("n° 1, du 15 juin 2026")
                .contains("12 jeux au 31 mai 2026", "90");
        assertThat(block.select("a[href$=/vagues/1], a[href$=/vagues/2], a[href$=/bilans/1], a[href$=/jeux-comptes]"))
                .hasSize(4);
        assertThat(block(standard, null).text()).contains("Isère", "12 jeux").doesNotContain("bilan");
    }

    @Test
    void aWaveThatNobodyBeganSaysByHowMuchItSlips() {
        String standard = RolloutStory.standard(mvc, "Standard qui glisse");
        Api pilot = Api.pilot(mvc);
        assertThat(pilot.post(RolloutStory.draft(pilot, standard) + "/activation", null)
                        .status())
                .isEqualTo(200);
        assertThat(pilot.post(standard + "/rollout/operations", """
                {"name": "Installer", "kind": "TECHNICAL", "days": 2, "daysPerUnit": 0, "after": [], "everyWeeks": 0,
                 "accountable": "%1$s", "responsible": ["%1$s"]}""".formatted(Api.personOf("pilote")))
                        .status())
                .isEqualTo(201);
        assertThat(pilot.post(standard + "/rollout/waves", """
                {"name": "Premiers", "size": 1, "startOn": "2026-03-02", "departements": ["48"]}""").status()).isEqualTo(201);
        assertThat(block(standard, null).text())
                .contains("Premiers", "attendue du", "prévue du 2 mars 2026 au 3 mars 2026", "écart : +");
    }

    private static final String TEXT = "Il manque un développeur pour la vague pilote";

    private Document page(String path, String account) {
        MvcTestResult read = mvc.get()
                .uri(URI.create(path))
                .with(SignedIn.as(Api.personOf(account)))
                .exchange();
        assertThat(read).hasStatusOk();
        return Visitor.page(read);
    }

    private MvcTestResult post(String path, String account, String... said) {
        return new Pages(mvc).post(account, path, said);
    }

    @Test
    void theSponsorIsAlertedAndAnswersWhereNoCycleRuns() {
        String standard = RolloutStory.standard(mvc, "Standard sans cycle");
        String web = standard.replace("/api/v1", "");
        RolloutStory.draft(Api.pilot(mvc), standard);
        assertThat(page(web + "/deploiement/plan", "pilote").select("aside a[href$=/alerte]"))
                .extracting(link -> link.attr("href"))
                .containsExactly(web + "/alerte");
        assertThat(post(web + "/alerte", "membre", "alert", TEXT)).hasStatus(403);
        assertThat(post(web + "/alerte", "pilote", "alert", " ")).hasStatus(422);
        assertThat(post(web + "/alerte", "pilote", "alert", TEXT)).hasRedirectedUrl(web + "/synthese");

        for (String outside : List.of("membre", "lecture")) {
            assertThat(page(web + "/synthese", outside).text()).as(outside).doesNotContain(TEXT);
        }
        assertThat(page("/mon-espace", "commanditaire")
                        .select("[aria-labelledby=a-faire] a[href=" + web + "/synthese]"))
                .isNotEmpty();
        Document sheet = page(web + "/synthese", "commanditaire");
        assertThat(sheet.select("#reponses").text()).contains(TEXT);
        assertThat(block(standard, "commanditaire").text()).contains("1 demande attend la réponse");
        String answer = sheet.select("#reponses form").attr("action");
        assertThat(page(web + "/synthese", "pilote").select("#reponses form"))
                .as("only the sponsor answers")
                .isEmpty();
        assertThat(post(answer, "pilote", "answer", "SEEN")).hasStatus(403);
        assertThat(post(answer, "commanditaire", "answer", "SEEN", "words", "Je m’en occupe"))
                .hasStatus(302);
        assertThat(post(answer, "commanditaire", "answer", "SEEN")).hasStatus(409);
        assertThat(page(web + "/synthese", "pilote").select("#reponses").text())
                .contains("Je m’en occupe", "Rien n’attend");
        assertThat(page("/mon-espace", "commanditaire")
                        .select("[aria-labelledby=a-faire] a[href=" + web + "/synthese]"))
                .isEmpty();
    }

    @Test
    void whereNobodyIsTheSponsorThePlanSaysWhomToAsk() {
        String standard = RolloutStory.standard(mvc, "Standard sans commanditaire");
        String web = standard.replace("/api/v1", "");
        RolloutStory.draft(Api.pilot(mvc), standard);
        assertThat(Api.secretariat(mvc)
                        .delete(standard + "/roles/SPONSOR/" + Api.personOf("commanditaire"))
                        .status())
                .isBetween(200, 204);
        Document plan = page(web + "/deploiement/plan", "pilote");
        assertThat(plan.select("aside a[href$=/alerte]")).isEmpty();
        assertThat(plan.select("aside").text()).contains("Demandez au pilote ou au secrétariat");
        assertThat(plan.select("aside a[href=" + web + "/roles]")).hasSize(1);
        MvcTestResult refused = post(web + "/alerte", "pilote", "alert", TEXT);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("textarea").text()).isEqualTo(TEXT);
        assertThat(Visitor.page(refused).select(".error-summary").text()).contains("Personne n’a le rôle");
    }
}
