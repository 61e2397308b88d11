package fr.jalon.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRoles;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who runs a new group is led to its mandate, then to its circles, and hears what the commission said. */
@IntegrationTest
class GroupBeginningTests {

    private static final String[] WORDS = {
        "number", "0.1",
        "months", "12",
        "texts[STAKES]", "Des bancs partout.",
        "texts[OBJECTIVES]", "Un standard.",
        "texts[PILOTING]", "La DHUP.",
        "texts[FACILITATION]", "Le Cerema.",
        "texts[PARTICIPANTS]", "Les communes."
    };

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountsDemo accounts;

    @Autowired
    private StandardIds standards;

    @Autowired
    private StandardRoles roles;

    @Autowired
    private JdbcClient jdbc;

    private String path;

    @BeforeEach
    void begins() {
        accounts.load();
        String slug = Api.secretariat(mvc)
                .post(
                        "/api/v1/standards",
                        "{\"title\": \"Tables %s\", \"kind\": \"STANDARD\", \"theme\": \"risques\", \"legalStatus\": \"UNKNOWN\", \"registryLabel\": \"NONE\"}"
                                .formatted(UUID.randomUUID()))
                .at("/slug");
        path = "/standards/" + slug + "/groupe";
        roles.grant(standards.idOf(slug), Api.personOf("lecture"), Role.PILOT, Actor.SYSTEM);
        roles.grant(standards.idOf(slug), Api.personOf("test"), Role.FACILITATOR, Actor.SYSTEM);
        assertThat(post("lecture", "", "name", "GT Tables")).isEqualTo(302);
    }

    private int post(String account, String below, String... namesAndValues) {
        var request = mvc.post().uri(URI.create(path + below)).header("Accept", "text/html");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.with(SignedIn.as(Api.personOf(account)))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private Document page(String account) {
        return Visitor.page(mvc.get()
                .uri(URI.create(path))
                .header("Accept", "text/html")
                .with(SignedIn.as(Api.personOf(account)))
                .exchange());
    }

    /** Where the one primary button of the page leads. */
    private String next(String account) {
        return page(account).select("main a.btn-primary").attr("href");
    }

    private List<String> mails(String account) {
        return jdbc.sql("select body from outgoing_mail where person_id = ? and link like ? order by created_at")
                .params(Api.personOf(account), "%" + path + "/mandat/0.1")
                .query(String.class)
                .list();
    }

    @Test
    void leadsThePilotToTheMandateThenToTheCircles() {
        assertThat(next("lecture")).isEqualTo(path + "/mandat/nouveau");
        assertThat(page("lecture").select("main a.btn-primary").text()).isEqualTo("Commencer le mandat");
        assertThat(page("copil").text()).doesNotContain("Prochaine étape");
        assertThat(next("copil")).contains("/cercles/");

        post("lecture", "/mandat", WORDS);
        assertThat(next("lecture")).isEqualTo(path + "/mandat");
        assertThat(page("lecture").text()).contains("Reprendre le mandat");
        post("lecture", "/mandat/0.1/presentation", "on", "2022-03-10");
        assertThat(page("lecture").text()).contains("un courriel vous dira sa réponse");
        post("secretariat", "/mandat/0.1/validation", "on", "2022-03-10");
        assertThat(next("lecture")).isEqualTo(path + "/cercles");

        post("copil", "/cercles/USERS/demande", "organisation", "DDT 38");
        assertThat(page("lecture").text()).contains("1 membre").doesNotContain("Prochaine étape");
    }

    @Test
    void tellsThePilotAndTheFacilitatorsWhatTheCommissionSaid() {
        post("lecture", "/mandat", WORDS);
        post("lecture", "/mandat/0.1/presentation", "on", "2022-03-10");
        assertThat(post("secretariat", "/mandat/0.1/retour", "reason", " ")).isEqualTo(422);
        assertThat(mails("lecture")).isEmpty();

        post("lecture", "/mandat/0.1/retour", "reason", "Précisez les délais.");
        assertThat(mails("lecture")).as("who recorded it knows").isEmpty();
        assertThat(mails("test"))
                .singleElement()
                .asString()
                .contains("GT Tables", "version 0.1", "Précisez les délais.", "de nouveau en projet");

        post("test", "/mandat/0.1/presentation", "on", "2022-03-10");
        post("secretariat", "/mandat/0.1/validation", "on", "2022-03-10");
        for (String account : List.of("lecture", "test")) {
            assertThat(mails(account).get(mails(account).size() - 1))
                    .contains("GT Tables", "a été validé le 10\u00a0mars 2022", "jusqu’au 10\u00a0mars 2023");
        }
        assertThat(mails("secretariat")).isEmpty();
        assertThat(mails("copil")).isEmpty();
    }
}
