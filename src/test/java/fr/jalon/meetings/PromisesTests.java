package fr.jalon.meetings;

import static fr.jalon.support.Pages.found;
import static org.assertj.core.api.Assertions.assertThat;

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

/** What somebody takes on: exactly one answers for it, and it comes back by its name until it is done. */
@IntegrationTest
@ActiveProfiles("demo")
class PromisesTests {

    private static final String STANDARD = "/standards/accessibilite-cheminement-espace-naturel";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private String planned(String kind) {
        String made = String.valueOf(post(
                        STANDARD + "/reunions",
                        "kind",
                        kind,
                        "title",
                        "Réunion des promesses",
                        "day",
                        "2031-09-02",
                        "starts",
                        "10 h",
                        "ends",
                        "12 h",
                        "mode",
                        "REMOTE")
                .getResponse()
                .getHeader("Location"));
        return found(made, "(/reunions/[0-9a-f-]{36})");
    }

    private String running(String kind) {
        String path = planned(kind);
        post(path + "/convoquer");
        post(path + "/seance/ouvrir", "today", "true");
        return path;
    }

    private MvcTestResult post(String path, String... namesAndValues) {
        return new Pages(mvc).post("animation", path, namesAndValues);
    }

    private String read(String who, String path) {
        return new Pages(mvc).read(who, path);
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    private String mailTo(String address, String meeting) {
        return jdbc.sql("""
                        select body from outgoing_mail where template = 'meeting-called' and link like :link
                            and (person_id::text = :to or person_id is null and address = :to)
                        """)
                .param("link", "%" + meeting + "%")
                .param("to", address)
                .query(String.class)
                .single();
    }

    @Test
    void refusesTwoPeopleForOneActionAndKeepsWhatWasTyped() {
        String path = running("PLENARY");
        String what = "Relire la notice " + UUID.randomUUID();
        String two = "Jeanne Dupont et Paul Martin";

        MvcTestResult refused = post(path + "/seance/actions", "what", what, "responsible", two, "dueOn", "2031-09-01");

        assertThat(status(refused)).isEqualTo(422);
        assertThat(Readable.all(refused.getResponse()))
                .contains("une action n’a qu’un responsable", what, "value=\"" + two + "\"", "2031-09-01");
        Api.Answer told = Api.secretariat(mvc)
                .post(
                        "/api/v1/meetings/" + path.substring(10) + "/action-items",
                        "{\"what\": \"" + what + "\", \"responsible\": \"" + two + "\"}");
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("une action n’a qu’un responsable", "one-responsible");

        jdbc.sql("""
                        update meeting_participant set organisation = 'Agence Eau et Forêt'
                        where meeting_id = ? and person_id = ?
                        """)
                .params(UUID.fromString(path.substring(10)), Api.personOf("membre"))
                .update();
        for (String one : new String[] {"Agence Eau et Forêt", "Ministère de la mer et de la pêche"}) {
            assertThat(status(post(path + "/seance/actions", "what", what, "responsible", one)))
                    .as(one)
                    .isEqualTo(302);
        }
        String action = jdbc.sql("select id::text from action_item where what = ? limit 1")
                .param(what)
                .query(String.class)
                .single();
        MvcTestResult edited =
                post(STANDARD + "/actions/" + action, "act", "modifier", "what", what, "responsible", two);
        assertThat(status(edited)).isEqualTo(422);
        assertThat(Readable.all(edited.getResponse())).contains("une action n’a qu’un responsable");
    }

    @Test
    void namesOnTheNextAgendaWhatIsNotDoneToThoseOfTheCircleOnly() {
        String first = running("PLENARY");
        String promise = "Relire le gabarit " + UUID.randomUUID();
        String late = "Écrire aux éditeurs " + UUID.randomUUID();
        post(first + "/seance/actions", "what", promise, "responsible", "Cerema", "dueOn", "2031-09-01");
        post(first + "/seance/actions", "what", late, "responsible", "DDT38", "dueOn", "2031-09-01");
        jdbc.sql("update action_item set due_on = date '2020-01-02' where what = ?")
                .param(late)
                .update();
        String copil = running("COPIL");
        String closed = "Garder pour le COPIL " + UUID.randomUUID();
        post(copil + "/seance/actions", "what", closed, "responsible", "DHUP");

        String next = planned("PLENARY");
        jdbc.sql("""
                        insert into meeting_participant (id, meeting_id, name, address, answer, attendance, animates,
                            waiting, added_at)
                        values (gen_random_uuid(), ?, 'Dehors', 'dehors@jalon.example', 'NONE', 'EXPECTED', false, false,
                            now())
                        """).param(UUID.fromString(next.substring(10))).update();
        post(next + "/convoquer");

        for (String page : new String[] {next, next + "/ordre-du-jour"}) {
            assertThat(read("animation", page))
                    .contains("Suivi des actions", promise, "Cerema", "pour le 1er\u00a0septembre 2031")
                    .containsPattern(late + "(?s).{0,300}en retard")
                    .doesNotContain(closed);
        }
        assertThat(read("membre", next)).contains(promise, late);
        assertThat(read("lecture", next)).contains("Suivi des actions").doesNotContain(promise, late);
        assertThat(Readable.all(mvc.get().uri(next).exchange().getResponse())).doesNotContain(promise, late);
        assertThat(mailTo(Api.personOf("membre").toString(), next))
                .contains(
                        "Suivi des actions (10 min)\n      – ",
                        "– " + promise + " (Cerema, pour le 1er\u00a0septembre 2031)",
                        "– " + late + " (DDT38, en retard\u00a0: c’était pour le 2\u00a0janvier 2020)")
                .doesNotContain(closed);
        assertThat(mailTo("dehors@jalon.example", next))
                .contains("Suivi des actions (10 min)")
                .doesNotContain(promise, late);

        post(next + "/seance/ouvrir", "today", "true");
        String item = found(read("animation", next + "/seance"), "point=([0-9a-f-]{36})\"[^>]*>Suivi des actions<");
        post(next + "/seance/points/" + item);
        assertThat(read("animation", next + "/seance/ecran"))
                .contains(promise, "Cerema", late, "en retard")
                .doesNotContain(closed);
        post(next + "/seance/clore");
        assertThat(read("animation", next)).doesNotContain(promise, late);
    }
}
