package fr.jalon.meetings;

import static fr.jalon.support.Pages.found;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Secret;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Pages;
import fr.jalon.support.Readable;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is convened to a meeting, and what is said where it goes otherwise than planned. */
@IntegrationTest
@ActiveProfiles("demo")
class ConveningTests {

    private static final String STANDARD = "/standards/accessibilite-cheminement-espace-naturel";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private MvcTestResult plan(String kind) {
        return post(
                STANDARD + "/reunions",
                "kind",
                kind,
                "title",
                "Convocation",
                "day",
                "2031-06-02",
                "starts",
                "10 h",
                "ends",
                "11 h",
                "mode",
                "REMOTE",
                "link",
                "https://visio.example/7");
    }

    private String planned(String kind) {
        return found(plan(kind).getResponse().getHeader("Location"), "(/reunions/[0-9a-f-]{36})");
    }

    private MvcTestResult post(String path, String... namesAndValues) {
        return new Pages(mvc).post("animation", path, namesAndValues);
    }

    private String read(String path) {
        return new Pages(mvc).read("animation", path);
    }

    @Test
    void refusesAMeetingOfASubGroupWhereThereIsNone() {
        assertThat(plan("SUBGROUP")).hasStatus(422);
        assertThat(Readable.all(plan("SUBGROUP").getResponse()))
                .contains("n’a pas de sous-groupe", "Convocation", "https://visio.example/7");
    }

    @Test
    void saysBeforeInvitationsLeaveThatTheAgendaIsTooLong() {
        String path = planned("PLENARY");
        post(path + "/ordre-du-jour", "title", "Très long", "minutes", "90");

        String longer = found(read(path + "/ordre-du-jour"), "dépasse de (\\d+) minutes");

        assertThat(Integer.parseInt(longer)).isGreaterThanOrEqualTo(30);
        assertThat(read(path + "/invitation")).contains("dépasse de " + longer + " minutes");
    }

    @Test
    void saysInTheLinkOfTheMailWhyAMeetingIsCalledOff() {
        String path = planned("PLENARY");
        post(path + "/convoquer");
        post(path + "/reponse", "reponse", "oui");
        assertThat(read(path)).contains("https://visio.example/7");
        links(path);
        assertThat(read(path + "/reponse/annulation")).contains("https://visio.example/7");

        post(path + "/annuler", "reason", "Salle inondée");

        links(path);
        assertThat(Readable.all(
                        mvc.get().uri(path + "/reponse/annulation").exchange().getResponse()))
                .contains("Réunion annulée le", "Salle inondée")
                .doesNotContain("https://visio.example/7", "name=\"reponse\"");
        assertThat(read(path))
                .contains("Réunion annulée le", "Salle inondée")
                .doesNotContain("https://visio.example/7", "name=\"reponse\"");
    }

    /** Each mail brings a link of its own; the test knows none of them. */
    private void links(String path) {
        jdbc.sql("update meeting_participant set secret_hash = ? where meeting_id = ? and person_id = ?")
                .params(new Secret("annulation").hash(), UUID.fromString(path.substring(10)), Api.personOf("animation"))
                .update();
    }

    @Test
    void offersThePeopleOfTheCircleToAMeetingThatWasNeverCalled() {
        String path = planned("COPIL");
        post(path + "/seance/ouvrir", "today", "true");
        assertThat(read(path + "/seance")).contains("Inscrire les personnes du cercle");
        String offered = found(read(path + "/presences"), "Inscrire les (\\d+) personnes du cercle");

        post(path + "/presences/cercle");

        Integer listed = jdbc.sql("select count(*) from meeting_participant where meeting_id = ? and answer = 'NONE'")
                .param(UUID.fromString(path.substring(10)))
                .query(Integer.class)
                .single();
        assertThat(listed).isEqualTo(Integer.parseInt(offered));
        assertThat(read(path + "/presences")).doesNotContain("/presences/cercle");
        assertThat(jdbc.sql("select count(*) from meeting_participant where meeting_id = ? and secret_hash is not null")
                        .param(UUID.fromString(path.substring(10)))
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
