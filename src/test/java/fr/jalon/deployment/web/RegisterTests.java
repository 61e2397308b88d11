package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The register from the first word of a stranger to the colour on the map. */
@IntegrationTest
@ActiveProfiles("demo")
class RegisterTests {

    private static final String STANDARD = "accessibilite-cheminement-espace-naturel";
    private static final String PATH = "/standards/" + STANDARD + "/deploiement";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private MvcTestResult declare(Visitor visitor, String organisation, String territory, String address) {
        return visitor.post(
                PATH + "/declarer",
                "organisation",
                organisation,
                "as",
                "PRODUCER",
                "use",
                "USED",
                "territory",
                territory,
                "since",
                "03/2025",
                "address",
                address);
    }

    private String linkOf(String address) {
        return jdbc.sql("select link from outgoing_mail where address = ? order by id desc limit 1")
                .param(address)
                .query(String.class)
                .single()
                .replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void aStrangerDeclaresConfirmsByMailAndColoursTheMap() {
        Visitor visitor = new Visitor(mvc);
        String organisation = "Parc du Haut-Vent";
        assertThat(declare(visitor, organisation, "DEP-09", "vent@exemple.fr")).hasStatus3xxRedirection();
        assertThat(Visitor.page(new Visitor(mvc).get(PATH)).text()).doesNotContain(organisation);

        assertThat(visitor.get(linkOf("vent@exemple.fr"))).hasStatus3xxRedirection();
        assertThat(Visitor.page(new Visitor(mvc).get(PATH)).text())
                .as("following the link publishes nothing")
                .doesNotContain(organisation);
        Document own = Visitor.page(visitor.get("/deploiement/mes-declarations"));
        assertThat(own.text()).contains(organisation, "à confirmer");
        assertThat(visitor.post("/deploiement/mes-declarations/confirmer")).hasStatus3xxRedirection();

        Document page = Visitor.page(new Visitor(mvc).get(PATH + "?departement=09"));
        assertThat(page.select("#registre").text()).contains(organisation);
        assertThat(page.select(".tilemap a[aria-label*=Ariège]")).hasSize(1);
        assertThat(page.text()).doesNotContain("vent@exemple.fr");
        assertThat(mvc.get().uri(PATH + "/carte.svg").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("<svg", "Ariège")
                .doesNotContain("<script", "style=");
        assertThat(mvc.get().uri(PATH + "/departements.csv").exchange())
                .bodyText()
                .contains("DEP-09,Ariège,Occitanie,1,");
        whatIsOnNoTileIsSaidUnderTheMap(visitor);
    }

    private void whatIsOnNoTileIsSaidUnderTheMap(Visitor known) {
        String[] epci = {"organisation", "Vallées unies", "as", "PRODUCER", "use", "USED", "code", "200040715"};
        assertThat(known.post(PATH + "/declarer", with(epci, "territory", "FR")))
                .hasStatus(422);
        assertThat(known.post(PATH + "/declarer", with(epci, "place", "Communauté des Vallées")))
                .hasStatus3xxRedirection();
        Document page = Visitor.page(new Visitor(mvc).get(PATH));
        assertThat(page.select(".tilemap-beside details").text())
                .contains("1 territoire déclaré", "Communauté des Vallées (EPCI 200040715) : 1 organisme");
        assertThat(page.select("#registre").text()).contains("Communauté des Vallées (EPCI 200040715)");
        assertThat(Visitor.page(new Visitor(mvc).get("/standards/" + STANDARD + "/historique"))
                        .text())
                .contains("Déclaration de Vallées unies : utilisé, Communauté des Vallées (EPCI 200040715)");
        assertThat(mvc.get().uri(PATH + "/departements.csv").exchange())
                .bodyText()
                .contains("EPCI-200040715,Communauté des Vallées (EPCI 200040715),,1,Organismes,,,hors de la carte");
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void nobodyElseSeesOrCorrectsTheDeclarationsOfSomebody() {
        Visitor author = new Visitor(mvc);
        declare(author, "Association des Cimes", "DEP-05", "cimes@exemple.fr");
        author.get(linkOf("cimes@exemple.fr"));
        author.post("/deploiement/mes-declarations/confirmer");
        UUID id = jdbc.sql("select id from use_declaration where organisation_as_written = 'Association des Cimes'")
                .query(UUID.class)
                .single();
        String correct = "/deploiement/mes-declarations/" + id + "/corriger";
        assertThat(author.get(correct)).hasStatusOk();
        assertThat(new Visitor(mvc).get(correct)).hasStatus(404);
        for (String account : new String[] {"pilote", "secretariat", "admin", "commanditaire"}) {
            assertThat(mvc.get()
                            .uri(correct)
                            .with(SignedIn.as(Api.personOf(account)))
                            .exchange())
                    .as(account)
                    .hasStatus(404);
        }
        Visitor other = new Visitor(mvc);
        declare(other, "Autre", "DEP-05", "autre@exemple.fr");
        other.get(linkOf("autre@exemple.fr"));
        assertThat(other.get(correct)).hasStatus(404);
        assertThat(other.post("/deploiement/mes-declarations/" + id + "/retirer"))
                .hasStatus(404);
    }

    @Test
    void thePilotVerifiesAndSetsAsideWithAReasonThatIsTold() {
        Api pilot = Api.pilot(mvc);
        Api author = Api.anonymous(mvc).signedInAs("lecture");
        String register = "/api/v1/standards/" + STANDARD + "/declarations";
        String said = """
                {"organisation": "Office des sentiers", "as": "PRODUCER", "use": "USED", "territory": "COM-38185"}""";
        String id = author.post(register, said).at("/id");
        assertThat(author.post(register + "/" + id + "/verify", null).status()).isEqualTo(403);
        assertThat(pilot.put(register + "/" + id, said).status()).isEqualTo(404);
        assertThat(pilot.post(register + "/" + id + "/verify", null).status()).isEqualTo(200);
        assertThat(pilot.post(register + "/" + id + "/verify", null).status()).isEqualTo(409);
        assertThat(author.put(register + "/" + id, said.replace("COM-38185", "99999"))
                        .fields())
                .containsExactly("territory");
        assertThat(author.put(register + "/" + id, said.replace("COM-38185", "DEP-73"))
                        .status())
                .isEqualTo(200);
        assertThat(pilot.post(register + "/" + id + "/set-aside", "{\"reason\": \"Doublon\"}")
                        .status())
                .isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from outgoing_mail where template = 'use-set-aside' and person_id = ?")
                        .param(Api.personOf("lecture"))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(author.delete(register + "/" + id).status()).isEqualTo(204);
    }

    @Test
    void aSecondStatementOnTheSameTerritoryCorrectsTheFirst() {
        Api author = Api.anonymous(mvc).signedInAs("membre");
        String register = "/api/v1/standards/" + STANDARD + "/declarations";
        String first = author.post(register, """
                {"organisation": "Grand site", "as": "USER", "use": "PLANNED", "territory": "DEP-66", "since": "2027"}""").at("/id");
        String second = author.post(register, """
                {"organisation": "Grand site", "as": "USER", "use": "NOT_USED", "territory": "DEP-66",
                 "obstacle": "NO_MEANS"}""").at("/id");
        assertThat(second).isEqualTo(first);
        assertThat(author.get("/api/v1/standards/" + STANDARD + "/adoption").text())
                .contains("NO_MEANS");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndKept() {
        Visitor visitor = new Visitor(mvc);
        MvcTestResult refused = visitor.post(
                PATH + "/declarer", "organisation", "Régie", "as", "USER", "use", "NOT_USED", "territory", "DEP-01");
        assertThat(refused).hasStatus(422);
        Document page = Visitor.page(refused);
        assertThat(page.select("#obstacle-error").text()).isNotEmpty();
        assertThat(page.select("#organisation").val()).isEqualTo("Régie");
    }

    @Test
    void aCommuneOfAnotherDepartementThanTheOneChosenIsRefusedAndKept() {
        MvcTestResult refused = new Visitor(mvc)
                .post(
                        PATH + "/declarer",
                        "organisation",
                        "Régie",
                        "as",
                        "USER",
                        "use",
                        "USED",
                        "territory",
                        "DEP-35",
                        "code",
                        "29019",
                        "address",
                        "regie@example.org");
        assertThat(refused).hasStatus(422);
        Document page = Visitor.page(refused);
        assertThat(page.select("#territory-error").text()).contains("29019", "35");
        assertThat(page.select("#code").val()).isEqualTo("29019");
        assertThat(page.select("#territory option[selected]").val()).isEqualTo("DEP-35");
        assertThat(Api.pilot(mvc)
                        .post("/api/v1/standards/" + STANDARD + "/declarations", """
                        {"organisation": "Régie", "as": "USER", "use": "USED", "territory": "COM-29019",
                         "departement": "35"}""")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void thePageOfAllStandardsShowsTheMapWithoutAnAccount() {
        Document page = Visitor.page(new Visitor(mvc).get("/deploiement"));
        assertThat(page.select("h1").text()).isEqualTo("Déploiement des standards");
        assertThat(page.select(".tilemap .tile-code")).hasSize(101);
        assertThat(page.select(".tilemap-beside").text()).contains("Aucune utilisation déclarée dans");
        assertThat(page.select("a[href=/standards/star-eau/deploiement]").size())
                .isPositive();
        assertThat(page.select("[style], script:not([src])")).isEmpty();
    }

    @Test
    void thePersonalPageOfThePilotSaysWhatIsToBeVerified() {
        Api.anonymous(mvc).signedInAs("copil").post("/api/v1/standards/" + STANDARD + "/declarations", """
                {"organisation": "Club alpin", "as": "USER", "use": "USED", "territory": "REG-84"}""");
        MvcTestResult page = mvc.get()
                .uri("/mon-espace")
                .with(SignedIn.as(Api.personOf("pilote")))
                .exchange();
        assertThat(Visitor.page(page).text()).containsPattern("Vérifier \\d+ déclaration");
    }
}
