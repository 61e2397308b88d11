package fr.jalon.meetings;

import static fr.jalon.support.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Pages;
import fr.jalon.support.Visitor;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How a first COPIL begins: the round of introductions, then a quiz answered from any phone. */
@IntegrationTest
@ActiveProfiles("demo")
class FirstMeetingTests {

    private static final String STANDARD = "/standards/accessibilite-cheminement-espace-naturel";
    private static final Pattern PATH = Pattern.compile("/reunions/[0-9a-f-]{36}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private String path;

    @BeforeEach
    void begins() {
        MvcTestResult made = post(
                "animation",
                STANDARD + "/reunions",
                "kind",
                "COPIL",
                "title",
                "Premier COPIL",
                "day",
                "2031-03-24",
                "starts",
                "16 h",
                "ends",
                "18 h",
                "mode",
                "REMOTE");
        Matcher found = PATH.matcher(made.getResponse().getHeader("Location"));
        assertThat(found.find()).isTrue();
        path = found.group();
        post("animation", path + "/convoquer");
        post("animation", path + "/seance/ouvrir", "today", "true");
    }

    private MvcTestResult post(String who, String path, String... namesAndValues) {
        return new Pages(mvc).post(who, path, namesAndValues);
    }

    private MvcTestResult get(String who, String path) {
        return new Pages(mvc).get(who, path);
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    private String participant(String account) {
        return jdbc.sql("select id::text from meeting_participant where meeting_id = ? and person_id = ?")
                .params(UUID.fromString(path.substring(10)), Api.personOf(account))
                .query(String.class)
                .single();
    }

    @Test
    void keepsWhatEachSaysWithTheMemberAndInTheMinutes() {
        String round = path + "/tour-de-table";
        String own = round + "/" + participant("copil");

        assertThat(status(post("copil", own, "capacity", "Élue d’Isère", "expects", "Des données à jour")))
                .isEqualTo(302);
        assertThat(status(post("copil", round + "/" + participant("animation"), "capacity", "x")))
                .isEqualTo(403);
        assertThat(status(post("membre", own, "capacity", "x"))).isEqualTo(403);
        assertThat(status(post("copil", own, "capacity", "x".repeat(1001)))).isEqualTo(422);
        assertThat(status(post("animation", round + "/" + participant("animation"), "work", "J’anime le groupe.")))
                .isEqualTo(302);

        assertThat(text(get("copil", round))).contains("Élue d’Isère", "Des données à jour");
        assertThat(status(get("membre", round))).isEqualTo(403);
        String words = jdbc.sql("select said_capacity from group_member where person_id = ? and until is null")
                .param(Api.personOf("copil"))
                .query(String.class)
                .list()
                .toString();
        assertThat(words).contains("Élue d’Isère");

        post("animation", path + "/seance/clore");
        assertThat(text(get("copil", path + "/compte-rendu")))
                .contains("Tour de table", "Élue d’Isère", "attend du projet", "travaille avec les données");
    }

    @Test
    void countsOnceWhatEachPhoneAnswersAndKeepsNothingElse() {
        String quiz = path + "/quiz";
        assertThat(status(post("animation", quiz, "title", "Quiz", "script", "Oui ?")))
                .isEqualTo(422);
        post(
                "animation",
                quiz,
                "title",
                "Quiz",
                "script",
                "Qui répond ?\n- Le groupe\n+ Tout le monde\n\nQuand ?\n- Tôt\n- Tard");
        String code = jdbc.sql("select code from quiz where meeting_id = ?")
                .param(UUID.fromString(path.substring(10)))
                .query(String.class)
                .single();
        String phones = "/quiz/" + code;
        Visitor one = new Visitor(mvc).from("198.51.100.21");
        Visitor two = new Visitor(mvc).from("198.51.100.21");
        assertThat(status(one.get(phones))).isEqualTo(404);
        assertThat(text(one.get(phones))).contains("Aucun quiz ouvert n’a ce code", code);
        assertThat(status(post("copil", quiz + "/ouvrir"))).isEqualTo(403);
        post("animation", quiz + "/ouvrir");
        assertThat(text(get("copil", quiz + "/ecran"))).contains(code).doesNotContain("Tout le monde");

        assertThat(text(one.get(phones.toLowerCase(java.util.Locale.ROOT)))).contains("Qui répond ?");
        assertThat(status(one.post(phones))).isEqualTo(422);
        assertThat(status(one.post(phones, "chosen[0]", "9"))).isEqualTo(422);
        assertThat(status(one.post(phones, "chosen[0]", "0", "chosen[1]", "1"))).isEqualTo(302);
        assertThat(text(one.get(phones))).contains("Vos réponses sont comptées").doesNotContain("bonne réponse");
        assertThat(status(one.post(phones, "chosen[0]", "1"))).isEqualTo(302);
        two.get(phones);
        assertThat(status(two.post(phones, "chosen[0]", "1"))).isEqualTo(302);
        post("animation", quiz + "/clore");
        assertThat(status(two.post(phones, "chosen[0]", "0"))).isEqualTo(409);

        assertThat(text(two.get(phones))).contains("2 participants ont répondu", "bonne réponse");
        assertThat(text(get("copil", quiz + "/ecran"))).contains("2 participants ont répondu", "2 (100");
        post("animation", quiz + "/recommencer");
        assertThat(jdbc.sql("select count(*) from quiz_sheet s join quiz q on q.id = s.quiz_id where q.code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(status(one.get(phones))).isEqualTo(404);
    }
}
