package fr.jalon.campaigns.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tables people send, over the API and through the page. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class ReturnsTests {

    private static final String HEAD =
            "N°;Organisme;Type;Emplacement;Commentaire;Modification proposée;Décision du GT;Action\n";
    private static final String TABLE = HEAD
            + "1;DDT 38;G;Ensemble;Aucune numérotation des titres du document;Les numéroter;;\n"
            + "2;DDT 38;M-T;2.1;Les règles impliquent une obligation pour les services;Parler de recommandations;;\n"
            + "3;;;;;;;\n"
            + "4;DDT 38;Éditorial;p. 3;Une faute de frappe dans le premier paragraphe;;;\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallStory story;

    private String slug;
    private Api api;

    @BeforeEach
    void openACall() {
        slug = story.open("Friches, tableaux");
        api = Api.secretariat(mvc);
    }

    @Test
    void takesATableInOnceAndFindsNothingNewTheSecondTime() {
        Api.Answer dry = send("DDT38.csv", TABLE, "?dryRun=true");
        assertThat(dry.at("/comments")).isEqualTo("3");
        assertThat(dry.at("/id")).isNull();
        assertThat(refs()).isEmpty();

        Api.Answer first = send("DDT38.csv", TABLE, "");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.at("/organisation")).isEqualTo("DDT38");
        assertThat(first.at("/unchanged")).isEqualTo("0");
        assertThat(refs()).containsExactly("DDT38-1", "DDT38-2", "DDT38-4");

        Api.Answer again = send("DDT38.csv", TABLE, "");
        assertThat(again.at("/comments")).isEqualTo("3");
        assertThat(again.at("/unchanged")).isEqualTo("3");
        assertThat(refs()).hasSize(3);
    }

    @Test
    void keepsWhereEachCommentComesFromAndProposesAClause() {
        send("DDT38.csv", TABLE, "");
        Api.Answer comment = api.get("/api/v1/campaigns/" + slug + "/documents/texte/comments/DDT38-2");

        assertThat(comment.at("/source/file")).isEqualTo("DDT38.csv");
        assertThat(comment.at("/source/row")).isEqualTo("3");
        assertThat(comment.at("/types/0")).isEqualTo("M");
        assertThat(comment.at("/types/1")).isEqualTo("T");
        assertThat(comment.at("/typeAsWritten")).isEqualTo("M-T");
        assertThat(comment.at("/clause")).isEqualTo(CallStory.CODE.identity().toString());
        assertThat(Visitor.page(new Visitor(mvc).get("/appels/" + slug))
                        .select("[id=2-1-rattachement] .said")
                        .text())
                .contains("DDT38-2");
    }

    @Test
    void mergesACorrectedTableUnderTheSameReferences() {
        send("DDT38.csv", TABLE, "");
        String corrected =
                TABLE.replace("Les règles impliquent une obligation", "Les règles semblent impliquer une obligation")
                        + "5;DDT 38;G;Ensemble;Un commentaire de plus;;;\n";

        Api.Answer merged = send("DDT38-corrige.csv", corrected, "");

        assertThat(merged.at("/unchanged")).isEqualTo("2");
        assertThat(refs()).containsExactly("DDT38-1", "DDT38-2", "DDT38-4", "DDT38-5");
        assertThat(Visitor.page(new Visitor(mvc).get("/appels/" + slug + "/texte/commentaires/DDT38-2"))
                        .text())
                .contains(
                        "semblent impliquer",
                        "Remplacé par un tableau corrigé",
                        "Les règles impliquent une obligation");
    }

    @Test
    void bringsTheDecisionsOfASynthesisToCommentsThatAreThere() {
        send("DDT38.csv", TABLE, "");
        String synthesis = TABLE.replace("Les numéroter;;", "Les numéroter;OK;intégré")
                .replace("recommandations;;", "recommandations;NOK : le mot est voulu;N.A.");

        assertThat(send("synthese.csv", synthesis, "").status()).isEqualTo(201);

        Api.Answer first = api.get("/api/v1/campaigns/" + slug + "/documents/texte/comments/DDT38-1");
        assertThat(first.at("/disposition")).isEqualTo("ACCEPTED");
        assertThat(first.at("/action")).isEqualTo("intégré");
        assertThat(api.get("/api/v1/campaigns/" + slug + "/documents/texte/comments/DDT38-2")
                        .at("/disposition"))
                .isEqualTo("REFUSED");
        assertThat(refs()).hasSize(3);
    }

    @Test
    void takesWhatATableOnlyProposesForAProposal() {
        String table = "N°;Organisme;Type;Page;Commentaire;Modification proposée;pré-instruction du GT\n"
                + "1;DDT 38;G;p. 1;Le lien est mort;;OK corrigé : le voici\n"
                + "2;DDT 38;G;p. 2;Pourquoi ce champ ?;;Il sert au calcul.\n";

        assertThat(send("DDT38.csv", table, "").status()).isEqualTo(201);

        Api.Answer first = api.get("/api/v1/campaigns/" + slug + "/documents/texte/comments/DDT38-1");
        assertThat(first.at("/disposition")).isNull();
        assertThat(first.at("/preInstruction/disposition")).isEqualTo("ACCEPTED");
        assertThat(first.at("/preInstruction/reason")).isEqualTo("OK corrigé : le voici");
        assertThat(api.get("/api/v1/campaigns/" + slug + "/documents/texte/comments/DDT38-2")
                        .at("/preInstruction/reason"))
                .isEqualTo("Il sert au calcul.");
        assertThat(send("encore.csv", table + "\n", "").at("/unchanged")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods", "docx", "json"})
    void readsItsOwnExportBackAndChangesNothing(String format) {
        send("DDT38.csv", TABLE, "");
        send(
                "Cerema.csv",
                TABLE.replace("DDT 38", "Cerema").replace("Les numéroter;;", "Les numéroter;OK sur le principe;"),
                "");
        var exported = api.get("/api/v1/campaigns/" + slug + "/export." + format);
        assertThat(exported.status()).isEqualTo(200);

        Api.Answer again = api.upload(
                "/api/v1/campaigns/" + slug + "/returns",
                "export." + format,
                exported.response().getContentAsByteArray());

        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.at("/comments")).isEqualTo("6");
        assertThat(again.at("/unchanged")).as(again.text()).isEqualTo("6");
        assertThat(refs()).hasSize(6);
    }

    @Test
    void givesTheFormToFillInAndAllCommentsFromThePages() {
        send("DDT38.csv", TABLE, "");
        Visitor visitor = new Visitor(mvc);

        assertThat(Visitor.page(visitor.get("/appels/" + slug)).text()).contains("DOCX");
        assertThat(visitor.get("/appels/" + slug + "/tableau.docx"))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"tableau-" + slug + ".docx\"");
        assertThat(visitor.get("/appels/" + slug + "/tableau.csv")).hasStatus(404);
        assertThat(visitor.get("/appels/" + slug + "/commentaires.pdf")).hasStatus(404);
        assertThat(visitor.get("/appels/" + slug + "/commentaires.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("\uFEFFRéf.;")
                .contains("DDT38-4");
    }

    @Test
    void countsFromTheCodeItIsToldOrFromOneMadeOfTheName() {
        Api.Answer told = send("sans-nom.csv", TABLE.replace("DDT 38", ""), "?organisation=CEREMA");
        assertThat(told.at("/organisation")).isEqualTo("CEREMA");
        Api.Answer strange = send("autre.csv", TABLE.replace("DDT 38", "Syndicat X"), "");
        assertThat(strange.at("/doubts/0/column")).isNotNull();
        assertThat(refs()).contains("CEREMA-1", "SYNDICATX-1");
    }

    @Test
    void takesAnOrganisationNobodyKnowsAsItIsWrittenAndDoubtsIt() {
        Api.Answer told = send("sans-nom.csv", TABLE.replace("DDT 38", ""), "?organisation=Syndicat des Deux Rives");
        assertThat(told.at("/organisation")).isEqualTo("Syndicat des Deux Rives");
        assertThat(told.at("/doubts/0/column")).isEqualTo("organisation");
        assertThat(told.at("/doubts/0/raw")).isEqualTo("Syndicat des Deux Rives");
        assertThat(refs()).isNotEmpty().allMatch(ref -> ref.startsWith("SYNDICAT-DES-DEUX-RIVES-"));
        assertThat(api.get("/api/v1/campaigns/" + slug + "/comments").at("/items/0/organisationAsWritten"))
                .isEqualTo("Syndicat des Deux Rives");

        Api.Answer again = send("sans-nom.csv", TABLE.replace("DDT 38", ""), "?organisation=SYNDICAT DES DEUX RIVES");
        assertThat(again.at("/comments")).isEqualTo(told.at("/comments"));
        assertThat(again.at("/unchanged")).isEqualTo(told.at("/comments"));
    }

    @Test
    void neverTakesTheCommentOfOneForACorrectionOfAnotherWhoseNameBeginsAlike() {
        String gard = "Direction départementale des territoires du Gard";
        String var = "Direction départementale des territoires du Var";
        send("tableau.csv", TABLE.replace("DDT 38", gard), "");
        int of = refs().size();
        Api.Answer other = send("tableau.csv", TABLE.replace("DDT 38", var), "");

        assertThat(other.at("/unchanged")).isEqualTo("0");
        assertThat(refs()).hasSize(2 * of);
        assertThat(refs()).filteredOn(ref -> ref.startsWith("DDT-GARD-")).hasSize(of);
        assertThat(refs()).filteredOn(ref -> ref.startsWith("DDT-VAR-")).hasSize(of);
        assertThat(Visitor.page(new Visitor(mvc).get("/appels/" + slug))
                        .select(".takers")
                        .text())
                .contains(gard, var);
        send("tableau.csv", TABLE.replace("DDT 38", var.toUpperCase()), "");
        assertThat(refs()).as("capitals are the same name").hasSize(2 * of);
    }

    @Test
    void refusesWhatItCannotReadWithASentenceAndHarmsNothing() {
        Api.Answer refused = api.upload("/api/v1/campaigns/" + slug + "/returns", "photo.png", new byte[] {
            (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10
        });
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("file");
        assertThat(refs()).isEmpty();
        assertThat(Api.anonymous(mvc)
                        .upload(
                                "/api/v1/campaigns/" + slug + "/returns",
                                "a.csv",
                                TABLE.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isIn(401, 403);
    }

    @Test
    void showsEachFileWithItsDoubtsBeforeItIsTakenIn() {
        var secretariat = Api.personOf("secretariat");
        MvcTestResult sent = mvc.post()
                .uri("/appels/" + slug + "/retours")
                .multipart()
                .file(new MockMultipartFile("files", "DDT38.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)))
                .file(new MockMultipartFile(
                        "files",
                        "DDT74.csv",
                        "text/csv",
                        TABLE.replace("38", "74").getBytes(StandardCharsets.UTF_8)))
                .with(SignedIn.as(secretariat))
                .exchange();
        assertThat(sent).hasStatus(302);
        var list = Visitor.page(mvc.get()
                .uri("/appels/" + slug + "/retours")
                .with(SignedIn.as(secretariat))
                .exchange());
        assertThat(list.select(".rows .lines-title").eachText()).containsExactlyInAnyOrder("DDT38.csv", "DDT74.csv");
        String href = list.select(".rows .lines-title").stream()
                .filter(link -> link.text().equals("DDT38.csv"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        var preview =
                Visitor.page(mvc.get().uri(href).with(SignedIn.as(secretariat)).exchange());
        assertThat(preview.select("table.returns tbody tr")).hasSize(3);
        assertThat(preview.text()).contains("M-T");
        assertThat(refs()).isEmpty();

        assertThat(mvc.post()
                        .uri(href + "/prendre")
                        .with(SignedIn.as(secretariat))
                        .exchange())
                .hasStatus(302);
        assertThat(refs()).hasSize(3);
        assertThat(mvc.post()
                        .uri(href + "/prendre")
                        .with(SignedIn.as(secretariat))
                        .exchange())
                .hasStatus(409);
    }

    private Api.Answer send(String name, String table, String query) {
        return api.upload(
                "/api/v1/campaigns/" + slug + "/returns" + query, name, table.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> refs() {
        List<String> refs = new ArrayList<>();
        api.get("/api/v1/campaigns/" + slug + "/comments?limit=200")
                .body()
                .path("items")
                .forEach(item -> refs.add(item.path("ref").asString()));
        return refs;
    }
}
