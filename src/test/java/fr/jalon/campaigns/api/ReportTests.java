package fr.jalon.campaigns.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.miachm.sods.SpreadSheet;
import fr.jalon.campaigns.CallStory;
import fr.jalon.campaigns.CallTriage;
import fr.jalon.standards.GateEvidence;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The report of a call: published once nothing is missing, and the same for ever. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class ReportTests {

    private static final String ANSWERED = CallTriage.HEAD
            + "1;DDT 38;M;2.1;Distinguer les types d’avalanche;Ajouter une liste;OK;intégré\n"
            + "2;DDT 38;M;2.1;Les règles laissent croire à une obligation;Parler de recommandations;NOK : le mot est voulu;N.A.\n"
            + "1;Cerema;T;p. 36;Les avalanches, encore;;Cf. DDT38-1;N.A.\n"
            + "2;Cerema;T;note;Faut-il convertir les données existantes ?;;Réponse : non, seulement les nouvelles;N.A.\n";

    /** Headings of tables, which sheets tell by their names. */
    private static final List<String> TITLES = List.of("Chiffres");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallTriage triage;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<GateEvidence> evidence;

    private Api api;
    private String slug;
    private String base;

    @BeforeEach
    void begin() {
        api = Api.secretariat(mvc);
    }

    private void begin(String title, String table) {
        slug = triage.begun(title, table);
        base = "/api/v1/campaigns/" + slug;
    }

    private Api.Answer publish(String json) {
        return api.post(base + "/report", json);
    }

    private byte[] file(String format, String query) {
        Api.Answer answer = Api.anonymous(mvc).get(base + "/report." + format + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.response().getContentAsByteArray();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void provesToTheGateThatCommentsAreAnsweredAndTheReportIsPublished() {
        begin("Friches, preuves avant", CallTriage.TABLE);
        UUID waiting = inACycle();

        GateEvidence.Answer undecided = evidence(waiting, "comments-decided");
        assertThat(undecided.met()).isFalse();
        assertThat(undecided.why().arguments()).contains(5);
        assertThat(undecided.href()).isEqualTo("/appels/" + slug + "/depouillement");
        assertThat(evidence(waiting, "report-published").met()).isFalse();

        begin("Friches, preuves après", ANSWERED);
        UUID answered = inACycle();
        assertThat(evidence(answered, "comments-decided").met()).isTrue();
        assertThat(evidence(answered, "report-published").met()).isFalse();

        assertThat(publish(null).status()).isLessThan(300);

        GateEvidence.Answer published = evidence(answered, "report-published");
        assertThat(published.met()).isTrue();
        assertThat(published.href()).isEqualTo("/appels/" + slug + "/rapport/1");
    }

    /** A cycle of which this is the latest call. */
    private UUID inACycle() {
        UUID cycle = jdbc.sql("select id from cycle order by id limit 1")
                .query(UUID.class)
                .single();
        jdbc.sql("update campaign set cycle_id = null where cycle_id = ?")
                .param(cycle)
                .update();
        jdbc.sql("update campaign set cycle_id = ? where slug = ?")
                .params(cycle, slug)
                .update();
        return cycle;
    }

    private GateEvidence.Answer evidence(UUID cycle, String condition) {
        GateEvidence.Question question = new GateEvidence.Question(UUID.randomUUID(), cycle, condition, null);
        return evidence.stream()
                .flatMap(source -> source.evidence(question).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void waitsUntilNothingIsMissing() {
        begin("Friches, rapport trop tôt", CallTriage.TABLE);

        Api.Answer refused = publish(null);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactly("report-guard");
        assertThat(api.get(base).at("/state")).isEqualTo("PROCESSING");
        assertThat(Api.anonymous(mvc).get(base + "/report.html").status()).isEqualTo(404);
        Visitor pilot = new Visitor(mvc);
        pilot.signIn("secretariat");
        Document page = Visitor.page(pilot.get("/appels/" + slug + "/rapport/publier"));
        assertThat(page.select(".findings a")).hasSize(5);
        assertThat(page.select(".findings a").attr("href")).contains("depouillement?vue=tous&c=texte/CEREMA-1");
        assertThat(page.select("button.btn-primary").text()).doesNotContain("publier le rapport");
        assertThat(pilot.post("/appels/" + slug + "/rapport/publier")).hasStatus(422);
    }

    @Test
    void freezesEveryFormatAndACorrectionMakesAnotherEdition() throws Exception {
        begin("Friches, rapport", ANSWERED);
        Api.Answer first = publish(null);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.location()).isEqualTo("/appels/" + slug + "/rapport/1");
        Map<String, byte[]> frozen = new TreeMap<>();
        for (String format : List.of("html", "docx", "ods", "csv", "json", "zip")) {
            frozen.put(format, file(format, ""));
            assertThat(first.text()).contains(sha256(frozen.get(format)));
        }

        assertThat(publish("{\"correction\": \"Rien\"}").rules()).containsExactly("report-unchanged");
        api.post(
                "/api/v1/comments/" + triage.id(slug, "DDT38-2") + "/decision",
                "{\"disposition\": \"ACCEPTED\", \"action\": \"intégré\"}");
        assertThat(publish(null).rules()).containsExactly("reason-needed");
        assertThat(publish("{\"correction\": \"DDT38-2 est acceptée\"}").at("/edition"))
                .isEqualTo("2");

        for (Map.Entry<String, byte[]> file : frozen.entrySet()) {
            assertThat(file(file.getKey(), "?edition=1")).as(file.getKey()).isEqualTo(file.getValue());
            assertThat(file(file.getKey(), "")).as(file.getKey()).isNotEqualTo(file.getValue());
        }
        assertThat(new String(file("html", ""), StandardCharsets.UTF_8)).contains("DDT38-2 est acceptée");
        assertThat(Visitor.page(new Visitor(mvc).get("/appels/" + slug + "/rapport/1"))
                        .select("main")
                        .text())
                .contains("le mot est voulu", "L’édition 2 a corrigé celle-ci");
    }

    @Test
    void cannotBeTouchedInTheDatabaseEither() {
        begin("Friches, rapport gardé", ANSWERED);
        publish(null);

        for (String attack : List.of(
                "update report set sentence = 'faux'",
                "delete from report_line",
                "update report_file set sha256 = 'faux'",
                "update stored_file set content = 'faux'::bytea where id in (select file_id from report_file)")) {
            assertThatExceptionOfType(DataAccessException.class).as(attack).isThrownBy(() -> jdbc.sql(attack)
                    .update());
        }
    }

    @Test
    void isVerifiedByTheCommandOfItsArchive() throws Exception {
        begin("Friches, rapport vérifié", ANSWERED);
        publish(null);
        Map<String, byte[]> archive = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file("zip", "")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.put(entry.getName(), zip.readAllBytes());
            }
        }

        String sums = new String(archive.get("SHA256SUMS"), StandardCharsets.UTF_8);
        assertThat(sums.lines()).hasSize(5).allSatisfy(line -> {
            String[] parts = line.split(" {2}");
            assertThat(sha256(archive.get(parts[1]))).isEqualTo(parts[0]);
        });
        assertThat(new String(archive.get("LISEZ-MOI.txt"), StandardCharsets.UTF_8))
                .contains("sha256sum -c SHA256SUMS");
        assertThat(mvc.get().uri("/appels/" + slug + "/rapport/1/SHA256SUMS"))
                .hasStatusOk()
                .hasBodyTextEqualTo(sums);
    }

    @Test
    void saysTheSameInEveryFormat() throws Exception {
        begin("Friches, mêmes mots", ANSWERED);
        publish(null);

        List<String> ods = sods(file("ods", ""));
        List<String> docx = poi(file("docx", ""));
        assertThat(ods)
                .containsAll(docx.stream()
                        .filter(cell -> !cell.isBlank() && !TITLES.contains(cell))
                        .toList());
        Document html = Jsoup.parse(new String(file("html", ""), StandardCharsets.UTF_8));
        for (String words : List.of(
                "Distinguer les types d’avalanche",
                "Parler de recommandations",
                "refusée : le mot est voulu",
                "voir une autre remarque : DDT38-1",
                "CEREMA-2",
                "L’appel à commentaires, ouvert du 1er juin 2026 au 11 juillet 2026, a reçu 4 commentaires de 2 organismes")) {
            String said = words.replace('\u00a0', ' ');
            assertThat(String.join("\n", ods).replace('\u00a0', ' ')).contains(said);
            assertThat(String.join("\n", docx).replace('\u00a0', ' ')).contains(said);
            assertThat(html.text().replace('\u00a0', ' ')).contains(said);
        }
        assertThat(html.select("article")).hasSize(4);
        assertThat(api.get(base + "/report.json").at("/report/figures/0/value")).isEqualTo("ACCEPTED");
    }

    private static List<String> sods(byte[] ods) throws IOException {
        List<String> cells = new ArrayList<>();
        new SpreadSheet(new ByteArrayInputStream(ods)).getSheets().forEach(sheet -> {
            for (Object[] row : sheet.getDataRange().getValues()) {
                for (Object cell : row) {
                    cells.add(cell == null ? "" : cell.toString());
                }
            }
        });
        return cells;
    }

    private static List<String> poi(byte[] docx) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            document.getParagraphs().forEach(paragraph -> cells.add(paragraph.getText()));
            for (XWPFTable table : document.getTables()) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> cells.add(cell.getText())));
            }
        }
        return cells;
    }

    @Test
    void isPublishedOnceWhereTwoPublishAtOnce() throws Exception {
        begin("Friches, deux à la fois", ANSWERED);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> publishing = () -> publish(null).status();
            List<Integer> answers = two.invokeAll(List.of(publishing, publishing)).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    })
                    .toList();

            assertThat(answers).containsExactlyInAnyOrder(201, 422);
        } finally {
            two.shutdown();
        }
        assertThat(api.get(base + "/reports").body().path("items")).hasSize(1);
    }

    @Test
    void isForThoseWhoMayPublishIt() {
        begin("Friches, rapport interdit", ANSWERED);

        assertThat(Api.anonymous(mvc).post(base + "/report", null).status()).isEqualTo(401);
        assertThat(Api.anonymous(mvc)
                        .signedInAs("lecture")
                        .post(base + "/report", null)
                        .status())
                .isEqualTo(403);
        String open = triage.received("Friches, encore ouvert", ANSWERED);
        assertThat(api.post("/api/v1/campaigns/" + open + "/report", null).status())
                .isEqualTo(409);
        assertThat(new Visitor(mvc).get("/appels/" + slug + "/rapport")).hasStatus(404);
        assertThat(api.get(base + "/report.pdf").status()).isEqualTo(404);
    }

    @Test
    void tellsThatNobodyCommented() {
        begin("Friches, sans commentaire", CallTriage.HEAD);
        Api.Answer published = publish(null);

        assertThat(published.status()).as(published.text()).isEqualTo(201);
        assertThat(new String(file("html", ""), StandardCharsets.UTF_8)).contains("n’a reçu aucun commentaire");
        assertThat(new Visitor(mvc).get("/appels/" + slug + "/rapport/1")).hasStatusOk();
    }

    @Test
    void sendsEachContributorOneMailWithTheirAnswers() {
        String open = triage.received("Friches, réponses par courriel", CallTriage.HEAD);
        comment(open, "membre", "Préciser le cas de plusieurs communes");
        comment(open, "membre", "Et des communes nouvelles");
        comment(open, "copil", "Rien à redire");
        CallStory.now(CallStory.CLOSES.plusSeconds(60));
        slug = open;
        base = "/api/v1/campaigns/" + slug;
        assertThat(api.post(base + "/process", null).status()).isEqualTo(200);
        for (String ref : List.of("WEB-1", "WEB-2", "WEB-3")) {
            decide(ref, "{\"disposition\": \"REFUSED\", \"reason\": \"Motif de " + ref + "\"}");
        }
        publish(null);

        assertThat(mails()).hasSize(2);
        String two = mails().stream()
                .filter(mail -> mail.contains("WEB-1"))
                .findFirst()
                .orElseThrow();
        assertThat(two)
                .contains("plusieurs communes", "Motif de WEB-1", "WEB-2", "refusée", "/rapport/1")
                .doesNotContain("Motif de WEB-3", "@");

        decide("WEB-3", "{\"disposition\": \"ANSWERED\", \"reason\": \"Merci\"}");
        assertThat(api.get(base + "/guard").text())
                .contains("CONTRIBUTOR_NOT_ANSWERED", "WEB-3")
                .doesNotContain("WEB-1");
        publish("{\"correction\": \"Un motif\"}");
        assertThat(mails()).hasSize(3);
        assertThat(mails().stream().filter(mail -> mail.contains("WEB-1"))).hasSize(1);
        assertThat(api.get(base + "/guard").text()).doesNotContain("CONTRIBUTOR");
    }

    private void decide(String ref, String json) {
        assertThat(api.post("/api/v1/comments/" + triage.id(slug, ref) + "/decision", json)
                        .status())
                .isEqualTo(200);
    }

    private void comment(String call, String account, String text) {
        Visitor visitor = new Visitor(mvc);
        visitor.signIn(account);
        assertThat(visitor.post(
                        "/appels/" + call + "/texte/commentaires", "clause", "1-objet", "type", "G", "text", text))
                .hasStatus(302);
    }

    private List<String> mails() {
        return jdbc.sql("select body from outgoing_mail where template = 'call-answers' and body like ?")
                .param("%" + "réponses par courriel" + "%")
                .query(String.class)
                .list();
    }
}
