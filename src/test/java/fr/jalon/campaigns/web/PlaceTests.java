package fr.jalon.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The clause that the words of a table point at is looked at by a person, and put right. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class PlaceTests {

    private static final String TABLE = """
            N°;Organisme;Type;Emplacement;Commentaire;Modification proposée
            1;DDT 38;G;2.1;Deux communes ?;
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallStory story;

    private String slug;
    private String comment;
    private Api api;
    private Visitor secretariat;

    @BeforeEach
    void takeATableIn() {
        slug = story.open("Friches, emplacements");
        comment = "/appels/" + slug + "/texte/commentaires/DDT38-1";
        api = Api.secretariat(mvc);
        api.upload("/api/v1/campaigns/" + slug + "/returns", "DDT38.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        secretariat = new Visitor(mvc);
        secretariat.signIn("secretariat");
    }

    @Test
    void confirmsFromTheListOfThoseToCheck() {
        String list = "/appels/" + slug + "/commentaires?etat=A-PLACER";
        Document page = Visitor.page(secretariat.get(list));
        assertThat(page.select(".comments button").eachText())
                .singleElement()
                .asString()
                .startsWith("Confirmer")
                .contains("2.1 Rattachement à la commune");

        MvcTestResult done = secretariat.post(
                comment + "/emplacement", "clause", CallStory.CODE.identity().toString(), "listed", "true");

        assertThat(done).hasRedirectedUrl(list);
        assertThat(Visitor.page(secretariat.get(list)).select(".comments li")).isEmpty();
        assertThat(Visitor.page(secretariat.get(comment)).text())
                .contains("2.1 Rattachement à la commune", "Clause précisée")
                .doesNotContain("à vérifier");
    }

    @Test
    void choosesAnotherClauseOrNone() {
        assertThat(Visitor.page(secretariat.get(comment + "/emplacement"))
                        .select("select[name=clause] option")
                        .eachText())
                .contains("1 Objet", "2.1 Rattachement à la commune");
        secretariat.post(
                comment + "/emplacement", "clause", CallStory.SCOPE.identity().toString());
        assertThat(Visitor.page(new Visitor(mvc).get("/appels/" + slug))
                        .select("[id=1-objet] .said")
                        .text())
                .contains("DDT38-1");

        assertThat(secretariat.post(comment + "/emplacement", "clause", "")).hasStatus(422);
        secretariat.post(comment + "/emplacement", "whole", "true");
        assertThat(Visitor.page(new Visitor(mvc).get("/appels/" + slug)).select(".said"))
                .isEmpty();
    }

    @Test
    void refusesAClauseOfAnotherText() {
        MvcTestResult refused = secretariat.post(
                comment + "/emplacement", "clause", UUID.randomUUID().toString());

        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#clause-error").text()).contains("n’est pas du document");
    }

    @Test
    void isForThePeopleOfTheStandardUntilTheReport() {
        Visitor member = new Visitor(mvc);
        member.signIn("test");
        assertThat(member.get(comment + "/emplacement")).hasStatus(403);
        assertThat(member.post(comment + "/emplacement", "clause", "")).hasStatus(403);
        assertThat(Visitor.page(new Visitor(mvc).get(comment)).select("a[href$=/emplacement]"))
                .isEmpty();
    }

    @Test
    void isPutRightByProgramsToo() {
        String path = "/api/v1/campaigns/" + slug + "/documents/texte/comments/DDT38-1/clause";

        assertThat(api.put(path, "{\"clause\": \"" + CallStory.SCOPE.identity() + "\"}")
                        .at("/clauseState"))
                .isEqualTo("CONFIRMED");
        assertThat(api.put(path, "{\"clause\": null}").at("/clauseState")).isEqualTo("NONE");
        assertThat(api.put(path, "{\"clause\": \"" + UUID.randomUUID() + "\"}").status())
                .isEqualTo(422);
    }
}
