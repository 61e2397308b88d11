package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.deployment.domain.indicator.Nature;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the figures of an indicator are: chosen, and held to. */
@IntegrationTest
@ActiveProfiles("demo")
class IndicatorNatureTests {

    private static final String STANDARD = "accessibilite-cheminement-espace-naturel";
    private static final String API = "/api/v1/standards/" + STANDARD + "/indicators";
    private static final String PATH = "/standards/" + STANDARD + "/deploiement/indicateurs";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Visitor pilot() {
        Visitor pilot = new Visitor(mvc);
        pilot.signIn("pilote");
        return pilot;
    }

    private static String[] said(String name, String unit, String nature) {
        return new String[] {"name", name, "unit", unit, "nature", nature, "source", "x", "frequency", "MONTHLY"};
    }

    @Test
    void isChosenAmongFourOfWhichCountingIsTheFirst() {
        var form = Visitor.page(pilot().get(PATH + "/nouveau"));
        assertThat(form.select("input[name=nature]").eachAttr("value"))
                .containsExactly("THINGS", "ACTORS", "AMOUNT", "RATE");
        assertThat(form.select("input[name=nature][checked]").eachAttr("value")).containsExactly("THINGS");
    }

    @Test
    void decidesWhateverTheUnitIs() {
        Visitor pilot = pilot();
        MvcTestResult defined = pilot.post(PATH + "/nouveau", said("Heures comptées", "heures pleines", "THINGS"));
        assertThat(defined).hasStatus(302);
        String page = defined.getResponse().getHeader("Location");
        assertThat(pilot.post(page, "day", "2026-05-31", "amount", "1,5")).hasStatus(422);
        assertThat(pilot.post(page, "day", "2026-05-31", "amount", "2")).hasStatus(302);
        assertThat(Visitor.page(pilot.get(page + "/modifier"))
                        .select("input[name=nature][checked]")
                        .eachAttr("value"))
                .containsExactly("THINGS");
        assertThat(pilot.post(page + "/modifier", said("Heures comptées", "heures pleines", "RATE")))
                .hasStatus(302);
        assertThat(pilot.post(page, "day", "2026-06-30", "amount", "-1,5")).hasStatus(302);
    }

    @Test
    void isNotChangedToOneThatAMeasureContradicts() {
        Visitor pilot = pilot();
        String page = pilot.post(PATH + "/nouveau", said("Solde des jeux", "jeux", "RATE"))
                .getResponse()
                .getHeader("Location");
        pilot.post(page, "day", "2026-05-31", "amount", "-3");
        MvcTestResult refused = pilot.post(page + "/modifier", said("Solde des jeux", "jeux", "THINGS"));
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#nature-error").text()).contains("La mesure du 31 mai 2026 vaut -3");
        assertThat(Visitor.page(refused).select("input[name=nature][checked]").eachAttr("value"))
                .containsExactly("THINGS");
    }

    @Test
    void isSaidOverTheApiAndGuessedWhereNobodySays() {
        String body = """
                {"name": "%s", "unit": "%s", "source": "x", "frequency": "MONTHLY", "northStar": false%s}""";
        Api pilot = Api.pilot(mvc);
        assertThat(pilot.post(API, body.formatted("Part nue", "%", "")).at("/nature"))
                .isEqualTo("RATE");
        assertThat(pilot.post(API, body.formatted("Jeux nus", "jeux", "")).at("/nature"))
                .isEqualTo("THINGS");
        String code = pilot.post(API, body.formatted("Pour cent jeux", "jeux", ", \"nature\": \"AMOUNT\""))
                .at("/code");
        assertThat(pilot.put(API + "/" + code + "/measures/2026-05-31", "{\"amount\": 1.5}")
                        .status())
                .isEqualTo(200);
        assertThat(pilot.put(API + "/" + code + "/measures/2026-05-31", "{\"amount\": -1.5}")
                        .rules())
                .containsExactly("below-zero");
        assertThat(pilot.post(API, body.formatted("Autre", "jeux", ", \"nature\": \"ELSE\""))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void organisationsThatMayBeInTwoTerritoriesAreCountedAndNotAddedUp() {
        Visitor pilot = pilot();
        String page = pilot.post(PATH + "/nouveau", said("Organismes présents", "organismes", "ACTORS"))
                .getResponse()
                .getHeader("Location");
        pilot.post(page, "day", "2026-05-31", "amount", "9", "territory", "DEP-38");
        pilot.post(page, "day", "2026-05-31", "amount", "3", "territory", "DEP-29");
        assertThat(Visitor.page(pilot.get(page))
                        .select("#carte .panel-head .small")
                        .text())
                .as("nobody told how many there are in all")
                .isEqualTo("organismes : 2 départements sur 101");
        pilot.post(page, "day", "2026-05-31", "amount", "10");
        var map = Visitor.page(pilot.get(page)).select("#carte");
        assertThat(map.select(".panel-head .small").text())
                .isEqualTo("10 organismes au 31 mai 2026 en tout, 2 départements sur 101");
        assertThat(map.select("caption").text()).contains("compte dans chacun", "ne s’additionne pas");

        String things = pilot.post(PATH + "/nouveau", said("Jeux présents", "jeux", "THINGS"))
                .getResponse()
                .getHeader("Location");
        pilot.post(things, "day", "2026-05-31", "amount", "9", "territory", "DEP-38");
        pilot.post(things, "day", "2026-05-31", "amount", "3", "territory", "DEP-29");
        assertThat(Visitor.page(pilot.get(things))
                        .select("#carte .panel-head .small")
                        .text())
                .isEqualTo("12 jeux, 2 départements sur 101");
    }

    /** The guess of before, for the indicators that were there, is the guess of today. */
    @ParameterizedTest
    @CsvSource({
        "Jeux conformes, jeux, THINGS",
        "Visites par jour, visites par jour, AMOUNT",
        "Évolution des jeux, %, RATE",
        "Taux de conformité, communes, RATE",
        "Coût, k€, AMOUNT",
        "Temps gagné, heures, AMOUNT",
        "Linéaire, km, AMOUNT",
        "Jeux, jeux / organisme, AMOUNT",
        "Producteurs, Organismes, ACTORS",
        "Utilisateurs, utilisateurs, ACTORS",
        "Densité, périmètres, THINGS",
        "Score, points, RATE",
        "Lieux, lieux, THINGS"
    })
    void isKeptByTheMigration(String name, String unit, Nature nature) throws IOException {
        String migration = new ClassPathResource("db/migration/deployment/V2026_11_23_0437__indicator_nature.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        String guess = migration.substring(
                migration.indexOf("set nature = ") + "set nature = ".length(), migration.indexOf(" end;") + 4);
        assertThat(jdbc.sql("select " + guess + " from (values (:name, :unit)) i(name, unit)")
                        .param("name", name)
                        .param("unit", unit)
                        .query(String.class)
                        .single())
                .isEqualTo(nature.name());
        assertThat(Nature.guess(name, unit)).isEqualTo(nature);
    }
}
