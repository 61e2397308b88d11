package fr.jalon.campaigns.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.campaigns.CallTriage;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Decisions filled in elsewhere: exported, typed, brought back. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class DecisionFileTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallTriage triage;

    private Api api;
    private String slug;

    @BeforeEach
    void begin() {
        slug = triage.begun("Friches, hors ligne", CallTriage.TABLE);
        api = Api.secretariat(mvc);
    }

    private byte[] exported(String format) {
        return api.get("/api/v1/campaigns/" + slug + "/export." + format)
                .response()
                .getContentAsByteArray();
    }

    private Api.Answer bring(String name, String content) {
        return bring(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Api.Answer bring(String name, byte[] content) {
        return api.upload("/api/v1/campaigns/" + slug + "/decisions", name, content);
    }

    /** Types into the row of a comment, in the columns before the mark. */
    private static String typed(String csv, String ref, String decision, String action) {
        String[] lines = csv.split("\r\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(ref + ";")) {
                String[] cells = lines[i].split(";", -1);
                cells[cells.length - 6] = decision;
                cells[cells.length - 5] = action;
                lines[i] = String.join(";", cells);
            }
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private Api.Answer read(String ref) {
        return api.get("/api/v1/campaigns/" + slug + "/documents/texte/comments/" + ref);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods", "docx", "json"})
    void changeNothingWhenNothingWasTyped(String format) {
        api.post(
                "/api/v1/comments/" + triage.id(slug, "DDT38-1") + "/decision",
                "{\"disposition\": \"REFUSED\", \"reason\": \"Le mot est voulu : voir le guide\", \"action\": \"N.A.\"}");
        api.post(
                "/api/v1/comments/" + triage.id(slug, "CEREMA-1") + "/decision",
                "{\"disposition\": \"SEE_OTHER\", \"seeOther\": \"DDT38-1\"}");

        Api.Answer again = bring("export." + format, exported(format));

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.at("/changed")).as(again.text()).isEqualTo("0");
        assertThat(again.at("/unchanged")).isEqualTo("5");
        assertThat(again.at("/conflicts/0")).isNull();
    }

    @Test
    void changeExactlyTheCellsThatWereTyped() {
        String csv = new String(exported("csv"), StandardCharsets.UTF_8);
        String filled = typed(csv, "DDT38-1", "OK sur le principe : une liste ouverte", "intégré");
        filled = typed(filled, "CEREMA-1", "Cf. DDT38-1", "");
        filled = typed(filled, "CEREMA-3", "NOK déjà cité", "N.A.");

        Api.Answer taken = bring("decisions.csv", filled);

        assertThat(taken.at("/changed")).as(taken.text()).isEqualTo("3");
        assertThat(read("DDT38-1").at("/disposition")).isEqualTo("ACCEPTED_IN_PRINCIPLE");
        assertThat(read("DDT38-1").at("/reason")).isEqualTo("une liste ouverte");
        assertThat(read("CEREMA-1").at("/seeOther/ref")).isEqualTo("DDT38-1");
        assertThat(triage.tally(slug)).isEqualTo(Map.of("ACCEPTED_IN_PRINCIPLE", 1, "REFUSED", 1, "SEE_OTHER", 1));
        assertThat(bring("decisions.csv", filled).at("/changed")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2025"})
    void comeInTheModelsOfTheGuideToo(String year) throws IOException {
        api.post(
                "/api/v1/comments/" + triage.id(slug, "CEREMA-2") + "/decision",
                "{\"disposition\": \"ACCEPTED\", \"action\": \"intégré au 3.2\"}");
        byte[] file = exported("docx?model=" + year);

        assertThat(bring("modele.docx", file).at("/unchanged")).isEqualTo("5");
        byte[] filled = typedIntoWord(file, "DDT38-1", "NOK : le mot est voulu");
        Api.Answer taken = bring("modele.docx", filled);

        assertThat(taken.at("/changed")).as(taken.text()).isEqualTo("1");
        assertThat(taken.at("/conflicts/0")).isNull();
        assertThat(read("DDT38-1").at("/disposition")).isEqualTo("REFUSED");
        assertThat(read("CEREMA-2").at("/action")).isEqualTo("intégré au 3.2");
        assertThat(api.get("/api/v1/campaigns/" + slug + "/export.ods?model=" + year)
                        .status())
                .isEqualTo(404);
    }

    /** In the decision's cell, which stands before the mark. */
    private static byte[] typedIntoWord(byte[] file, String ref, String decision) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    if (row.getCell(0).getText().equals(ref)) {
                        row.getCell(row.getTableCells().size() - 2).setText(decision);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void meetWhatWasDecidedHereMeanwhileAsAConflictAndLoseNothing() {
        String csv = new String(exported("csv"), StandardCharsets.UTF_8);
        api.post(
                "/api/v1/comments/" + triage.id(slug, "DDT38-1") + "/decision",
                "{\"disposition\": \"REFUSED\", \"reason\": \"Le mot est voulu\"}");
        String filled = typed(typed(csv, "DDT38-1", "OK", ""), "DDT38-2", "OK", "intégré");

        Api.Answer taken = bring("decisions.csv", filled);

        assertThat(taken.at("/changed")).isEqualTo("1");
        assertThat(taken.at("/conflicts/0/ref")).isEqualTo("DDT38-1");
        assertThat(taken.at("/conflicts/0/field")).isEqualTo("DECISION");
        assertThat(taken.at("/conflicts/0/here/disposition")).isEqualTo("REFUSED");
        assertThat(taken.at("/conflicts/0/file/disposition")).isEqualTo("ACCEPTED");
        assertThat(taken.at("/conflicts/1")).isNull();
        assertThat(read("DDT38-1").at("/disposition")).isEqualTo("REFUSED");
        assertThat(read("DDT38-2").at("/disposition")).isEqualTo("ACCEPTED");
    }

    @Test
    void comeFromATableThatLostItsMarks() {
        String csv =
                "Réf.;Commentaire;Décision;Action\nDDT38-1;Distinguer;OK;intégré\nDDT38-2;Les règles;;\nAUTRE-9;Quoi;OK;\n";

        Api.Answer taken = bring("sans-repere.csv", csv);

        assertThat(taken.at("/changed")).as(taken.text()).isEqualTo("1");
        assertThat(taken.at("/unknown/0")).isEqualTo("AUTRE-9");
    }

    @Test
    void areRefusedWithASentenceWhereTheyAreNoneOfThisCall() {
        assertThat(bring("a.csv", "Réf.;Commentaire;Décision\nX-1;Texte;OK\n").rules())
                .containsExactly("no-comment-of-this-call");
        assertThat(Api.anonymous(mvc)
                        .signedInAs("lecture")
                        .upload("/api/v1/campaigns/" + slug + "/decisions", "a.csv", exported("csv"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void areLookedThroughByTheGuard() {
        String csv = new String(exported("csv"), StandardCharsets.UTF_8);
        String filled = typed(typed(csv, "DDT38-1", "NOK : le mot est voulu", "intégré"), "DDT38-2", "OK", "");
        filled = typed(typed(filled, "CEREMA-1", "OK", "intégré"), "CEREMA-2", "Réponse : non", "N.A.");
        bring("decisions.csv", typed(filled, "CEREMA-3", "NOK déjà cité", "N.A."));

        Api.Answer guard = api.get("/api/v1/campaigns/" + slug + "/guard");

        assertThat(guard.status()).isEqualTo(200);
        assertThat(guard.text().split("\"kind\"")).hasSize(3);
        assertThat(guard.text())
                .contains(
                        "REFUSED_BUT_INTEGRATED", "ACCEPTED_WITHOUT_ACTION", "depouillement?vue=tous&c=texte/DDT38-1");
        assertThat(Api.anonymous(mvc)
                        .get("/api/v1/campaigns/" + slug + "/guard")
                        .status())
                .isEqualTo(401);
    }
}
