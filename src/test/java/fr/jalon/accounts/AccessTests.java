package fr.jalon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.support.Csrf;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Sessions, CSRF, headers, cookies, redirects: what stands between anybody and the handlers. */
@IntegrationTest
class AccessTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo demo;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    Grants grants;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @BeforeEach
    void load() {
        demo.load();
    }

    @AfterEach
    void closeSessions() {
        jdbc.sql("delete from spring_session").update();
        jdbc.sql("delete from sign_in_attempt").update();
    }

    @Test
    void opensNoSessionForAnAnonymousViewOfAnyPublicPage() {
        int seen = 0;
        for (var mapping : handlers.getHandlerMethods().entrySet()) {
            var method = mapping.getValue();
            boolean open = AnnotatedElementUtils.hasAnnotation(method.getMethod(), PublicPage.class)
                    || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PublicPage.class);
            boolean readable = mapping.getKey()
                            .getMethodsCondition()
                            .getMethods()
                            .isEmpty()
                    || mapping.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET);
            if (open && readable) {
                for (String pattern : mapping.getKey().getPatternValues()) {
                    mvc.get().uri(pattern.replaceAll("\\{[^}]*}", "x")).exchange();
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(8);
        assertThat(sessions()).isZero();
    }

    @Test
    void opensNoSessionForAFailedSignInNorForALinkAskedFor() {
        Visitor visitor = new Visitor(mvc);
        assertThat(visitor.signIn("pilote@demo.jalon.example", "not it", "")).hasStatus(422);
        assertThat(visitor.post("/connexion/lien", "address", "nobody@example.org"))
                .hasStatus3xxRedirection();
        assertThat(visitor.post("/mot-de-passe", "address", "nobody@example.org"))
                .hasStatus3xxRedirection();
        assertThat(visitor.get("/connexion/lien/unknown")).hasStatus(HttpStatus.GONE);
        assertThat(sessions()).isZero();
        assertThat(visitor.cookie(Visitor.SESSION)).isNull();
    }

    @Test
    void givesANewSessionAndANewCsrfTokenAtSignIn() {
        Visitor visitor = new Visitor(mvc);
        visitor.get("/connexion");
        String before = visitor.cookie("jalon_csrf").getValue();
        visitor.put(new Cookie(Visitor.SESSION, "Zm9yY2VkLWJ5LWFuLWF0dGFja2Vy"));
        assertThat(visitor.signIn("pilote")).hasStatus3xxRedirection().hasRedirectedUrl("/mon-espace");
        String first = visitor.cookie(Visitor.SESSION).getValue();
        assertThat(first).isNotEqualTo("Zm9yY2VkLWJ5LWFuLWF0dGFja2Vy");
        assertThat(visitor.cookie("jalon_csrf").getValue()).isNotEqualTo(before);

        visitor.get("/mon-espace/compte");
        visitor.signIn("membre");
        assertThat(visitor.cookie(Visitor.SESSION).getValue()).isNotEqualTo(first);
        Visitor thief = new Visitor(mvc);
        thief.put(new Cookie(Visitor.SESSION, first));
        assertThat(thief.get("/mon-espace/compte")).hasStatus(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/inconnu", "/css/jalon.css", "/api/inconnu", "/mon-espace/compte"})
    void sendsTheStrictHeadersEverywhere(String path) {
        assertThat(mvc.get().uri(path))
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none';"
                                + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("X-Frame-Options", "DENY")
                .containsHeader("Permissions-Policy");
    }

    @Test
    void refusesAWriteWithoutCsrfTokenOrWithAnother() {
        assertThat(mvc.post().uri("/connexion")).hasStatus(HttpStatus.FORBIDDEN);
        Visitor visitor = new Visitor(mvc);
        visitor.signIn("pilote");
        Cookie session = visitor.cookie(Visitor.SESSION);
        assertThat(mvc.post()
                        .uri("/mon-espace/compte")
                        .cookie(session)
                        .param("name", "Mallory")
                        .param("language", "fr"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post()
                        .uri("/mon-espace/compte")
                        .cookie(
                                session,
                                new Cookie("jalon_csrf", UUID.randomUUID().toString()))
                        .param("_csrf", "AAAA")
                        .param("name", "Mallory")
                        .param("language", "fr"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(people.byIds(java.util.List.of(id("pilote")))
                        .get(id("pilote"))
                        .name())
                .isEqualTo("Claire Vannier");
    }

    @Test
    void sendsAReaderToSignInAndBack() {
        assertThat(mvc.get().uri(java.net.URI.create("/mon-espace/jetons?x=1&y=%C3%A9")))
                .hasStatus(302)
                .hasRedirectedUrl("/connexion?suite=%2Fmon-espace%2Fjetons%3Fx%3D1%26y%3D%25C3%25A9");
        assertThat(new Visitor(mvc).signIn("pilote@demo.jalon.example", "demonstration", "/mon-espace/jetons?x=1"))
                .hasRedirectedUrl("/mon-espace/jetons?x=1");
        assertThat(mvc.post().uri("/mon-espace/jetons").with(Csrf.token())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/%2f%2fevil.example"})
    void neverSendsAnybodyElsewhereAfterSigningIn(String nasty) {
        assertThat(new Visitor(mvc).signIn("pilote@demo.jalon.example", "demonstration", nasty))
                .hasRedirectedUrl("/mon-espace");
    }

    @Test
    void tellsAnAnonymousReaderThatAPageDoesNotExist() {
        assertThat(mvc.get().uri("/nulle-part")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/env")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void takesARoleAwayAtOnce() {
        Visitor visitor = new Visitor(mvc);
        visitor.signIn("secretariat");
        assertThat(visitor.get("/administration/comptes")).hasStatusOk();
        grants.revoke(Actor.SYSTEM, id("secretariat"), Role.SECRETARIAT, null);
        assertThat(visitor.get("/administration/comptes").getResponse().getStatus())
                .isNotEqualTo(200);
        grants.grant(Actor.SYSTEM, id("secretariat"), Role.SECRETARIAT, null);
        assertThat(visitor.get("/administration/comptes")).hasStatusOk();
    }

    @Test
    void endsTheSessionOnSignOut() {
        Visitor visitor = new Visitor(mvc);
        visitor.signIn("pilote");
        Cookie session = visitor.cookie(Visitor.SESSION);
        visitor.get("/mon-espace/compte");
        assertThat(visitor.post("/deconnexion")).hasRedirectedUrl("/");
        visitor.put(session);
        assertThat(visitor.get("/mon-espace/compte")).hasStatus(302);
        assertThat(sessions()).isZero();
    }

    @Test
    void endsEverySessionOfAPersonAndNobodyElses() {
        Visitor phone = new Visitor(mvc);
        Visitor desk = new Visitor(mvc);
        Visitor other = new Visitor(mvc);
        phone.signIn("pilote");
        desk.signIn("pilote");
        other.signIn("membre");
        desk.get("/mon-espace/compte");
        assertThat(desk.post("/mon-espace/compte/deconnecter-partout")).hasRedirectedUrl("/connexion");
        assertThat(phone.get("/mon-espace/compte")).hasStatus(302);
        assertThat(other.get("/mon-espace/compte")).hasStatusOk();
    }

    @Test
    void carriesANoticeOverARedirectWithoutASession() {
        Visitor visitor = new Visitor(mvc);
        visitor.signIn("lecture");
        visitor.get("/mon-espace/compte");
        visitor.post("/mon-espace/compte", "name", "Jean-Noël Picard", "language", "fr", "organisation", "");
        assertThat(visitor.get("/mon-espace/compte")).bodyText().contains("Votre profil est enregistré.");
        assertThat(visitor.get("/mon-espace/compte")).bodyText().doesNotContain("Votre profil est enregistré.");
    }

    private UUID id(String account) {
        return people.idOf(account + "@demo.jalon.example").orElseThrow();
    }

    private int sessions() {
        return jdbc.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }
}
