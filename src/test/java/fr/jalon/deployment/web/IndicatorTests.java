package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import fr.jalon.deployment.application.indicators.ConformingWatch;
import fr.jalon.deployment.application.indicators.ConformingWatch.Finding;
import fr.jalon.shared.Message;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Indicators: defined, measured by hand, by file and by program, and shown. */
@IntegrationTest
@ActiveProfiles("demo")
class IndicatorTests {

    private static final String STANDARD = "accessibilite-cheminement-espace-naturel";
    private static final String PATH = "/standards/" + STANDARD + "/deploiement";
    private static final String API = "/api/v1/standards/" + STANDARD + "/indicators";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ConformingWatch watch;

    private String define(String name, boolean leads) {
        return Api.pilot(mvc).post(API, """
                        {"name": "%s", "unit": "jeux", "source": "data.gouv.fr", "frequency": "MONTHLY",
                         "stage": "ACTIVATION", "ceiling": 50000, "northStar": %s,
                         "targets": [{"dueOn": "2027-06-30", "amount": 25}]}""".formatted(name, leads)).at("/code");
    }

    private MvcTestResult as(String account, String path) {
        return mvc.get().uri(path).with(SignedIn.as(Api.personOf(account))).exchange();
    }

    private MvcTestResult bring(String name, byte[] content) {
        return mvc.post()
                .uri(PATH + "/mesures")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(SignedIn.as(Api.personOf("pilote")))
                .exchange();
    }

    /** What the next page says of it. */
    private String taken(String location) {
        var flash = mvc.post()
                .uri(location + "/prendre")
                .with(SignedIn.as(Api.personOf("pilote")))
                .exchange()
                .getMvcResult()
                .getFlashMap();
        Message notice = (Message) flash.get("notice");
        return notice.key() + " " + notice.arguments().get(0);
    }

    private String takeIn(String location) {
        return mvc.post()
                .uri(location + "/prendre")
                .with(SignedIn.as(Api.personOf("pilote")))
                .exchange()
                .getResponse()
                .getHeader("Location");
    }

    private long measures(String code) {
        return jdbc.sql("select count(*) from measure m join indicator i on i.id = m.indicator_id where i.code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    @Test
    void tenThousandRowsWithTwelveBadGiveNineThousandNineHundredEightyEightAndTwiceChangesNothing() {
        String code = define("Jeux du grand fichier", false);
        StringBuilder csv = new StringBuilder("\ufeffindicateur;date;valeur;note\n");
        LocalDate first = LocalDate.of(1995, 1, 1);
        List<Integer> bad = List.of(7, 100, 999, 1000, 2500, 4000, 5000, 6001, 7002, 8003, 9999, 10000);
        for (int row = 1; row <= 10000; row++) {
            String value = bad.contains(row) ? "inconnu" : row + ",0";
            csv.append(code)
                    .append(';')
                    .append(first.plusDays(row))
                    .append(';')
                    .append(value)
                    .append(";\n");
        }
        byte[] content = csv.toString().getBytes(StandardCharsets.UTF_8);

        String preview = bring("mesures.csv", content).getResponse().getHeader("Location");
        assertThat(measures(code))
                .as("nothing is kept before the word is given")
                .isZero();
        Document page = Visitor.page(as("pilote", preview));
        assertThat(page.select("dd").eachText().get(0).replaceAll("\\D", "")).isEqualTo("9988");
        assertThat(page.select("tbody th").eachText())
                .containsExactlyElementsOf(
                        bad.stream().map(row -> String.valueOf(row + 1)).toList());
        assertThat(page.select("tbody td").eachText())
                .contains("inconnu", "Ce n’est pas un nombre. Exemples : 25, 1 234,5");
        assertThat(taken(preview)).isEqualTo("measures.taken-in 9988");
        assertThat(measures(code)).isEqualTo(9988);

        String before = jdbc.sql("select md5(string_agg(m::text, '|' order by day)) from measure m join indicator i on"
                        + " i.id = m.indicator_id where i.code = ?")
                .param(code)
                .query(String.class)
                .single();
        String again = bring("mesures.csv", content).getResponse().getHeader("Location");
        assertThat(Visitor.page(as("pilote", again)).select("dd").eachText().get(0))
                .isEqualTo("0");
        assertThat(taken(again)).isEqualTo("measures.taken-in 0");
        assertThat(jdbc.sql("select md5(string_agg(m::text, '|' order by day)) from measure m join indicator i on"
                                + " i.id = m.indicator_id where i.code = ?")
                        .param(code)
                        .query(String.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void readsAnOpenDocumentSheetToo() throws IOException {
        String code = define("Jeux de la feuille", false);
        Sheet sheet = new Sheet("Mesures", 3, 3);
        sheet.getRange(0, 0, 3, 3)
                .setValues(
                        "Date",
                        "Indicateur",
                        "Valeur",
                        LocalDate.of(2026, 5, 31),
                        "Jeux de la feuille",
                        12.0,
                        "30/06/2026",
                        code,
                        "13");
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.save(out);
        takeIn(bring("mesures.ods", out.toByteArray()).getResponse().getHeader("Location"));
        assertThat(measures(code)).isEqualTo(2);
    }

    @Test
    void figuresOfTerritoriesColourAMapAndLeaveTheWholeAsItIs() {
        String code = define("Jeux par territoire", false);
        String csv = """
                indicateur,date,valeur,note,territoire
                %1$s,2026-04-30,1,,DEP-38
                %1$s,2026-05-31,12,,DEP-38
                %1$s,2026-05-31,3,,29232
                %1$s,2026-05-31,4,,29019
                %1$s,2026-05-31,1500,,DEP-974
                %1$s,2026-05-31,2,recul,DEP-2A
                %1$s,2026-05-31,7,,REG-84
                %1$s,2026-05-31,8,,200040715
                %1$s,2026-05-31,5,,Grenoble
                %1$s,2026-05-31,6,,84
                """.formatted(code);
        String preview = bring("territoires.csv", csv.getBytes(StandardCharsets.UTF_8))
                .getResponse()
                .getHeader("Location");
        Document shown = Visitor.page(as("pilote", preview));
        assertThat(shown.select("dd").eachText().get(0)).isEqualTo("8");
        assertThat(shown.select("tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("10 Grenoble Ce n’est pas un territoire connu"),
                        second -> assertThat(second)
                                .startsWith("11 84 « 84 » est le numéro d’un département (Vaucluse)"));
        assertThat(taken(preview)).isEqualTo("measures.taken-in 8");
        assertThat(measures(code)).as("the series of the whole").isZero();

        Document page = Visitor.page(new Visitor(mvc).get(PATH + "/indicateurs/" + code));
        assertThat(page.select("#carte svg.tilemap a").eachAttr("aria-label"))
                .contains("Isère, 12 jeux au 31\u00a0mai 2026", "Finistère, 7 jeux au 31\u00a0mai 2026")
                .hasSize(4);
        assertThat(page.select("#carte svg.tilemap g > title").eachText()).contains("Paris, pas de mesure");
        assertThat(page.select("#carte .tile-count").eachText()).containsExactlyInAnyOrder("12", "7", "1,5k", "2");
        assertThat(page.select("#carte .tilemap-key li").eachText())
                .containsExactly("2", "7", "12", "1 500".replace(' ', '\u202f'));
        assertThat(page.select("#carte table")
                        .get(0)
                        .select("tbody tr")
                        .eachText()
                        .get(2))
                .isEqualTo("29 Finistère somme de 2 communes 7 31 mai 2026");
        assertThat(page.select("#carte table").get(1).text()).contains("Région Auvergne-Rhône-Alpes", "EPCI 200040715");
        assertThat(page.select("h2").first().text()).contains("Mesuré par territoire");

        Document isere = Visitor.page(new Visitor(mvc).get(PATH + "/indicateurs/" + code + "?territoire=DEP-38"));
        assertThat(isere.select("#mesures tbody tr")).hasSize(2);
        assertThat(isere.select("#mesures caption").text()).contains("Isère");
        assertThat(Visitor.page(new Visitor(mvc).get(PATH + "/indicateurs/" + code + "?territoire=DEP-29"))
                        .select("#mesures tbody tr"))
                .as("with its communes")
                .hasSize(2);

        String exported = text("/indicateurs/" + code + "/mesures.csv");
        assertThat(exported).contains(code + ",2026-05-31,2,recul,DEP-2A");
        String again = bring("export.csv", exported.getBytes(StandardCharsets.UTF_8))
                .getResponse()
                .getHeader("Location");
        assertThat(Visitor.page(as("pilote", again)).select("dd").eachText()).containsExactly("0", "0", "8", "0");

        assertThat(text("/indicateurs/" + code + "/departements.csv"))
                .contains(
                        "DEP-29,29 Finistère,Bretagne,7,jeux,2026-05-31,2,",
                        "REG-84,Région Auvergne-Rhône-Alpes,,7,jeux,2026-05-31,");
        MvcTestResult picture =
                mvc.get().uri(PATH + "/indicateurs/" + code + "/carte.svg").exchange();
        assertThat(picture).hasStatusOk().hasContentType("image/svg+xml;charset=UTF-8");
        assertThat(picture)
                .bodyText()
                .contains("Jeux par territoire", "4 départements sur 101", "<title>Isère, 12 jeux");
        assertThat(Visitor.page(new Visitor(mvc).get(PATH))
                        .select("nav a[href$=#carte]")
                        .text())
                .contains("Jeux par territoire");
    }

    private String text(String page) {
        return new String(
                mvc.get().uri(PATH + page).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void figuresOfTerritoriesAreEnteredByHandAndByProgram() {
        String code = define("Jeux à la main", false);
        Visitor pilot = new Visitor(mvc);
        pilot.signIn("pilote");
        String path = PATH + "/indicateurs/" + code;
        MvcTestResult refused = pilot.post(path, "day", "2026-05-31", "amount", "4", "territory", "Savoie");
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#territory").attr("value")).isEqualTo("Savoie");
        assertThat(Visitor.page(refused).select("#territory-error").text()).contains("DEP-38");
        assertThat(pilot.post(path, "day", "2026-05-31", "amount", "4", "territory", "DEP-73"))
                .hasStatus(302);
        assertThat(pilot.post(path, "day", "2026-05-31", "amount", "40", "territory", "fr"))
                .hasStatus(302);
        Api api = Api.pilot(mvc);
        MvcTestResult negative = pilot.post(path, "day", "2026-05-31", "amount", "-4", "territory", "DEP-73");
        assertThat(negative).hasStatus(422);
        assertThat(Visitor.page(negative).select("#amount-error").text()).contains("négative");
        assertThat(Visitor.page(negative).select("#amount").val()).isEqualTo("-4");
        assertThat(api.put(API + "/" + code + "/measures/2026-06-30", "{\"amount\": -5}")
                        .rules())
                .containsExactly("below-zero");
        assertThat(api.put(API + "/" + code + "/measures/2026-06-30", "{\"amount\": 5, \"territory\": \"DEP-73\"}")
                        .at("/latest/amount"))
                .as("the whole")
                .startsWith("40");
        assertThat(api.put(API + "/" + code + "/measures/2026-06-30", "{\"amount\": 5, \"territory\": \"Savoie\"}")
                        .status())
                .isEqualTo(422);
        assertThat(Api.anonymous(mvc).get(API + "/" + code + "/territories").at("/items/0/amount"))
                .startsWith("5");
        Api.Answer series = Api.anonymous(mvc).get(API + "/" + code + "/territories/measures?territory=DEP-73&limit=1");
        assertThat(series.at("/items/0/day")).isEqualTo("2026-06-30");
        assertThat(Api.anonymous(mvc)
                        .get(API + "/" + code + "/territories/measures?territory=DEP-73&after=" + series.at("/next"))
                        .at("/items/0/day"))
                .isEqualTo("2026-05-31");
    }

    @Test
    void theMapsOfAllStandardsAddUpWhatEachMeasures() {
        String path = "/deploiement/cartes/jeux-de-donnees-conformes";
        for (String standard : List.of(STANDARD, "star-eau")) {
            UUID id = id(standard);
            jdbc.sql("""
                            insert into indicator (id, standard_id, code, name, unit, nature, source, frequency, north_star, defined_on, version)
                            values (gen_random_uuid(), ?, 'jeux-de-donnees-conformes', 'Jeux', 'jeux', 'THINGS', 'x', 'YEARLY', false, '2026-01-01', 0)
                            on conflict do nothing
                            """).param(id).update();
            jdbc.sql("""
                            insert into territory_measure (indicator_id, territory_code, departement, day, amount, entered_at)
                            select id, 'DEP-48', '48', date '2026-01-31', 21, now() from indicator
                            where standard_id = ? and code = 'jeux-de-donnees-conformes'
                            """).param(id).update();
        }
        Document page = Visitor.page(new Visitor(mvc).get(path));
        assertThat(page.select("svg.tilemap title").eachText()).anyMatch(each -> each.startsWith("Lozère, 42 jeux"));
        assertThat(page.select("#carte .panel-head .small").text())
                .containsPattern("^\\d+ jeux, \\d+ départements? sur 101$");
        assertThat(page.select("svg.tilemap a")).as("no series to go to").isEmpty();
        assertThat(mvc.get().uri(path + "/carte.svg").exchange()).hasStatusOk();
        assertThat(mvc.get().uri(path + "/departements.csv").exchange())
                .bodyText()
                .contains("DEP-48,48 Lozère,Occitanie,42,");
        assertThat(mvc.get().uri("/deploiement/cartes/vagues").exchange()).hasStatusOk();
        assertThat(mvc.get().uri("/deploiement/cartes/autre").exchange()).hasStatus(404);
        assertThat(Visitor.page(new Visitor(mvc).get("/deploiement"))
                        .select("nav a")
                        .eachAttr("href"))
                .contains(path);
    }

    @Test
    void aFileOfWhichNothingCanBeTakenSaysSo() {
        String code = define("Jeux du mauvais fichier", false);
        String csv = "indicateur,date,valeur\n%1$s,2026-05-31,douze\n%1$s,2026-06-30,\"1 234,5\"\n".formatted(code);
        Document refused = Visitor.page(as(
                "pilote",
                bring("mesures.csv", csv.getBytes(StandardCharsets.UTF_8))
                        .getResponse()
                        .getHeader("Location")));
        assertThat(refused.text())
                .contains("Aucune ligne ne peut être prise : corrigez le fichier.", "un nombre entier")
                .doesNotContain("est déjà enregistré");
        assertThat(Api.pilot(mvc)
                        .put(API + "/" + code + "/measures/2026-05-31", "{\"amount\": 1234.5}")
                        .rules())
                .containsExactly("whole-number");
        Visitor pilot = new Visitor(mvc);
        pilot.signIn("pilote");
        pilot.get(PATH + "/indicateurs/" + code);
        MvcTestResult typed = pilot.post(PATH + "/indicateurs/" + code, "day", "2026-05-31", "amount", "1 234,5");
        assertThat(typed).hasStatus(422);
        assertThat(Visitor.page(typed).select("#amount-error").text()).contains("un nombre entier");
    }

    @Test
    void refusesAFileThatIsNoTable() {
        assertThat(bring("photo.ods", new byte[] {1, 2, 3})).hasStatus(422);
        MvcTestResult empty = bring("vide.csv", new byte[0]);
        assertThat(empty).hasStatus(422);
        assertThat(Visitor.page(empty).select(".error-summary").text()).contains("Ce fichier est vide");
        assertThat(Visitor.page(bring("", new byte[0])).select(".error-summary").text())
                .contains("Choisissez un fichier");
        assertThat(bring("autre.csv", "a;b\n1;2".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
    }

    @Test
    void onlyThoseWhoRunTheStandardDefineAndMeasure() {
        String code = define("Jeux réservés", false);
        for (String account : List.of("lecture", "membre", "copil", "commanditaire", "commission")) {
            Api api = Api.anonymous(mvc).signedInAs(account);
            assertThat(api.put(API + "/" + code + "/measures/2026-05-31", "{\"amount\": 9}")
                            .status())
                    .as(account)
                    .isEqualTo(403);
            assertThat(as(account, PATH + "/mesures")).as(account).hasStatus(403);
            assertThat(as(account, PATH + "/indicateurs/nouveau")).as(account).hasStatus(403);
        }
        assertThat(Api.anonymous(mvc)
                        .signedInAs("animation")
                        .put(API + "/" + code + "/measures/2026-05-31", "{\"amount\": 9}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aFileOfOneStandardIsNotSeenFromAnother() {
        define("Jeux d’ici", false);
        String preview = bring(
                        "m.csv", "indicateur;date;valeur\nJeux d’ici;2026-01-31;1".getBytes(StandardCharsets.UTF_8))
                .getResponse()
                .getHeader("Location");
        String elsewhere = preview.replace(STANDARD, "star-eau");
        assertThat(mvc.get()
                        .uri(elsewhere)
                        .with(SignedIn.as(Api.personOf("secretariat")))
                        .exchange())
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri(PATH + "/mesures/" + UUID.randomUUID())
                        .with(SignedIn.as(Api.personOf("pilote")))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void aMonthIsItsLastDayInTheFormInAFileAndInATargetAndTheReaderIsTold() {
        String code = define("Jeux au mois", false);
        Visitor pilot = new Visitor(mvc);
        pilot.signIn("pilote");
        String path = PATH + "/indicateurs/" + code;
        assertThat(Visitor.page(pilot.get(path)).select("#day-hint").text()).contains("leur dernier jour");
        MvcTestResult refused = pilot.post(path, "day", "31/02/2026", "amount", "4");
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#day").attr("value")).isEqualTo("31/02/2026");
        assertThat(Visitor.page(refused).select("#day-error").text()).contains("n’existe pas");
        assertThat(pilot.post(path, "day", "T1 2026", "amount", "4")).hasStatus(302);
        assertThat(Visitor.page(pilot.get(path)).text())
                .contains("Mesure enregistrée au 31 mars 2026, dernier jour de « T1 2026 ».");
        assertThat(pilot.post(path, "day", "31/03/2026", "amount", "1250")).hasStatus(302);
        assertThat(Visitor.page(pilot.get(path)).text())
                .contains("Mesure enregistrée au 31 mars 2026", "elle remplace la valeur 4.");
        assertThat(pilot.post(path, "day", "31/03/2026", "amount", "1250")).hasStatus(302);
        assertThat(Visitor.page(pilot.get(path)).text())
                .contains("Mesure enregistrée.")
                .doesNotContain("elle remplace");

        String csv = "indicateur;date;valeur\n%1$s;2026-04;5\n%1$s;mai 2026;6\n%1$s;30/02/2026;6\n".formatted(code);
        String preview = bring("mois.csv", csv.getBytes(StandardCharsets.UTF_8))
                .getResponse()
                .getHeader("Location");
        Document shown = Visitor.page(as("pilote", preview));
        assertThat(shown.text())
                .contains("2 dates disent un mois", "« 2026-04 » au 30 avril 2026", "Cette date n’existe pas.");
        assertThat(taken(preview)).isEqualTo("measures.taken-in 2");
        assertThat(Api.pilot(mvc).get(API + "/" + code + "/measures").at("/items/0/day"))
                .isEqualTo("2026-05-31");

        String change = path + "/modifier";
        String[] said = {
            "name", "Jeux au mois", "unit", "jeux", "source", "x", "frequency", "MONTHLY", "targets", "30/02/2027 : 3"
        };
        MvcTestResult aimless = pilot.post(change, said);
        assertThat(aimless).hasStatus(422);
        assertThat(Visitor.page(aimless).select("#targets-error").text()).contains("n’existe pas");
        said[9] = "juin 2027 : 3";
        assertThat(pilot.post(change, said)).hasStatus(302);
        assertThat(Visitor.page(pilot.get(path)).text()).contains("30 juin 2027");
    }

    @Test
    void thereIsOneNorthStar() {
        define("Étoile une", true);
        String second = define("Étoile deux", true);
        assertThat(jdbc.sql(
                                "select i.code from indicator i join standard s on s.id = i.standard_id where s.slug = ? and north_star")
                        .param(STANDARD)
                        .query(String.class)
                        .list())
                .containsExactly(second);
    }

    @Test
    void everybodyReadsThePictureAndItsTable() {
        String code = define("Jeux publiés", false);
        Api pilot = Api.pilot(mvc);
        pilot.put(API + "/" + code + "/measures/2026-05-31", "{\"amount\": 9, \"note\": \"COPIL\"}");
        pilot.put(API + "/" + code + "/measures/2026-06-30", "{\"amount\": 11}");
        Document page = Visitor.page(new Visitor(mvc).get(PATH + "/indicateurs/" + code));
        assertThat(page.select("figure svg[role=img]").attr("aria-label")).contains("11 jeux");
        assertThat(page.select("figure polyline"))
                .as("one for each size of screen")
                .hasSize(2);
        assertThat(page.select("table caption").eachText()).contains("Mesures, la plus récente d’abord");
        assertThat(page.select("form[method=post] #amount")).isEmpty();
        assertThat(page.select("[style]")).isEmpty();
        assertThat(mvc.get().uri(PATH + "/indicateurs/" + code + "/mesures.csv").exchange())
                .bodyText()
                .contains(code + ",2026-05-31,9,COPIL");
        assertThat(Visitor.page(new Visitor(mvc).get(PATH)).text()).contains("Jeux publiés");
    }

    @Test
    void measuresThatAreOverdueAreAThingToDo() {
        String elsewhere = "/api/v1/standards/operations-d-amenagement/indicators";
        overdue(elsewhere, "Jeux en retard");
        Document alone = Visitor.page(as("pilote", "/mon-espace"));
        assertThat(alone.select("a[href^=/standards/operations-d-amenagement/deploiement/indicateurs/]")
                        .text())
                .isEqualTo("Mesurer : Jeux en retard");
        overdue(elsewhere, "Lieux en retard");
        Document both = Visitor.page(as("pilote", "/mon-espace"));
        assertThat(both.select("a[href=/standards/operations-d-amenagement/deploiement/indicateurs]")
                        .eachText())
                .contains("Mesurer 2 indicateurs");
        assertThat(both.text()).doesNotContain("Jeux en retard");
        assertThat(Visitor.page(as("membre", "/mon-espace")).text()).doesNotContain("Mesurer");
    }

    @Test
    void aProgramThatLeavesOutAChoiceIsToldWhatToWrite() {
        Api.Answer refused = Api.pilot(mvc).post(API, """
                        {"name": "Sans choix", "unit": "jeux", "source": "Pôle", "frequency": "MONTHLY"}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("northStar");
        assertThat(refused.at("/errors/0/message")).contains("true ou false");
    }

    private void overdue(String indicators, String name) {
        Api pilot = Api.pilot(mvc);
        Api.Answer defined = pilot.post(indicators, """
                        {"name": "%s", "unit": "jeux", "source": "Pôle", "frequency": "MONTHLY", "stage": "ACTIVATION",
                         "northStar": false, "targets": []}""".formatted(name));
        assertThat(defined.status()).as(defined.body().toString()).isEqualTo(201);
        pilot.put(indicators + "/" + defined.at("/code") + "/measures/2020-01-31", "{\"amount\": 1}");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        Visitor pilot = new Visitor(mvc);
        pilot.signIn("pilote");
        MvcTestResult refused = pilot.post(
                PATH + "/indicateurs/nouveau",
                "name",
                "Jeux",
                "unit",
                "jeux",
                "source",
                "data.gouv.fr",
                "frequency",
                "MONTHLY",
                "targets",
                "demain : 4");
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#targets-error").text()).contains("demain : 4");
    }

    @Test
    void aStandardPublishedForAYearIsWatchedUntilADatasetConforms() {
        List<String> old = jdbc.sql("""
                        select s.slug from standard s where s.slug <> 'pcrs'
                            and not exists (select from indicator i where i.standard_id = s.id)
                            and exists (select from standard_version v where v.standard_id = s.id and v.published_on < '2024')
                        order by s.slug limit 2
                        """).query(String.class).list();
        UUID counted = id(old.get(0));
        UUID other = id(old.get(1));
        assertThat(watch.of(List.of(counted, other, id(STANDARD))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        counted, Finding.NOT_COUNTED, other, Finding.NOT_COUNTED, id(STANDARD), Finding.NOTHING));

        mvc.post()
                .uri("/standards/" + old.get(0) + "/deploiement/indicateurs/guide")
                .with(SignedIn.as(Api.personOf("secretariat")))
                .exchange();
        assertThat(watch.of(counted)).isEqualTo(Finding.NONE);
        measured(counted, "2026-01-31", 0);
        assertThat(watch.of(counted)).isEqualTo(Finding.NONE);
        measured(counted, "2026-02-28", 2);
        assertThat(watch.of(List.of(counted, other)))
                .containsEntry(counted, Finding.NOTHING)
                .containsEntry(other, Finding.NOT_COUNTED);
        measured(counted, "2026-03-31", 0);
        assertThat(watch.of(counted)).isEqualTo(Finding.NONE);
    }

    private UUID id(String standard) {
        return jdbc.sql("select id from standard where slug = ?")
                .param(standard)
                .query(UUID.class)
                .single();
    }

    private void measured(UUID standard, String day, int datasets) {
        jdbc.sql("""
                        insert into measure (indicator_id, day, amount, entered_at)
                        select id, cast(? as date), ?, now() from indicator
                        where standard_id = ? and code = 'jeux-de-donnees-conformes'
                        """).params(day, datasets, standard).update();
    }
}
