package fr.jalon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@Import(OrganisationTests.Downstream.class)
class OrganisationTests {

    /** A module that references organisations. */
    @TestConfiguration
    static class Downstream {

        final List<OrganisationsMerged> merged = new ArrayList<>();
        boolean refuses;

        @EventListener
        void on(OrganisationsMerged event) {
            if (refuses) {
                throw new IllegalStateException("cannot move");
            }
            merged.add(event);
        }
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo demo;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    Downstream downstream;

    private Visitor secretariat;

    @BeforeEach
    void start() {
        demo.load();
        jdbc.sql("delete from sign_in_attempt").update();
        secretariat = new Visitor(mvc);
        secretariat.signIn("secretariat");
        secretariat.get("/administration/organisations");
    }

    @Test
    void isFoundByNameCodeOrAliasWithoutAccents() {
        for (String word : List.of("metropole de lyon", "GRAND-LYON", "grand lyon")) {
            assertThat(secretariat.get("/administration/organisations?q=" + word.replace(" ", "%20")))
                    .bodyText()
                    .contains("Métropole de Lyon")
                    .doesNotContain("Bordeaux Métropole");
        }
    }

    @Test
    void mergesWithItsPeopleItsNamesAndItsOldId() {
        UUID from = register("DDT-ISERE", "DDT Isère (38)", "D.D.T. 38\nDDT de l'Isère 38");
        UUID into = organisations.byCode("DDT38").orElseThrow().id();
        UUID fatou = people.idOf("membre@demo.jalon.example").orElseThrow();
        jdbc.sql("update person set organisation_id = :from where id = :id")
                .param("from", from)
                .param("id", fatou)
                .update();

        String page = "/administration/organisations/" + from + "/fusion";
        assertThat(secretariat.get(page + "?vers=" + into))
                .hasStatusOk()
                .bodyText()
                .contains("DDT Isère (38)", "un compte", "D.D.T. 38", "DDT-ISERE");
        assertThat(secretariat.post(page, "vers", into.toString()))
                .hasRedirectedUrl("/administration/organisations/" + into);

        assertThat(downstream.merged).contains(new OrganisationsMerged(from, into));
        assertThat(organisations.byIds(List.of(from)).get(from).code()).isEqualTo("DDT38");
        assertThat(organisations.byCode("DDT-ISERE")).map(OrganisationRef::id).contains(into);
        assertThat(organisations.all()).extracting(OrganisationRef::id).doesNotContain(from);
        assertThat(people.byIds(List.of(fatou)).get(fatou).organisation()).contains("Isère");
        assertThat(jdbc.sql("select alias from organisation_alias where organisation_id = :id")
                        .param("id", into)
                        .query(String.class)
                        .list())
                .contains("DDT-ISERE", "DDT Isère (38)", "D.D.T. 38", "DDT 38");
        assertThat(secretariat.get("/administration/organisations/" + from))
                .hasRedirectedUrl("/administration/organisations/" + into);
        assertThat(secretariat.post(page, "vers", into.toString())).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void keepsOneStepToTheSurvivorHoweverOftenItMerges() {
        UUID first = register("CHAINE-A", "Chaîne A", "");
        UUID second = register("CHAINE-B", "Chaîne B", "");
        UUID third = register("CHAINE-C", "Chaîne C", "");
        merge(first, second);
        merge(second, third);
        assertThat(organisations.byIds(List.of(first, second)))
                .extractingByKeys(first, second)
                .extracting(OrganisationRef::id)
                .containsOnly(third);
    }

    @Test
    void mergesEverywhereOrNowhere() {
        UUID from = register("RIEN-NE-BOUGE", "Rien ne bouge", "");
        UUID into = organisations.byCode("IGN").orElseThrow().id();
        downstream.refuses = true;
        try {
            merge(from, into);
        } finally {
            downstream.refuses = false;
        }
        assertThat(organisations.byIds(List.of(from)).get(from).id()).isEqualTo(from);
    }

    @Test
    void refusesANameThatLeadsElsewhereAndKeepsWhatWasTyped() {
        assertThat(create("IGN", "Autre", "")).hasStatus(422).bodyText().contains("Ce code est déjà pris par", "Autre");
        assertThat(create("AUTRE", "agence nationale de la COHESION des territoires", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Ce nom mène déjà à");
        assertThat(create("AUTRE", "Autre", "Nouveau nom\nlamednum"))
                .hasStatus(422)
                .bodyText()
                .contains("lamednum", "mène déjà à", "La Mednum", "Nouveau nom");
        assertThat(create("Trop Long !", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Un code s’écrit en capitales", "Donnez le nom");
    }

    @Test
    void showsWhatAnotherEditorSavedMeanwhile() {
        UUID id = register("DEUX-MAINS", "Deux mains", "");
        String page = "/administration/organisations/" + id;
        String version = Visitor.page(secretariat.get(page))
                .selectFirst("input[name=version]")
                .val();
        describe(page, version, "Première main");
        MvcTestResult second = describe(page, version, "Seconde main");
        assertThat(second).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Première main", "Seconde main");
        String later = Visitor.page(second).selectFirst("input[name=version]").val();
        assertThat(describe(page, later, "Seconde main")).hasStatus3xxRedirection();
        assertThat(organisations.byIds(List.of(id)).get(id).name()).isEqualTo("Seconde main");
    }

    @Test
    void loadsTheDemonstrationTwiceWithoutAChange() {
        String before = fingerprint();
        demo.load();
        assertThat(fingerprint()).isEqualTo(before);
    }

    private String fingerprint() {
        return jdbc.sql("""
                        select (select string_agg(cast(o as text), '|' order by id) from organisation o)
                            || (select string_agg(cast(p as text), '|' order by id) from person p)
                            || (select string_agg(cast(g as text), '|' order by id) from granted_role g)
                            || (select string_agg(cast(t as text), '|' order by id) from api_token t)
                        """).query(String.class).single();
    }

    private MvcTestResult create(String code, String name, String aliases) {
        secretariat.get("/administration/organisations/nouvelle");
        return secretariat.post(
                "/administration/organisations/nouvelle",
                "code",
                code,
                "name",
                name,
                "kind",
                "OTHER",
                "aliases",
                aliases);
    }

    private UUID register(String code, String name, String aliases) {
        assertThat(create(code, name, aliases)).hasStatus3xxRedirection();
        return organisations.byCode(code).orElseThrow().id();
    }

    private MvcTestResult describe(String page, String version, String name) {
        return secretariat.post(
                page, "version", version, "code", "DEUX-MAINS", "name", name, "kind", "OTHER", "aliases", "");
    }

    private void merge(UUID from, UUID into) {
        secretariat.get("/administration/organisations");
        secretariat.post("/administration/organisations/" + from + "/fusion", "vers", into.toString());
    }
}
