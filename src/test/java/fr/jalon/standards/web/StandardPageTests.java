package fr.jalon.standards.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people read on the pages of standards, on the demonstration's catalogue. */
@IntegrationTest
@ActiveProfiles("demo")
class StandardPageTests {

    private static final String IN_PROGRESS = "accessibilite-cheminement-espace-naturel";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "q=rien-de-tel, Aucun standard",
        "q=accessibilite, Accessibilité du cheminement en voirie",
        "q=ACCESSIBILITÉ, Accessibilité du cheminement en voirie",
        "phase=realisation, Cartographies de la directive inondation",
        "statut=ADOPTED, GraceTHD"
    })
    void findsStandardsIgnoringAccentsAndCase(String query, String found) {
        assertThat(read("/standards?" + query.replace("É", "%C3%89")).text()).contains(found);
    }

    @Test
    void pagesTheCatalogueByKeyWithoutLosingNorRepeatingAStandard() {
        Document first = read("/standards");
        Document second = read(first.select("a[href*=apres]").attr("href"));
        List<String> slugs =
                new java.util.ArrayList<>(first.select(".catalogue tbody th a").eachAttr("href"));
        slugs.addAll(second.select(".catalogue tbody th a").eachAttr("href"));
        assertThat(slugs)
                .doesNotHaveDuplicates()
                .hasSize(jdbc.sql("select count(*) from standard")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void saysWhereAStandardStandsAndWhatIsLate() {
        assertThat(read("/standards/cartographies-directive-inondation").text())
                .contains("nous sommes ici", "Réalisation En cours", "Avant ");
        assertThat(read("/standards/" + IN_PROGRESS).text()).contains("en retard", "jours de retard");
    }

    @Test
    void doesNotAskForActionsInAPastTakenFromDocuments() {
        String text = read("/standards/friches/cycle-de-vie").text();
        assertThat(text).contains("non renseignées", "Décision non retrouvée").doesNotContain("reste à faire");
    }

    @Test
    void saysWhereAMethodIsToldThatIsNotOnline() {
        var page = read("/standards/lieux-de-mediation-numerique/cycle-de-vie");
        assertThat(page.text()).contains("(Support du COPIL #1, 24 mars 2022)");
        assertThat(page.select("main a[href^=Support]")).isEmpty();
        assertThat(read("/standards/friches/cycle-de-vie").select("a[rel=external][href^=https://cnig.gouv.fr]"))
                .isNotEmpty();
    }

    @Test
    void countsBackFromASessionThatIsNotAnnouncedYet() {
        String path = "/standards/" + IN_PROGRESS + "/cycles/" + cycle(IN_PROGRESS) + "/echeances?seance=";
        assertThat(read(path + "2099-06-11").text())
                .contains("jeudi 11 juin 2099", "Peut encore être tenue", "Ouverture de l’appel à commentaires");
        assertThat(read(path + "2020-06-11").text()).contains("Hors d’atteinte", "Date passée");
        assertThat(read(path + "bient%C3%B4t").text()).contains("date");
    }

    @Test
    void offersToChangeAStandardToItsPilotOnly() {
        Visitor pilot = new Visitor(mvc);
        pilot.signIn("pilote");
        assertThat(Visitor.page(pilot.get("/standards/friches")).select("a[href$=/standards/friches/modifier]"))
                .isNotEmpty();
        assertThat(read("/standards/friches").select("a[href$=/modifier]")).isEmpty();
    }

    private UUID cycle(String slug) {
        return jdbc.sql("select c.id from cycle c join standard s on s.id = c.standard_id where s.slug = ?")
                .param(slug)
                .query(UUID.class)
                .list()
                .get(0);
    }

    private Document read(String path) {
        var answer = new Visitor(mvc).get(path);
        assertThat(answer).hasStatusOk();
        return Visitor.page(answer);
    }
}
