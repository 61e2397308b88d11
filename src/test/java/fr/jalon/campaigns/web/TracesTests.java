package fr.jalon.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** From a comment to the clause it changed, and back, over a real text in two revisions. */
@IntegrationTest
@ActiveProfiles("demo")
class TracesTests {

    private static final String BEFORE = """
            # Sentiers

            ## 1 Objet

            Le standard décrit les sentiers.

            ## 2 Relevé

            La précision attendue est de dix mètres.

            ## 3 Obstacles

            Les obstacles sont des barrières.
            """;

    private static final String AFTER = """
            # Sentiers

            ## 1 Objet

            Le standard décrit les sentiers.

            ## 2 Relevé

            La précision attendue est de deux mètres sous couvert forestier.

            ## 3 Obstacles

            Les obstacles sont des barrières.

            ## 4 Propriété

            Chaque parcelle traversée mentionne désormais son propriétaire déclaré.
            """;

    private static final String TABLE = """
            N°;Organisme;Type;Emplacement;Commentaire;Modification proposée;Décision;Action
            1;DDT 38;M;Relevé;La précision est trop faible.;Deux mètres sous couvert forestier;OK;intégré
            2;DDT 38;M;Obstacles;Citer les chicanes.;Barrières et chicanes;NOK : hors sujet;N.A.
            3;DDT 38;G;;Merci.;;OK;intégré
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Api api;
    private Visitor pilot;
    private String standard;
    private String slug;
    private String page;

    @BeforeEach
    void begin() {
        api = Api.secretariat(mvc);
        pilot = new Visitor(mvc);
        pilot.signIn("secretariat");
        String id = api.post(
                        "/api/v1/standards",
                        "{\"title\": \"Sentiers " + UUID.randomUUID()
                                + "\", \"kind\": \"STANDARD\", \"theme\": \"risques\"}")
                .at("/id");
        standard = api.get("/api/v1/standards/" + id).at("/slug");
        String revision = bring("v0.1", BEFORE);
        Api.Answer call = api.post("/api/v1/campaigns", """
                {"standard": "%s", "title": "Sentiers, v0.1 %s", "opensAt": "2024-05-06T00:00:00Z",
                 "documents": [{"code": "texte", "title": "Sentiers", "revision": "%s"}],
                 "closesAt": "2024-06-30T22:00:00Z"}""".formatted(standard, UUID.randomUUID(), revision));
        assertThat(call.status()).as(call.text()).isEqualTo(201);
        slug = call.at("/slug");
        String at = "/api/v1/campaigns/" + slug;
        api.post(at + "/prepare", "{\"setAside\": \"Appel passé\"}");
        api.post(at + "/approve", "{}");
        api.post(at + "/announce", null);
        Api.Answer taken = api.upload(at + "/returns", "synthese.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(api.post(at + "/process", null).status()).isEqualTo(200);
        page = "/appels/" + slug + "/suites";
    }

    private String bring(String label, String text) {
        Api.Answer made = api.upload(
                "/api/v1/standards/" + standard + "/texts?label=" + label
                        + (label.equals("v0.1") ? "&title=Sentiers" : "&text=sentiers"),
                "sentiers.md",
                text.getBytes(StandardCharsets.UTF_8));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/revision/id");
    }

    private Document look() {
        return Visitor.page(pilot.get(page));
    }

    private void say(Element button, String act, String... more) {
        Element form = button.closest("form");
        String[] values = new String[form.select("input[type=hidden]").size() * 2 + 2 + more.length];
        int i = 0;
        for (Element input : form.select("input[type=hidden]")) {
            values[i++] = input.attr("name");
            values[i++] = input.val();
        }
        values[i++] = "act";
        values[i++] = act;
        System.arraycopy(more, 0, values, i, more.length);
        assertThat(pilot.post(page, values)).hasStatus(302);
    }

    private String comparison() {
        return Visitor.page(new Visitor(mvc)
                        .get(look().select(".trace-document > .between a").attr("href")))
                .select("main")
                .text();
    }

    @Test
    void waitForANewerRevision() {
        assertThat(look().select(".empty").text()).contains("Pas encore de version suivante");
        assertThat(new Visitor(mvc).get(page)).hasStatus(302);
        Visitor reader = new Visitor(mvc);
        reader.signIn("lecture");
        assertThat(reader.get(page)).hasStatus(403);
    }

    @Test
    void leadFromTheCommentToTheClauseAndBackOnceConfirmed() {
        bring("v0.2", AFTER);
        Document proposed = look();
        assertThat(proposed.select(".trace-clauses > li")).hasSize(2);
        Element first = proposed.select(".trace-clauses > li").get(0);
        assertThat(first.text()).contains("Relevé", "DDT38-1", "peut-être à l’origine");
        assertThat(first.text()).doesNotContain("DDT38-2");
        assertThat(comparison()).contains("Aucun commentaire n’est rattaché").doesNotContain("DDT38-1");

        say(first.selectFirst("[value=confirm]"), "confirm");

        assertThat(comparison()).contains("À l’origine", "DDT38-1");
        Document comment = Visitor.page(new Visitor(mvc).get("/appels/" + slug + "/texte/commentaires/DDT38-1"));
        assertThat(comment.select("aside").text()).contains("Ce que ce commentaire a changé", "Relevé", "v0.2");
        assertThat(Visitor.page(new Visitor(mvc).get("/appels/" + slug + "/texte/commentaires/DDT38-3"))
                        .select("aside")
                        .text())
                .contains("n’est pas encore indiquée");
        assertThat(Visitor.page(new Visitor(mvc).get("/appels/" + slug + "/texte/commentaires/DDT38-2"))
                        .select("aside")
                        .text())
                .doesNotContain("Ce que ce commentaire a changé");
        assertThat(look().text()).contains("1 commentaire accepté dont la suite n’est pas dite");
    }

    @Test
    void areToldInTheReportWithTheClauseBeforeAndAfter() {
        bring("v0.2", AFTER);
        say(look().selectFirst("[value=confirm]"), "confirm");

        Api.Answer published = api.post("/api/v1/campaigns/" + slug + "/report", null);

        assertThat(published.status()).as(published.text()).isEqualTo(201);
        JsonNode items =
                api.get("/api/v1/campaigns/" + slug + "/report.json").body().path("items");
        JsonNode change = items.path(0).path("changes").path(0);
        assertThat(change.path("before").asString()).contains("dix mètres");
        assertThat(change.path("after").asString()).contains("deux mètres sous couvert");
        Document report = Visitor.page(new Visitor(mvc).get("/appels/" + slug + "/rapport/1"));
        assertThat(report.select(".report-change").text()).contains("Avant", "dix mètres", "Après", "forestier");
    }

    @Test
    void tellTheGuardOfAChangeNobodyAskedFor() {
        bring("v0.2", AFTER);
        String guard = "/api/v1/campaigns/" + slug + "/guard";
        assertThat(api.get(guard).text())
                .contains("SUBSTANTIVE_CHANGE_WITHOUT_NEW_CALL", "/appels/" + slug + "/suites#c-")
                .doesNotContain("UNDECIDED");
        Element clause = look().select(".trace-clauses > li").get(1);
        assertThat(clause.text()).contains("Propriété");

        Element form = clause.selectFirst("[value=none]");
        assertThat(pilot.post(
                        page,
                        "document",
                        "texte",
                        "clause",
                        form.closest("form").select("[name=clause]").val(),
                        "act",
                        "none"))
                .hasStatus(422);
        say(form, "none", "reason", "Demande du ministère");

        assertThat(api.get(guard).text()).doesNotContain("SUBSTANTIVE_CHANGE");
        assertThat(comparison()).contains("aucun commentaire (Demande du ministère)");
    }

    @Test
    void takeAReferenceTypedByHandAndNotesThatCite() {
        bring("v0.2", AFTER);
        assertThat(pilot.post(page, "document", "texte", "act", "notes", "notes", "Propriété ajoutée (DDT38-3)"))
                .hasStatus(302);
        Element clause = look().select(".trace-clauses > li").get(1);
        assertThat(clause.text()).contains("DDT38-3", "cité par une note");
        assertThat(pilot.post(page, "document", "texte", "act", "confirm-all")).hasStatus(302);
        assertThat(look().text()).contains("2 clauses expliquées sur 2");

        say(look().select("[value=refuse]").first(), "refuse");
        assertThat(look().text()).contains("1 clause expliquée sur 2").doesNotContain("peut-être");
        say(look().selectFirst("[value=add]"), "add", "ref", "ddt38-1");
        assertThat(look().text()).contains("2 clauses expliquées sur 2");
        Element add = look().selectFirst("[value=add]");
        assertThat(pilot.post(
                        page,
                        "document",
                        "texte",
                        "clause",
                        add.closest("form").select("[name=clause]").val(),
                        "act",
                        "add",
                        "ref",
                        "XX-9"))
                .hasStatus(422);
    }
}
