package fr.jalon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The life of an account, from its invitation to its end, as people and mails make it. */
@IntegrationTest
class AccountTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo demo;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @BeforeEach
    void start() {
        demo.load();
        jdbc.sql("delete from sign_in_attempt").update();
        jdbc.sql("delete from outgoing_mail").update();
    }

    @Test
    void beginsWithAnInvitationTakenUpOnce() {
        Visitor secretariat = signedIn("secretariat");
        MvcTestResult invited = secretariat.post(
                "/administration/comptes/invitation",
                "address",
                "Nora.Lemaire@Exemple.fr",
                "name",
                "",
                "language",
                "fr",
                "roles",
                "COMMISSION_MEMBER");
        assertThat(invited).hasStatus3xxRedirection();
        Visitor nora = new Visitor(mvc);
        String link = lastLink("nora.lemaire@exemple.fr");
        assertThat(nora.get(link)).hasStatusOk().bodyText().contains("nora.lemaire@exemple.fr");
        assertThat(nora.post(link, "name", "Nora Lemaire", "password", "azertyuiop2026"))
                .hasStatus(422)
                .bodyText()
                .contains("trop facile à deviner", "Nora Lemaire")
                .doesNotContain("azertyuiop2026");
        assertThat(nora.post(link, "name", "Nora Lemaire", "password", "trois péniches bleues"))
                .hasRedirectedUrl("/mon-espace");
        assertThat(nora.get("/mon-espace/compte")).hasStatusOk().bodyText().contains("Nora Lemaire");
        assertThat(new Visitor(mvc).get(link)).hasStatus(HttpStatus.GONE);
        assertThat(new Visitor(mvc).signIn("nora.lemaire@exemple.fr", "trois péniches bleues", ""))
                .hasStatus3xxRedirection();
        assertThat(people.holding(fr.jalon.shared.Role.COMMISSION_MEMBER, null))
                .extracting(PersonRef::name)
                .contains("Nora Lemaire");
    }

    @Test
    void isOpenedOnlyByThoseWhoMayAndWithTheRolesTheyMayGive() {
        assertThat(signedIn("pilote").get("/administration/comptes/invitation")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(signedIn("secretariat")
                        .post(
                                "/administration/comptes/invitation",
                                "address",
                                "x@exemple.fr",
                                "language",
                                "fr",
                                "roles",
                                "ADMINISTRATOR"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(people.idOf("x@exemple.fr")).isEmpty();
    }

    @Test
    void signsInByALinkThatLookingAtDoesNotUseUp() {
        Visitor visitor = new Visitor(mvc);
        assertThat(visitor.post("/connexion/lien", "address", "membre@demo.jalon.example", "suite", "/standards"))
                .hasRedirectedUrl("/connexion/lien/envoye");
        String link = lastLink("membre@demo.jalon.example");
        assertThat(link).endsWith("?suite=%2Fstandards");
        new Visitor(mvc).get(link);
        assertThat(visitor.get(link)).hasStatusOk().bodyText().contains("Ce lien connecte Fatou Diarra.");
        String path = URI.create(link).getPath();
        assertThat(visitor.post(path, "suite", "/standards")).hasRedirectedUrl("/standards");
        assertThat(visitor.get("/mon-espace/compte")).hasStatusOk();
        assertThat(new Visitor(mvc).post(path)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void refusesALinkThatIsTooOldOrMeantForSomethingElse() {
        new Visitor(mvc).post("/connexion/lien", "address", "membre@demo.jalon.example");
        String link = lastLink("membre@demo.jalon.example");
        String secret = link.substring("/connexion/lien/".length());
        assertThat(new Visitor(mvc).get("/mot-de-passe/" + secret)).hasStatus(HttpStatus.GONE);
        assertThat(new Visitor(mvc).get("/invitation/" + secret)).hasStatus(HttpStatus.GONE);
        assertThat(new Visitor(mvc).get("/premier-compte/" + secret)).hasStatus(HttpStatus.GONE);
        jdbc.sql("update sign_in_token set expires_at = now() - interval '1 second'")
                .update();
        assertThat(new Visitor(mvc).post(link)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void changesAForgottenPasswordAndClosesWhatWasOpen() {
        Visitor thief = signedIn("copil");
        Visitor owner = new Visitor(mvc);
        owner.post("/mot-de-passe", "address", "copil@demo.jalon.example");
        String link = lastLink("copil@demo.jalon.example");
        assertThat(owner.get(link)).hasStatusOk();
        assertThat(owner.post(link, "password", "trop court"))
                .hasStatus(422)
                .bodyText()
                .contains("12 caractères au moins");
        assertThat(owner.post(link, "password", "quatre bouées jaunes")).hasRedirectedUrl("/mon-espace");
        assertThat(thief.get("/mon-espace/compte")).hasStatus(302);
        assertThat(owner.get("/mon-espace/compte")).hasStatusOk();
        assertThat(new Visitor(mvc).get(link)).hasStatus(HttpStatus.GONE);
        assertThat(new Visitor(mvc).signIn("copil@demo.jalon.example", "demonstration", ""))
                .hasStatus(422);
        assertThat(new Visitor(mvc).signIn("copil@demo.jalon.example", "quatre bouées jaunes", ""))
                .hasStatus3xxRedirection();
        assertThat(subjects("copil@demo.jalon.example")).contains("Votre mot de passe Jalon a changé");
    }

    @Test
    void changesItsOwnPasswordKnowingTheOldOne() {
        Visitor here = signedIn("test");
        Visitor elsewhere = signedIn("test");
        here.get("/mon-espace/mot-de-passe");
        assertThat(here.post("/mon-espace/mot-de-passe", "currentPassword", "wrong", "password", "cinq phares verts"))
                .hasStatus(422)
                .bodyText()
                .contains("Ce n’est pas le mot de passe actuel.");
        assertThat(here.post(
                        "/mon-espace/mot-de-passe",
                        "currentPassword",
                        "demonstration",
                        "password",
                        "cinq phares verts"))
                .hasStatus3xxRedirection();
        assertThat(here.get("/mon-espace/compte")).hasStatusOk();
        assertThat(elsewhere.get("/mon-espace/compte")).hasStatus(302);
    }

    @Test
    void isErasedWithEverythingPersonalWhileItsActsStay() {
        UUID id = people.idOf("animation@demo.jalon.example").orElseThrow();
        Visitor solene = signedIn("animation");
        Visitor phone = signedIn("animation");
        solene.get("/mon-espace/donnees");
        assertThat(solene.post("/mon-espace/donnees/effacer", "currentPassword", "demonstration"))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez cette case");
        assertThat(solene.post("/mon-espace/donnees/effacer", "currentPassword", "wrong", "sure", "true"))
                .hasStatus(422);
        assertThat(solene.post("/mon-espace/donnees/effacer", "currentPassword", "demonstration", "sure", "true"))
                .hasRedirectedUrl("/");
        assertThat(phone.get("/mon-espace/compte")).hasStatus(302);
        assertThat(people.byIds(List.of(id)).get(id).name()).isIn("compte supprimé", "deleted account");
        assertThat(people.byIds(List.of(id)).get(id).organisation()).isNull();
        assertThat(people.contact(id)).isEmpty();
        assertThat(people.search("Guivarc", 5)).isEmpty();
        assertThat(new Visitor(mvc).signIn("animation")).hasStatus(422);
        for (String table : List.of("granted_role", "api_token", "sign_in_token", "outgoing_mail")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where person_id = :id")
                            .param("id", id)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.sql("select count(*) from person where cast(person as text) like '%Guivarc%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsTheLastAdministrator() {
        Visitor admin = signedIn("admin");
        admin.get("/mon-espace/donnees");
        assertThat(admin.post("/mon-espace/donnees/effacer", "currentPassword", "demonstration", "sure", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("C’est le dernier compte d’administration");
        String account = "/administration/comptes/"
                + people.idOf("admin@demo.jalon.example").orElseThrow();
        assertThat(admin.post(account + "/desactiver")).hasStatus(422);
        assertThat(admin.post(account + "/roles/ADMINISTRATOR/retirer"))
                .hasStatus(422)
                .bodyText()
                .contains("C’est le dernier compte d’administration");
    }

    @Test
    void isShutAtOnceAndOpenedAgain() {
        Visitor philippe = signedIn("commanditaire");
        Visitor admin = signedIn("admin");
        String account = "/administration/comptes/"
                + people.idOf("commanditaire@demo.jalon.example").orElseThrow();
        admin.get(account);
        assertThat(admin.post(account + "/desactiver")).hasStatus3xxRedirection();
        assertThat(philippe.get("/mon-espace/compte")).hasStatus(302);
        assertThat(new Visitor(mvc).signIn("commanditaire")).hasStatus(422);
        jdbc.sql("delete from outgoing_mail").update();
        new Visitor(mvc).post("/connexion/lien", "address", "commanditaire@demo.jalon.example");
        assertThat(jdbc.sql("select count(*) from outgoing_mail")
                        .query(Integer.class)
                        .single())
                .isZero();
        admin.get(account);
        admin.post(account + "/reactiver");
        assertThat(new Visitor(mvc).signIn("commanditaire")).hasStatus3xxRedirection();
    }

    @Test
    void takesItsDataAwayWithoutSecrets() {
        MvcTestResult export = signedIn("secretariat").get("/mon-espace/donnees/export");
        assertThat(export).hasStatusOk().hasContentType("application/json");
        assertThat(export)
                .bodyText()
                .contains("secretariat@demo.jalon.example", "SECRETARIAT", "Démonstration")
                .doesNotContain("bcrypt", "jalon-demo");
    }

    @Test
    void showsHtmlInANameAsText() {
        Visitor visitor = signedIn("lecture");
        visitor.get("/mon-espace/compte");
        visitor.post("/mon-espace/compte", "name", "<script>alert(1)</script>", "language", "fr");
        assertThat(visitor.get("/mon-espace/compte"))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        visitor.post("/mon-espace/compte", "name", "Jean-Noël Picard", "language", "fr");
    }

    @Test
    void speaksTheLanguageOfThePerson() {
        Visitor visitor = signedIn("redaction");
        visitor.get("/mon-espace/compte");
        visitor.post("/mon-espace/compte", "name", "Thibault Marchetti", "language", "en");
        assertThat(visitor.get("/mon-espace/compte")).bodyText().contains("Save the profile");
        Visitor elsewhere = signedIn("redaction");
        assertThat(elsewhere.get("/mon-espace/compte")).bodyText().contains("Save the profile");
        elsewhere.post("/mon-espace/compte", "name", "Thibault Marchetti", "language", "fr");
    }

    private Visitor signedIn(String account) {
        Visitor visitor = new Visitor(mvc);
        assertThat(visitor.signIn(account)).hasStatus3xxRedirection();
        visitor.get("/mon-espace/compte");
        return visitor;
    }

    /** Local path of the link in the last mail to somebody. */
    private String lastLink(String address) {
        URI link = URI.create(
                jdbc.sql("select link from outgoing_mail where address = :address order by created_at desc limit 1")
                        .param("address", address)
                        .query(String.class)
                        .single());
        return link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
    }

    private List<String> subjects(String address) {
        return jdbc.sql("select subject from outgoing_mail where address = :address")
                .param("address", address)
                .query(String.class)
                .list();
    }
}
