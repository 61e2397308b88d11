package fr.jalon.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import fr.jalon.deployment.application.indicators.ConformingWatch;
import fr.jalon.deployment.application.indicators.ConformingWatch.Finding;
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
            String value = bad.contains(row) ? "inconnu" : row + ",5";
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
        takeIn(preview);
        assertThat(measures(code)).isEqualTo(9988);

        String before = jdbc.sql("select md5(string_agg(m::text, '|' order by day)) from measure m join indicator i on"
                        + " i.id = m.indicator_id where i.code = ?")
                .param(code)
                .query(String.class)
                .single();
        String again = bring("mesures.csv", content).getResponse().getHeader("Location");
        assertThat(Visitor.page(as("pilote", again)).select("dd").eachText().get(0))
                .isEqualTo("0");
        takeIn(again);
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
                        12.5,
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
    void refusesAFileThatIsNoTable() {
        assertThat(bring("photo.ods", new byte[] {1, 2, 3})).hasStatus(422);
        assertThat(bring("vide.csv", new byte[0])).hasStatus(422);
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
        assertThat(page.select("polyline")).hasSize(1);
        assertThat(page.select("table caption").eachText()).contains("Mesures, la plus récente d’abord");
        assertThat(page.select("form[method=post] #amount")).isEmpty();
        assertThat(page.select("[style]")).isEmpty();
        assertThat(mvc.get().uri(PATH + "/indicateurs/" + code + "/mesures.csv").exchange())
                .bodyText()
                .contains(code + ",2026-05-31,9,COPIL");
        assertThat(Visitor.page(new Visitor(mvc).get(PATH)).text()).contains("Jeux publiés");
    }

    @Test
    void aMeasureThatIsOverdueIsAThingToDo() {
        String code = define("Jeux en retard", false);
        Api.pilot(mvc).put(API + "/" + code + "/measures/2020-01-31", "{\"amount\": 1}");
        assertThat(Visitor.page(as("pilote", "/mon-espace")).text()).contains("Mesurer : Jeux en retard");
        assertThat(Visitor.page(as("membre", "/mon-espace")).text()).doesNotContain("Jeux en retard");
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
