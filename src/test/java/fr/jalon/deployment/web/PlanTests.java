package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.RuleViolation;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Deployment plans: opened from a template, filled, read by whom they are for, by browser and by program. */
@IntegrationTest
@ActiveProfiles("demo")
class PlanTests {

    private static final String STANDARD = "accessibilite-cheminement-espace-naturel";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private MvcTestResult as(String account, String path) {
        var request = mvc.get().uri(URI.create(path));
        return (account == null ? request : request.with(SignedIn.as(Api.personOf(account)))).exchange();
    }

    private Document page(String account, String path) {
        MvcTestResult result = as(account, path);
        assertThat(result.getResponse().getStatus()).as(path).isEqualTo(200);
        return Visitor.page(result);
    }

    private String newVersion(String number) {
        Api secretariat = Api.secretariat(mvc);
        return secretariat
                .post(
                        "/api/v1/standards/" + STANDARD + "/versions",
                        "{\"number\": \"%s\", \"status\": \"PROJECT\"}".formatted(number))
                .at("/id");
    }

    private String open(String number, String from) {
        String version = newVersion(number);
        Api.Answer opened = Api.pilot(mvc)
                .post("/api/v1/standards/" + STANDARD + "/deployment-plans", """
                {"version": "%s", "title": "Plan %s", "from": "%s"}""".formatted(version, number, from));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.at("/id");
    }

    private static String web(String plan) {
        return "/standards/" + STANDARD + "/deploiement/plans/" + plan;
    }

    private static String api(String plan) {
        return "/api/v1/standards/" + STANDARD + "/deployment-plans/" + plan;
    }

    private void add(String plan, String section, String json) {
        Api.Answer added =
                Api.anonymous(mvc).signedInAs("pilote").post(api(plan) + "/entries?section=" + section, json);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
    }

    @Test
    void aPlanBegunFromTheGuideHoldsItsCatalogueAndStaysAmongTheTeamUntilItIsActive() {
        String plan = open("essai-guide", "guide");
        assertThat(as(null, web(plan)).getResponse().getStatus()).isEqualTo(302);
        assertThat(as("lecture", web(plan)).getResponse().getStatus()).isEqualTo(403);
        assertThat(page(null, "/standards/" + STANDARD + "/deploiement/plan").text())
                .as("a draft hides from nobody the plan that is followed")
                .doesNotContain("Pas encore de plan");
        Document draft = page("pilote", web(plan));
        assertThat(draft.select("#publics .plan-ticks li")).hasSize(6);
        assertThat(draft.select("#moyens .plan-ticks li")).hasSize(11);
        assertThat(draft.select("aside").text()).contains("Il reste à dire", "Facultatif", "Alerter le commanditaire");
        assertThat(page("pilote", web(plan).replaceAll("plans/.*", "plan/nouveau"))
                        .select("#title")
                        .attr("value"))
                .matches("Déploiement (de [^AEIOUÉ]|d’[AEIOUÉ]).*");

        assertThat(Api.pilot(mvc).post(api(plan) + "/activation", null).status())
                .isEqualTo(200);
        Document read = page(null, web(plan));
        assertThat(read.text()).contains("La plupart des producteurs").doesNotContain("Il reste à dire", "Facultatif");
        assertThat(read.select("#budget")).isEmpty();
        assertThat(page("commanditaire", web(plan)).select("#budget")).hasSize(1);
    }

    @Test
    void aSumOfTheBudgetIsTypedWithItsSign() {
        EntryForm form = new EntryForm();
        form.setNeeded("12 000,50 €");
        assertThat(form.words().needed()).isEqualByComparingTo("12000.50");
        form.setNeeded("12 $");
        assertThatThrownBy(form::words).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatIsKeptToAFewIsNeverReadByOthersByPageOrByProgram() {
        String plan = open("essai-reserve", "");
        Api.Answer said = Api.pilot(mvc).put(api(plan), """
                {"title": "Plan", "why": "Être utilisé", "audience": "les agglomérations", "problem": "ressaisissent",
                 "benefit": "évite la double saisie"}""");
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        Api.pilot(mvc).post(api(plan) + "/activation", null);
        add(plan, "CONTACTS", "{\"kind\": \"MET\", \"title\": \"Nom-du-contact\", \"result\": \"Rappeler\"}");
        add(plan, "CHANNELS", "{\"kind\": \"UNDER_TRIAL\", \"title\": \"Nom-du-canal\", \"day\": \"2026-11-01\"}");
        add(plan, "BUDGET", "{\"kind\": \"SESSIONS\", \"title\": \"Nom-de-la-ligne\", \"needed\": 1200}");
        add(plan, "RISKS", "{\"title\": \"Nom-du-risque\"}");
        add(plan, "SUPPORT", "{\"title\": \"Nom-de-l’assistance\", \"text\": \"forum\", \"result\": \"le mardi\"}");

        for (String account : new String[] {null, "lecture", "secretariat", "animation", "pilote", "commanditaire"}) {
            String whole = page(account, web(plan)).text()
                    + Api.anonymous(mvc)
                            .signedInAs(account == null ? "lecture" : account)
                            .get(api(plan) + "/entries")
                            .text();
            boolean pilots = "pilote".equals(account) || "commanditaire".equals(account);
            boolean steering = pilots || "secretariat".equals(account) || "animation".equals(account);
            assertThat(whole.contains("Nom-du-contact"))
                    .as("contact for %s", account)
                    .isEqualTo(pilots);
            assertThat(whole.contains("Nom-du-canal"))
                    .as("channel for %s", account)
                    .isEqualTo(pilots);
            assertThat(whole.contains("Nom-de-la-ligne"))
                    .as("budget for %s", account)
                    .isEqualTo(steering);
            assertThat(whole.contains("Nom-du-risque"))
                    .as("risk for %s", account)
                    .isEqualTo(steering);
            assertThat(whole).contains("Nom-de-l’assistance", "Pour les agglomérations qui ressaisissent");
        }
        assertThat(as("secretariat", web(plan) + "/rubriques/contacts")
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(Api.anonymous(mvc)
                        .signedInAs("commanditaire")
                        .post(api(plan) + "/entries?section=CONTACTS", "{\"kind\": \"MET\", \"title\": \"X\"}")
                        .status())
                .isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from journal_entry where facts::text like '%Nom-du-contact%'")
                        .query(Long.class)
                        .single())
                .as("the journal, which forgets nothing, knows no contact")
                .isZero();
    }

    @Test
    void channelsAreTriedOneAtATimeAndContactsGoWithThePlan() {
        String plan = open("essai-canaux", "");
        Api.pilot(mvc).put(api(plan), "{\"title\": \"Plan\", \"why\": \"Être utilisé\"}");
        Api.pilot(mvc).post(api(plan) + "/activation", null);
        add(plan, "CONTACTS", "{\"kind\": \"MET\", \"title\": \"Quelqu’un\"}");
        add(plan, "CHANNELS", "{\"kind\": \"UNDER_TRIAL\", \"title\": \"Salon\", \"day\": \"2026-11\"}");
        Api.Answer second = Api.pilot(mvc)
                .post(
                        api(plan) + "/entries?section=CHANNELS",
                        "{\"kind\": \"UNDER_TRIAL\", \"title\": \"Forum\", \"day\": \"2026-11\"}");
        assertThat(second.rules()).containsExactly("one-channel-at-a-time");

        Api.pilot(mvc).post(api(plan) + "/closure", "{\"lessons\": \"Commencer par le métier\"}");
        assertThat(jdbc.sql("select section from plan_entry where plan_id = ?::uuid")
                        .param(plan)
                        .query(String.class)
                        .list())
                .containsExactly("CHANNELS");
        assertThat(Api.pilot(mvc)
                        .post(api(plan) + "/entries?section=PUBLICS", "{\"kind\": \"VENDORS\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aSectionIsFilledByTickingByTypingAndWithAFileAndThenPublishedOnThePageOfTheStandard() {
        String plan = open("essai-rubriques", "");
        var pilot = SignedIn.as(Api.personOf("pilote"));
        MvcTestResult ticked = mvc.post()
                .uri(web(plan) + "/rubriques/publics/cocher")
                .param("kinds", "PRODUCERS", "VENDORS")
                .with(pilot)
                .exchange();
        assertThat(ticked.getResponse().getStatus()).isEqualTo(302);
        MvcTestResult empty =
                mvc.post().uri(web(plan) + "/rubriques/arguments").with(pilot).exchange();
        assertThat(empty.getResponse().getStatus()).isEqualTo(422);
        assertThat(Visitor.page(empty).select(".error-summary").text()).contains("Donnez : Argument.");
        MvcTestResult brought = mvc.post()
                .uri(web(plan) + "/rubriques/ressources")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "gabarit.csv", "text/csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)))
                .param("kind", "TEMPLATE")
                .param("title", "Gabarit de saisie")
                .with(pilot)
                .exchange();
        assertThat(brought.getResponse().getStatus()).isEqualTo(302);

        Document section = page("pilote", web(plan) + "/rubriques/publics");
        assertThat(section.select("tbody tr")).hasSize(2);
        assertThat(section.select("input[name=kinds]")).hasSize(4);
        Document materials = page("pilote", web(plan) + "/rubriques/ressources");
        assertThat(materials.select("tbody a").first().attr("href")).startsWith("/fichiers/");
        String change = materials.select("tbody a.btn").attr("href");
        assertThat(page("pilote", change).select("input[name=title]").val()).isEqualTo("Gabarit de saisie");

        Api.pilot(mvc).put(api(plan), "{\"title\": \"Plan\", \"why\": \"Être utilisé\"}");
        Api.pilot(mvc).post(api(plan) + "/activation", null);
        assertThat(page(null, "/standards/" + STANDARD).text()).contains("Gabarit de saisie");

        mvc.post().uri(change + "/retrait").with(pilot).exchange();
        assertThat(page("pilote", web(plan) + "/rubriques/ressources").select("tbody tr"))
                .isEmpty();
    }

    @Test
    void aPlanMayBeginFromAnEarlierOneAndAVersionHasOnePlan() {
        String first = open("essai-premier", "star-eau");
        String second = open("essai-second", "plan:" + first);
        assertThat(Api.pilot(mvc)
                        .get(api(second) + "/entries")
                        .body()
                        .at("/items")
                        .size())
                .isEqualTo(Api.pilot(mvc)
                        .get(api(first) + "/entries")
                        .body()
                        .at("/items")
                        .size());
        String version = jdbc.sql("select version_id::text from deployment_plan where id = ?::uuid")
                .param(first)
                .query(String.class)
                .single();
        assertThat(Api.pilot(mvc)
                        .post(
                                "/api/v1/standards/" + STANDARD + "/deployment-plans",
                                "{\"version\": \"%s\", \"title\": \"Encore\"}".formatted(version))
                        .rules())
                .containsExactly("one-plan-a-version");
        assertThat(Api.pilot(mvc)
                        .post(
                                "/api/v1/standards/" + STANDARD + "/deployment-plans",
                                "{\"version\": \"%s\", \"title\": \"X\", \"from\": \"nulle-part\"}"
                                        .formatted(newVersion("essai-faux")))
                        .rules())
                .containsExactly("start-unknown");
    }

    @Test
    void aDraftIsWithdrawnWithItsReasonAndItsVersionMayHaveAnotherPlan() {
        String plan = open("essai-retrait", "guide");
        add(plan, "COMMUNICATIONS", """
                {"kind": "NOT_YET_CONCERNED", "title": "Lettre du plan retiré", "text": "lettre", "day": "2026-03-17"}""");
        add(plan, "CONTACTS", """
                {"kind": "CONTACTED", "title": "Interlocuteur du plan retiré", "text": "téléphone"}""");
        Api pilot = Api.pilot(mvc);
        MvcTestResult silent = retired("pilote", plan, " ");
        assertThat(silent).hasStatus(422);
        assertThat(Visitor.page(silent).select(".error-summary").text()).contains("Dites pourquoi");
        assertThat(retired("membre", plan, "Erreur")).hasStatus(403);

        assertThat(retired("pilote", plan, "Ouvert sur la mauvaise version")).hasStatus(302);
        Document read = page("pilote", web(plan));
        assertThat(read.text()).contains("retiré", "Ouvert sur la mauvaise version");
        assertThat(read.select("main form"))
                .as("nothing is done with it any more")
                .isEmpty();
        assertThat(as("lecture", web(plan)).getResponse().getStatus()).isEqualTo(403);
        assertThat(retired("pilote", plan, "Encore").getResponse().getStatus()).isEqualTo(409);
        assertThat(pilot.get(api(plan)).at("/withdrawal")).isEqualTo("Ouvert sur la mauvaise version");
        assertThat(pilot.get(api(plan) + "/entries").text())
                .contains("Lettre du plan retiré")
                .doesNotContain("Interlocuteur");
        assertThat(page("pilote", "/agenda?mois=2026-03").text()).doesNotContain("Lettre du plan retiré");
        assertThat(page("pilote", "/mon-espace").text()).doesNotContain("Lettre du plan retiré");
        assertThat(page(null, "/standards/" + STANDARD + "/deploiement/plan").text())
                .doesNotContain("Plan essai-retrait");
        assertThat(page("pilote", "/standards/" + STANDARD + "/deploiement/plan/nouveau")
                        .select("select[name=version] option")
                        .eachText())
                .contains("essai-retrait");
        String version = jdbc.sql("select version_id::text from deployment_plan where id = ?::uuid")
                .param(plan)
                .query(String.class)
                .single();
        String again = "{\"version\": \"%s\", \"title\": \"Le bon\"}".formatted(version);
        String path = "/api/v1/standards/" + STANDARD + "/deployment-plans";
        assertThat(pilot.post(path, again).status()).isEqualTo(201);
        assertThat(pilot.post(path, again).rules()).containsExactly("one-plan-a-version");
    }

    private MvcTestResult retired(String account, String plan, String reason) {
        return mvc.post()
                .uri(web(plan) + "/retrait")
                .param("reason", reason)
                .with(SignedIn.as(Api.personOf(account)))
                .exchange();
    }

    @Test
    void theFormOpensAPlanAndKeepsWhatWasTypedWhenItIsRefused() {
        String version = newVersion("essai-formulaire");
        String path = "/standards/" + STANDARD + "/deploiement/plan/nouveau";
        assertThat(page("pilote", path).select("select[name=from] option").eachText())
                .contains("Catalogue du guide du CNIG", "Expérience : GraceTHD");
        var pilot = SignedIn.as(Api.personOf("pilote"));
        MvcTestResult refused = mvc.post()
                .uri(path)
                .param("version", version)
                .param("title", "Mon plan")
                .param("model", "SPREAD")
                .with(pilot)
                .exchange();
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(Visitor.page(refused).select("input[name=title]").val()).isEqualTo("Mon plan");
        MvcTestResult opened = mvc.post()
                .uri(path)
                .param("version", version)
                .param("title", "Mon plan")
                .param("startsOn", "09/2026")
                .with(pilot)
                .exchange();
        assertThat(page("pilote", opened.getResponse().getHeader("Location")).text())
                .contains("Mon plan", "septembre 2026");
    }

    @Test
    void aRegisterOutOfAFileIsShownThenTakenInOnceAndColoursTheMap() {
        String path = "/standards/" + STANDARD + "/deploiement";
        String csv = """
                organisme;qualite;usage;territoire;depuis
                Mairie du fichier;;utilisé;DEP-2A;2025
                Ville du fichier;;oui;DEP-976;
                Sans usage;;;DEP-38;
                """;
        assertThat(as("commanditaire", path + "/registre/fichiers")
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        String preview = bring(path, csv);
        Document shown = page("pilote", preview);
        assertThat(shown.select("dd").eachText()).startsWith("2", "0", "1");
        assertThat(shown.select("tbody th").eachText()).containsExactly("4");
        take(preview);
        assertThat(jdbc.sql("select count(*) from use_declaration where organisation_as_written like '% du fichier'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        String again = bring(path, csv);
        assertThat(page("pilote", again).select("dd").eachText()).startsWith("0", "2", "1");
        take(again);
        assertThat(jdbc.sql("select count(*) from use_declaration where organisation_as_written like '% du fichier'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(as(null, path + "/departements.csv").getResponse().getContentType())
                .contains("csv");
        assertThat(page(null, path + "?departement=2A").select("#registre").text())
                .contains("Mairie du fichier");
    }

    private String bring(String path, String csv) {
        return mvc.post()
                .uri(path + "/registre/fichiers")
                .multipart()
                .file(new MockMultipartFile("file", "registre.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .with(SignedIn.as(Api.personOf("pilote")))
                .exchange()
                .getResponse()
                .getHeader("Location");
    }

    private void take(String preview) {
        mvc.post()
                .uri(preview + "/prendre")
                .with(SignedIn.as(Api.personOf("pilote")))
                .exchange();
    }

    @Test
    void whatWasBegunAndWaitsIsATodoAndDatedActionsAreInTheCalendar() {
        String plan = open("essai-suites", "");
        Api.pilot(mvc).put(api(plan), "{\"title\": \"Plan\", \"why\": \"Être utilisé\"}");
        add(plan, "QUESTIONS", "{\"kind\": \"SENT\", \"title\": \"Quel dispositif\", \"day\": \"2026-01-10\"}");
        add(
                plan,
                "COMMUNICATIONS",
                "{\"kind\": \"VENDORS\", \"title\": \"Message du plan\", \"text\": \"Lettre\", \"day\": \"2026-02-03\"}");
        assertThat(page("pilote", "/mon-espace").text())
                .contains("Relancer le pôle : Quel dispositif", "Noter l’effet de : Message du plan");
        String february = "/api/v1/agenda?from=2026-02-01&to=2026-02-28";
        assertThat(Api.anonymous(mvc).get(february).text()).doesNotContain("Message du plan");
        Api.pilot(mvc).post(api(plan) + "/activation", null);
        assertThat(Api.anonymous(mvc).get(february).text()).contains("Message du plan");
    }

    @Test
    void theMeasuresOfTheGuideAreAddedInOneClick() {
        String path = "/standards/pcrs/deploiement/indicateurs";
        mvc.post()
                .uri(path + "/guide")
                .with(SignedIn.as(Api.personOf("secretariat")))
                .exchange();
        assertThat(page(null, path).select("tbody th").eachText())
                .contains("Jeux de données conformes", "Organismes producteurs", "Périmètre couvert");
    }
}
