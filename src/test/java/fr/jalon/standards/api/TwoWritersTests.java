package fr.jalon.standards.api;

import static fr.jalon.standards.api.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.application.AccountsDemo;
import fr.jalon.support.Api;
import fr.jalon.support.Api.Answer;
import fr.jalon.support.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Several people write the same thing at once: nobody's change is lost without a word. */
@IntegrationTest
class TwoWritersTests {

    private static final int WRITERS = 6;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountsDemo accounts;

    private Story story;

    @BeforeEach
    void opens() {
        accounts.load();
        story = Story.opened(Api.secretariat(mvc), Api.pilot(mvc));
    }

    @Test
    void refusesTheSecondChangeOfTheSameRevision() {
        String standard = "/api/v1/standards/" + story.standard;
        String revision = Api.anonymous(mvc).get(standard).at("/revision");
        done(story.secretariat.put(standard, identity("Premier", revision)), 200);
        Answer second = story.pilot.put(standard, identity("Second", revision));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/detail")).contains("rien n’a été écrit");
        assertThat(Api.anonymous(mvc).get(standard).at("/title")).isEqualTo("Premier");
    }

    @Test
    void refusesTheSecondPlanOfTheSameRevision() {
        String revision = Api.anonymous(mvc).get(story.at("")).at("/revision");
        done(story.pilot.put(story.at("/plan"), plan("2027-01-04", revision)), 200);
        assertThat(story.secretariat
                        .put(story.at("/plan"), plan("2027-02-01", revision))
                        .status())
                .isEqualTo(409);
        assertThat(Api.anonymous(mvc).get(story.at("")).at("/phases/0/plannedStart"))
                .isEqualTo("2027-01-04");
    }

    @Test
    void acknowledgesExactlyTheProofsThatAreThereAfterManyWriteAtOnce() throws Exception {
        List<Answer> answers = atOnce(writer -> story.pilot.post(
                story.at("/actions/state-need/evidence"), "{\"href\": \"https://example.org/" + writer + "\"}"));
        assertThat(answers).extracting(Answer::status).allMatch(status -> status == 201 || status == 409);
        long acknowledged =
                answers.stream().filter(answer -> answer.status() == 201).count();
        assertThat(acknowledged).isPositive();
        assertThat(Api.anonymous(mvc)
                        .get(story.at("/actions/state-need"))
                        .body()
                        .path("evidence"))
                .hasSize((int) acknowledged);
    }

    @Test
    void letsOneOfManyDecideAGate() throws Exception {
        story.date("saisine", "2021-06");
        done(story.pilot.post(story.at("/actions/search-existing/done"), Story.on("2021-06")), 200);
        List<Answer> answers = atOnce(writer -> story.decide("need-acknowledged", "2021-06-0" + (writer + 1)));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).contains(409);
        assertThat(answers).extracting(Answer::status).allMatch(status -> status == 201 || status == 409);
        assertThat(Api.anonymous(mvc)
                        .get(story.at("/gates/need-acknowledged"))
                        .body()
                        .path("decisions"))
                .hasSize(1);
    }

    @Test
    void letsOneOfManyAddAVersionOfTheSameNumber() throws Exception {
        List<Answer> answers = atOnce(writer -> story.pilot.post(
                "/api/v1/standards/" + story.standard + "/versions", "{\"number\": \"v2\", \"status\": \"PROJECT\"}"));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers)
                .extracting(Answer::status)
                .allMatch(status -> status == 201 || status == 409 || status == 422);
    }

    @Test
    void givesStandardsOfTheSameTitleAddressesOfTheirOwn() throws Exception {
        List<Answer> answers = atOnce(writer -> story.secretariat.post(
                "/api/v1/standards",
                "{\"title\": \"Jumeau %s\", \"kind\": \"GUIDE\", \"theme\": \"risques\"}".formatted(story.cycle)));
        assertThat(answers).extracting(Answer::status).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(answer -> answer.at("/slug")))
                .doesNotHaveDuplicates();
    }

    private interface Act {
        Answer by(int writer);
    }

    private static List<Answer> atOnce(Act act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            CyclicBarrier line = new CyclicBarrier(WRITERS);
            List<Callable<Answer>> acts = IntStream.range(0, WRITERS)
                    .<Callable<Answer>>mapToObj(writer -> () -> {
                        line.await();
                        return act.by(writer);
                    })
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private static String identity(String title, String revision) {
        return "{\"title\": \"%s\", \"kind\": \"STANDARD\", \"theme\": \"risques\", \"revision\": %s}"
                .formatted(title, revision);
    }

    private static String plan(String start, String revision) {
        return "{\"phases\": [{\"key\": \"emergence\", \"start\": \"%s\"}], \"reason\": \"x\", \"revision\": %s}"
                .formatted(start, revision);
    }
}
