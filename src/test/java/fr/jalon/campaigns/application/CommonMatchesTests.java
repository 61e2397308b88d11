package fr.jalon.campaigns.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.shared.web.Page;
import fr.jalon.support.IntegrationTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** Words are found the same comments in the same order, however they are looked for. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class CommonMatchesTests {

    private static final int COMMENTS = 1_500;

    /** Between what the database expects of the two words, however many comments of other calls it has beside these. */
    private static final int MANY = COMMENTS / 40;

    private static final int NEVER = Integer.MAX_VALUE;

    @Autowired
    private CallStory story;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void findsWhatTheIndexOfWordsFindsInTheOrderOfTheList() {
        withACallOfManyComments(call -> {
            for (CommentFilter filter : List.of(
                    words("partout"),
                    words("souvent"),
                    words("souvent partout"),
                    words("parfois"),
                    words("nulle"),
                    words("\"souvent partout\""),
                    typed("souvent"))) {
                List<CommentRow> expected = everyPage(finder(NEVER, 1), call, filter);
                assertThat(everyPage(finder(1, COMMENTS), call, filter))
                        .as("%s, seen far", filter)
                        .isEqualTo(expected);
                assertThat(everyPage(finder(1, 400), call, filter))
                        .as("%s, seen near", filter)
                        .isEqualTo(expected);
                assertThat(expected).extracting(CommentRow::sortKey).isSorted().doesNotHaveDuplicates();
            }
            assertThat(everyPage(finder(1, 400), call, words("partout"))).hasSize(COMMENTS);
            assertThat(everyPage(finder(1, 400), call, words("souvent"))).hasSize(COMMENTS / 2);
            assertThat(everyPage(finder(1, 400), call, words("parfois"))).hasSize(COMMENTS / 100);
        });
    }

    @Test
    void countsNoMoreThanIsKnown() {
        withACallOfManyComments(call -> {
            CommentFinder finder = finder(1, 1_000);
            assertThat(finder.counted(call, words("souvent"), null, 25).count()).isEqualTo(CommentReader.COUNTED);
            assertThat(finder.counted(call, words("parfois"), null, 25).count()).isEqualTo(COMMENTS / 100);
            assertThat(finder.counted(call, words("nulle"), null, 25).count()).isZero();
        });
    }

    @Test
    void areLookedForNearbyOnlyWhereTheDatabaseExpectsMany() {
        withACallOfManyComments(call -> {
            CommonMatches matches = new CommonMatches(jdbc, MANY, COMMENTS);
            assertThat(next(matches, call, "souvent", null, 20))
                    .hasValueSatisfying(ids -> assertThat(ids).hasSize(20));
            assertThat(next(matches, call, "parfois", null, 1)).isEmpty();
            assertThat(next(new CommonMatches(jdbc, MANY, 10), call, "souvent", null, 20))
                    .as("too far")
                    .isEmpty();
        });
    }

    private static Optional<List<UUID>> next(CommonMatches matches, UUID call, String q, String after, int wanted) {
        Map<String, Object> values = new HashMap<>();
        return matches.next(call, words(q).where(values), values, after, wanted);
    }

    private CommentFinder finder(int many, int near) {
        return new CommentFinder(jdbc, new FewMatches(jdbc), new CommonMatches(jdbc, many, near));
    }

    private static List<CommentRow> everyPage(CommentFinder finder, UUID call, CommentFilter filter) {
        List<CommentRow> all = new ArrayList<>();
        String after = null;
        do {
            Page<CommentRow> page = finder.page(call, filter, after, 70);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static CommentFilter words(String q) {
        return new CommentFilter(null, null, null, null, false, null, false, q);
    }

    private static CommentFilter typed(String q) {
        return new CommentFilter(null, "T", null, null, false, null, false, q);
    }

    /** Half of the comments, all of some organisations, hold a word; one in a hundred another. Undone afterwards. */
    private void withACallOfManyComments(Consumer<UUID> test) {
        String slug = story.open("Appel aux mots communs");
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("""
                    insert into comment (id, campaign_id, document_id, ref, sort_key, organisation_code,
                        organisation_as_written, types, type_as_written, locator, clause_state, text, channel, state,
                        written_at, sent_at, received_at, version)
                    select gen_random_uuid(), c.id, d.id, 'ORG' || i % 10 || '-' || i,
                        format('%s ORG%s %s', to_char(d.position, 'FM000'), i % 10, to_char(i, 'FM0000000')),
                        'ORG' || i % 10, 'Organisme', array[case when i % 3 = 0 then 'T' else 'G' end], 'G', '', 'NONE',
                        case when i % 10 in (1, 2, 3, 7, 8) then 'Souvent partout.' else 'Partout.' end
                            || case when i % 100 = 7 then ' Parfois.' else '' end,
                        'TABLE', 'RECEIVED', now(), now(), now(), 0
                    from generate_series(1, :many) i, campaign c join campaign_document d on d.campaign_id = c.id
                    where c.slug = :slug
                    """).param("many", COMMENTS).param("slug", slug).update();
            jdbc.sql("analyze comment").update();
            test.accept(jdbc.sql("select id from campaign where slug = :slug")
                    .param("slug", slug)
                    .query(UUID.class)
                    .single());
        });
    }
}
