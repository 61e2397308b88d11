package fr.jalon.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.People;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@ActiveProfiles("demo")
class PortalPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void showsWhatIsInMotionToEverybody() {
        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Ouverts à commentaires", "Lire et commenter", "Encore 25 jours")
                .contains("Standards en cours", "Accessibilité du cheminement en espace naturel", "role=\"img\"")
                .containsPattern("<p><a href=\"/standards/[a-z0-9-]+\">[^<]+</a>")
                .contains("Démonstration.");
    }

    @Test
    void namesOrganisationsAndNoPersonOnTheHomePage() {
        String name = people.byIds(java.util.Set.of(person("pilote")))
                .get(person("pilote"))
                .name();
        assertThat(mvc.get().uri("/")).bodyText().doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource({
        "/agenda?mois=2024-10, jeudi 3\u00a0octobre 2024",
        "/agenda?mois=1999-01, Rien n’est inscrit dans ces trois mois",
        "/accessibilite, partiellement conforme",
        "/mentions-legales, non renseigné par l’administrateur",
        "/donnees-personnelles, jalon_csrf",
        "/plan-du-site, /donnees-personnelles"
    })
    void answersWithoutAnAccount(String path, String said) {
        assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains(said);
    }

    @Test
    void saysHowToWriteAMonthThatCannotBeRead() {
        assertThat(mvc.get().uri("/agenda?mois=mars")).hasStatus(422).bodyText().contains("par exemple 2026-03");
    }

    @Test
    void showsAPersonWhatWaitsAndTheirStandards() {
        assertThat(mvc.get().uri("/mon-espace").with(SignedIn.as(person("pilote"))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "À faire", "En retard", "Sans échéance", "/standards/friches", "Pilote", "/mon-espace/jetons");
        assertThat(mvc.get().uri("/mon-espace").with(SignedIn.as(person("commanditaire"))))
                .hasStatusOk()
                .bodyText()
                .containsPattern("href=\"/standards/[a-z0-9-]+/synthese\"");
        assertThat(mvc.get().uri("/mon-espace").with(SignedIn.as(person("lecture"))))
                .hasStatusOk()
                .bodyText()
                .contains("Rien ne vous attend", "Vous n’avez de rôle sur aucun standard");
    }

    @Test
    void keepsTheLanguageAndTheThemeInCookies() {
        MvcTestResult english = mvc.get().uri("/?lang=en&theme=dark").exchange();
        assertThat(english).bodyText().contains("<html lang=\"en\" data-theme=\"dark\">", "What is in motion");
        assertThat(english).cookies().hasValue("jalon_lang", "en");
        assertThat(english.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("jalon_theme=dark;") && cookie.contains("HttpOnly"));
        assertThat(mvc.get().uri("/?lang=xx&theme=pink")).bodyText().contains("<html lang=\"fr\" data-theme=\"auto\">");
    }

    @Test
    void neverLinksElsewhereForALanguage() {
        assertThat(mvc.get().uri("/standards?q=%22%3E%3Cscript%3E&lang=fr"))
                .bodyText()
                .doesNotContain("\"><script>")
                .contains("lang=en");
    }

    private UUID person(String account) {
        return people.idOf(account + "@demo.jalon.example").orElseThrow();
    }
}
