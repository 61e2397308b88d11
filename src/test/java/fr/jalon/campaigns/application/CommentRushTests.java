package fr.jalon.campaigns.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.campaigns.domain.Anchor;
import fr.jalon.campaigns.domain.ClosedCall;
import fr.jalon.campaigns.domain.Wording;
import fr.jalon.shared.Actor;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Two hundred people at once, and at the closing second: no error, none lost, none doubled, none late. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class CommentRushTests {

    private static final int WRITERS = 200;

    @Autowired
    private CallStory story;

    @Autowired
    private WriteComments write;

    @Autowired
    private JdbcClient jdbc;

    private String slug;

    @BeforeEach
    void openACall() {
        slug = story.open("Appel très suivi");
    }

    @Test
    void givesEveryCommentItsNumberWithoutGapOrDouble() throws Exception {
        List<Future<WriteComments.Written>> all = rush(number -> () -> {});

        for (Future<WriteComments.Written> each : all) {
            assertThat(each.get().outcome()).isEqualTo(WriteComments.Outcome.RECEIVED);
        }
        assertThat(numbers()).hasSize(WRITERS).doesNotHaveDuplicates().contains(1, WRITERS);
    }

    @Test
    void acceptsAllThatComesBeforeTheClosingSecondAndNothingAfter() throws Exception {
        CallStory.now(CallStory.CLOSES.minusMillis(1));
        AtomicInteger started = new AtomicInteger();

        List<Future<WriteComments.Written>> all = rush(number -> () -> {
            if (started.incrementAndGet() == WRITERS / 2) {
                CallStory.now(CallStory.CLOSES);
            }
        });

        int received = 0;
        for (Future<WriteComments.Written> each : all) {
            try {
                each.get();
                received++;
            } catch (java.util.concurrent.ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(ClosedCall.class);
            }
        }
        assertThat(received).isBetween(1, WRITERS - 1);
        assertThat(numbers()).hasSize(received).doesNotHaveDuplicates().contains(1, received);
        assertThat(jdbc.sql("select count(*) from comment m join campaign c on c.id = m.campaign_id"
                                + " where c.slug = ? and m.sent_at >= c.closes_at")
                        .param(slug)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private interface Before {

        Runnable of(int number);
    }

    private List<Future<WriteComments.Written>> rush(Before before) throws InterruptedException {
        Actor actor = new Actor(Api.personOf("membre"), "Membre", Set.of(), Map.of());
        List<Callable<WriteComments.Written>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int number = i;
            writers.add(() -> {
                before.of(number).run();
                return write.send(slug, typed(number), actor);
            });
        }
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            return pool.invokeAll(writers, 60, TimeUnit.SECONDS);
        } finally {
            pool.shutdown();
        }
    }

    private static WriteComments.Typed typed(int number) {
        return new WriteComments.Typed(
                "texte",
                new Wording(List.of("G"), "Commentaire " + number, null),
                Anchor.WHOLE,
                null,
                null,
                null,
                null,
                Locale.FRENCH);
    }

    private List<Integer> numbers() {
        return jdbc.sql("""
                        select substring(m.ref from 5)::int from comment m join campaign c on c.id = m.campaign_id
                        where c.slug = ? and m.state = 'RECEIVED'
                        """).param(slug).query(Integer.class).list();
    }
}
