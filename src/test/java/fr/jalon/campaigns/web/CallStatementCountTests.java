package fr.jalon.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.CallStory;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of a call cost the same whatever its comments: in statements, and in comments that are read. */
@IntegrationTest
@ActiveProfiles("demo")
@Import(CallStory.class)
class CallStatementCountTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CallStory story;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String slug;

    @BeforeEach
    void openACall() {
        slug = story.open("Friches, version comptée");
    }

    private List<String> pages() {
        return List.of(
                "/appels/" + slug,
                "/appels/" + slug + "?document=texte&clause=2-1-rattachement",
                "/appels/" + slug + "/commentaires",
                "/appels/" + slug + "/commentaires?type=G&organisme=ORG1&document=texte&etat=SANS",
                "/appels/" + slug + "/commentaires?q=commune",
                "/appels/" + slug + "/commentaires?clause=" + CallStory.CODE.identity(),
                "/appels/" + slug + "/texte/commentaires/ORG2-1",
                "/api/v1/campaigns/" + slug,
                "/api/v1/campaigns/" + slug + "/comments?limit=200",
                "/appels",
                "/standards/friches/appels");
    }

    @Test
    void takesAsManyStatementsForFiveHundredCommentsAsForTen() throws Exception {
        comments(1, 10);
        counts();
        Map<String, Integer> ten = counts();
        comments(11, 500);

        assertThat(counts()).isEqualTo(ten);
        assertThat(ten).allSatisfy((page, count) -> assertThat(count).as(page).isBetween(1, 30));
    }

    @Test
    void findsAPageOfWordsTypesAndDispositionsWithoutReadingTheOtherComments() {
        comments(1, 5000);
        jdbc.sql("analyze comment").update();
        String found = "select m.id from comment m where m.campaign_id = (select id from campaign where slug = '" + slug
                + "') and m.state = 'RECEIVED' and ";
        String page = " order by m.sort_key limit 51";

        for (String filter : List.of(
                "m.searched @@ websearch_to_tsquery('french', folded('rarissime'))",
                "m.types @> array['E']::text[]",
                "m.organisation_code = 'ORG2'",
                "m.disposition = 'REFUSED'",
                "m.clause_identity = '" + CallStory.CODE.identity() + "'",
                "m.sort_key > '000 ORG1 0002500'")) {
            assertThat(read(found + filter + page)).as(filter).isLessThan(600);
        }
    }

    @Test
    void walksThroughWhatWordsFindInTheOrderOfTheList() {
        comments(1, 2500);

        assertThat(walk("rarissime", 2)).containsExactlyElementsOf(refs("text like '%rarissime'"));
        assertThat(walk("commune", 200)).hasSize(2500).containsExactlyElementsOf(refs("true"));
    }

    private List<String> walk(String q, int limit) {
        List<String> refs = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page = JsonMapper.shared()
                    .readTree(mvc.get()
                            .uri("/api/v1/campaigns/" + slug + "/comments?q=" + q + "&limit=" + limit + after)
                            .exchange()
                            .getResponse()
                            .getContentAsByteArray());
            page.path("items").forEach(item -> refs.add(item.path("ref").asString()));
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : null;
        }
        return refs;
    }

    private List<String> refs(String condition) {
        return jdbc.sql("select ref from comment m where campaign_id = (select id from campaign where slug = ?) and "
                        + condition + " order by sort_key")
                .param(slug)
                .query(String.class)
                .list();
    }

    /** Comments the database looked at for a page, those it passed over included. */
    private int read(String sql) {
        return transaction.execute(status -> {
            jdbc.sql("select set_config('enable_seqscan', 'off', true)")
                    .query(String.class)
                    .single();
            return jdbc.sql("explain (analyze, timing off, costs off) " + sql).query(String.class).list().stream()
                    .filter(line -> line.contains("Rows Removed") || line.contains(" on comment m"))
                    .mapToInt(
                            line -> Integer.parseInt(line.replaceAll(".*?(?:rows=|Filter: |Recheck: )(\\d+).*", "$1")))
                    .sum();
        });
    }

    private Map<String, Integer> counts() throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String page : pages()) {
            counts.put(page, Statements.during(() -> assertThat(mvc.get().uri(page))
                    .as(page)
                    .hasStatusOk()));
        }
        return counts;
    }

    private void comments(int from, int to) {
        jdbc.sql("""
                insert into comment (id, campaign_id, document_id, ref, sort_key, organisation_code,
                    organisation_as_written, types, type_as_written, locator, clause_identity, clause_state, text, channel,
                    state, disposition, written_at, sent_at, received_at, version)
                select gen_random_uuid(), c.id, d.id, 'ORG' || (1 + i % 10) || '-' || i,
                    format('%s ORG%s %s', to_char(d.position, 'FM000'), 1 + i % 10, to_char(i, 'FM0000000')),
                    'ORG' || (1 + i % 10), 'Organisme', array[case when i % 100 = 0 then 'E' else 'G' end], 'G', '',
                    :clause, 'CONFIRMED',
                    'Préciser la commune ' || i || case when i % 500 = 0 then ' rarissime' else '' end, 'TABLE', 'RECEIVED',
                    case when i % 50 = 0 then 'REFUSED' end, now(), now(), now(), 0
                from generate_series(:from, :to) i, campaign c join campaign_document d on d.campaign_id = c.id
                where c.slug = :slug
                """)
                .param("from", from)
                .param("to", to)
                .param("slug", slug)
                .param("clause", CallStory.CODE.identity())
                .update();
        jdbc.sql("""
                insert into comment_tally (document_id, code, last_number, received)
                select m.document_id, m.organisation_code, :to, count(*) from comment m
                join campaign c on c.id = m.campaign_id where c.slug = :slug group by 1, 2
                on conflict (document_id, code) do update set received = excluded.received
                """).param("to", to).param("slug", slug).update();
    }
}
