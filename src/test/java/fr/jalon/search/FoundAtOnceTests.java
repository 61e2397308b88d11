package fr.jalon.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.search.application.KeepIndex;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.SignedIn;
import fr.jalon.support.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What becomes public is found without waiting for the night. */
@IntegrationTest
@ActiveProfiles("demo")
class FoundAtOnceTests {

    private static final String STANDARD = "/standards/accessibilite-cheminement-espace-naturel";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private KeepIndex index;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void isBuilt() {
        index.rebuild();
    }

    /** A word that nothing else has. */
    private static String word() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(each -> String.valueOf((char) ('a' + each % 25)))
                .collect(Collectors.joining());
    }

    private String post(String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(SignedIn.as(Api.personOf("animation")));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        var response = request.exchange().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(302);
        return response.getHeader("Location");
    }

    private List<String> found(String word) {
        return Visitor.page(new Visitor(mvc).get("/recherche?q=" + word))
                .select(".search-title a")
                .eachAttr("href");
    }

    private List<String> soonFound(String word) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (found(word).isEmpty() && Instant.now().isBefore(end)) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        return found(word);
    }

    private int indexed(String word) {
        return jdbc.sql("select count(*) from search_entry where lower(title) like ?")
                .param("%" + word + "%")
                .query(Integer.class)
                .single();
    }

    @Test
    void findsAPublicResourceOfAGroupAndForgetsItOnceRemoved() {
        String word = word();
        String kept = word();
        String resources = STANDARD + "/groupe/ressources";
        post(resources, "kind", "OTHER", "title", "Note " + kept, "audience", "COPIL");
        post(resources, "kind", "OTHER", "title", "Note " + word, "audience", "EVERYONE");

        assertThat(soonFound(word)).containsExactly(resources);
        assertThat(found(kept)).isEmpty();
        String id = jdbc.sql("select id::text from group_resource where title = ?")
                .param("Note " + word)
                .query(String.class)
                .single();
        post(resources + "/" + id + "/retrait");
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (indexed(word) > 0 && Instant.now().isBefore(end)) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        assertThat(indexed(word)).isZero();
    }

    @Test
    void findsTheDecisionsAndQuestionsOfACircleOnceItsMinutesArePublished() {
        String decided = word();
        String lost = word();
        String asked = word();
        Matcher made = Pattern.compile("/reunions/[0-9a-f-]{36}")
                .matcher(post(
                        STANDARD + "/reunions",
                        "kind",
                        "COPIL",
                        "title",
                        "COPIL cherché",
                        "day",
                        "2031-10-02",
                        "starts",
                        "10",
                        "ends",
                        "12",
                        "mode",
                        "REMOTE"));
        assertThat(made.find()).isTrue();
        String path = made.group();
        post(path + "/convoquer");
        post(path + "/seance/ouvrir", "today", "true");
        jdbc.sql("update meeting_participant set attendance = 'PRESENT' where meeting_id = ?")
                .param(UUID.fromString(path.substring(10)))
                .update();
        post(path + "/seance/decisions", "text", "On garde " + decided, "mode", "IN_SESSION");
        String[] vote = {"text", "On prend " + lost, "mode", "VOTE", "votesFor", "0", "votesAgainst", "1"};
        post(path + "/seance/decisions", vote);
        post(path + "/seance/questions", "title", "Quel " + asked + " ?", "theme", "Mots");
        post(path + "/seance/clore");
        post(path + "/compte-rendu/etape", "act", "envoyer", "until", "2099-04-01");
        post(path + "/compte-rendu/etape", "act", "valider", "beforeEnd", "true");
        index.rebuild();
        assertThat(found(decided)).isEmpty();
        assertThat(found(lost)).isEmpty();
        assertThat(found(asked)).isEmpty();

        post(path + "/compte-rendu/etape", "act", "publier");

        assertThat(soonFound(decided)).singleElement().asString().startsWith("/decisions/");
        assertThat(soonFound(lost)).hasSize(1);
        assertThat(soonFound(asked)).singleElement().asString().startsWith("/questions/");
        assertThat(Visitor.page(new Visitor(mvc).get("/recherche?q=" + lost)).text())
                .contains("non adoptée");
    }
}
