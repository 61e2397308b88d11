package fr.jalon.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whose a table is, said before it is taken in or after. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class ReturnOrganisationsTests {

    private static final String HEAD =
            "N°;Organisme;Type;Emplacement;Commentaire;Modification proposée;Décision du GT\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallStory story;

    private String slug;
    private Api api;

    @BeforeEach
    void openACall() {
        slug = story.open("Friches, organismes");
        api = Api.secretariat(mvc);
    }

    private static String table(String organisation, String... comments) {
        StringBuilder table = new StringBuilder(HEAD);
        for (int i = 0; i < comments.length; i++) {
            table.append("%d;%s;G;p. %d;%s;;\n".formatted(i + 1, organisation, i, comments[i]));
        }
        return table.toString();
    }

    @Test
    void aTableTakenInIsGivenToItsOrganisationUnderTheSameReferences() {
        Api.Answer taken =
                send("inconnu.csv", table("Établissement Aubrac", "Un lien est mort", "Une carte manque"), "");
        assertThat(refs()).containsExactly("ETABLISSEMENT-AUBRAC-1", "ETABLISSEMENT-AUBRAC-2");

        Document page = page("/retours/" + taken.at("/id"));
        assertThat(page.select("#organismes option").eachText())
                .anySatisfy(option -> assertThat(option).contains("Établissement Aubrac"));
        assertThat(say(taken.at("/id"), "ETABLISSEMENT-AUBRAC", "NOBODY-KNOWN")).hasStatus(422);
        assertThat(say(taken.at("/id"), "ETABLISSEMENT-AUBRAC", "CEREMA")).hasStatus(302);
        assertThat(say(taken.at("/id"), "AILLEURS", "CEREMA")).hasStatus(404);

        assertThat(refs()).containsExactly("ETABLISSEMENT-AUBRAC-1", "ETABLISSEMENT-AUBRAC-2");
        assertThat(Visitor.page(new Visitor(mvc).get("/appels/" + slug + "/texte/commentaires/ETABLISSEMENT-AUBRAC-1"))
                        .text())
                .contains("Centre d’études et d’expertise");
        Api.Answer corrected = send(
                "corrige.csv",
                table("ÉTABLISSEMENT AUBRAC", "Un lien est mort", "Une carte manque", "Un tableau est vide"),
                "");
        assertThat(corrected.at("/unchanged")).isEqualTo("2");
        assertThat(refs())
                .containsExactly("ETABLISSEMENT-AUBRAC-1", "ETABLISSEMENT-AUBRAC-2", "ETABLISSEMENT-AUBRAC-3");
    }

    @Test
    void theSameFileSentAgainWithItsOrganisationIsNotTakenTwice() {
        String table = table("Établissement Margeride", "Un lien est mort", "Une carte manque");
        send("inconnu.csv", table, "");

        Api.Answer again = send("inconnu.csv", table, "?organisation=CEREMA");
        assertThat(again.at("/unchanged")).isEqualTo("2");
        assertThat(refs()).hasSize(2);
        assertThat(send("inconnu.csv", table, "?dryRun=true").at("/unchanged")).isEqualTo("2");

        String nobody = table("", "Un tableau est vide");
        send("personne.csv", nobody, "");
        assertThat(send("personne.csv", nobody, "?organisation=DDT74").at("/unchanged"))
                .isEqualTo("1");
        assertThat(refs()).hasSize(3);
    }

    @Test
    void unknownSpellingsAreToldBeforeTheFileIsTakenInAndLearnt() {
        String table =
                table("Bureau de Lozère", "Un lien est mort") + "2;Atelier du Causse;G;p. 9;Une carte manque;;\n";
        assertThat(mvc.post()
                        .uri("/appels/" + slug + "/retours")
                        .multipart()
                        .file(new MockMultipartFile(
                                "files", "deux.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                        .with(SignedIn.as(Api.personOf("secretariat")))
                        .exchange())
                .hasStatus(302);
        String href = page("/retours").select(".rows .lines-title").attr("href");
        assertThat(Visitor.page(get(href)).select("input[name^=spelled]").eachAttr("value"))
                .containsExactly("Bureau de Lozère", "Atelier du Causse");

        Document again = Visitor.page(get(href + "?spelled[0]=Atelier%20du%20Causse&meant[0]=CEREMA"));
        assertThat(again.select("table.returns tbody th").text()).contains("CEREMA-2");
        assertThat(again.select("#meant-0 option[selected]").attr("value")).isEqualTo("CEREMA");

        assertThat(mvc.post()
                        .uri(href + "/prendre")
                        .param("spelled[0]", "Bureau de Lozère")
                        .param("spelled[1]", "Atelier du Causse")
                        .param("meant[0]", "")
                        .param("meant[1]", "CEREMA")
                        .param("learn", "true")
                        .with(SignedIn.as(Api.personOf("secretariat")))
                        .exchange())
                .hasStatus(302);
        assertThat(refs()).containsExactlyInAnyOrder("CEREMA-2", "BUREAU-DE-LOZERE-1");
        assertThat(send("trois.csv", table("atelier du causse", "Encore une autre chose"), "?dryRun=true")
                        .at("/organisation"))
                .isEqualTo("CEREMA");
    }

    @Test
    void theOrderOfFilesBlankRowsAndCapitalsChangeNothing() {
        List<String> files = List.of(
                table("DDT 38", "Un lien est mort", "Une carte manque"),
                table("Cerema", "Un tableau est vide"),
                table("Établissement Cévenol", "Une faute", "Une autre faute", "Un titre"));
        List<Set<String>> held = new ArrayList<>();
        for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(2, 0, 1), List.of(1, 2, 0))) {
            slug = story.open("Friches, ordre " + order.get(0));
            for (int file : order) {
                String changed = order.get(0) == 0
                        ? files.get(file)
                        : files.get(file)
                                .replace("\n", "\n;;;;;;\n")
                                .replace("DDT 38", "ddt 38")
                                .replace("Établissement", "ÉTABLISSEMENT");
                assertThat(send("f" + file + ".csv", changed, "").status()).isEqualTo(201);
            }
            held.add(comments());
        }

        assertThat(held.get(0)).hasSize(6);
        assertThat(held).containsOnly(held.get(0));
    }

    private Set<String> comments() {
        Set<String> comments = new TreeSet<>();
        api.get("/api/v1/campaigns/" + slug + "/comments?limit=200")
                .body()
                .path("items")
                .forEach(item -> comments.add(item.path("ref").asString() + " "
                        + item.path("organisation").asString() + " "
                        + item.path("locator").asString() + " "
                        + item.path("text").asString() + " " + item.path("types")));
        return comments;
    }

    private MvcTestResult say(String id, String code, String organisation) {
        return mvc.post()
                .uri("/appels/" + slug + "/retours/" + id + "/organisme")
                .param("code", code)
                .param("organisation", organisation)
                .with(SignedIn.as(Api.personOf("secretariat")))
                .exchange();
    }

    private Document page(String path) {
        return Visitor.page(get("/appels/" + slug + path));
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(java.net.URI.create(path.replace("[", "%5B").replace("]", "%5D")))
                .with(SignedIn.as(Api.personOf("secretariat")))
                .exchange();
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
