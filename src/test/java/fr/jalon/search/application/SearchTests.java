package fr.jalon.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.search.domain.Kinds;
import fr.jalon.search.domain.PlainText;
import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchSource;
import fr.jalon.support.Api;
import fr.jalon.support.IntegrationTest;
import fr.jalon.support.Statements;
import fr.jalon.support.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Search over the demonstration: what is found first, and that a stranger finds nothing but what a stranger reads. */
@IntegrationTest
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTests {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private KeepIndex index;

    @Autowired
    private IndexRows rows;

    @Autowired
    private List<SearchSource> sources;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @BeforeAll
    void build() {
        index.rebuild();
    }

    @Test
    void tellsOnlyWhatAStrangerReadsAtTheAddressItNames() {
        Map<String, String> pages = new HashMap<>();
        int told = 0;
        for (SearchSource source : sources) {
            List<SearchEntry> entries = source.after(BEFORE_ALL, 1_000_000);
            told += entries.isEmpty() ? 0 : 1;
            for (SearchEntry entry : entries) {
                String page = pages.computeIfAbsent(entry.path().split("#")[0], this::wordsOf);
                assertThat(page).as(entry.path()).contains(PlainText.words(entry.title()));
            }
        }
        assertThat(pages).hasSizeGreaterThan(50);
        assertThat(told).as("kinds the demonstration has").isGreaterThan(10);
    }

    private String wordsOf(String path) {
        MvcTestResult result = new Visitor(mvc).get(path);
        assertThat(result.getResponse().getStatus()).as(path).isEqualTo(200);
        return PlainText.words(Visitor.page(result).text());
    }

    @Test
    void namesNobodyAndNoMailAddress() {
        List<String> people = jdbc.sql("select name from person union select name from group_member"
                        + " union select name from meeting_participant union select name from contributor")
                .query(String.class)
                .list();
        assertThat(people).hasSizeGreaterThan(20);
        for (SearchSource source : sources) {
            for (SearchEntry entry : source.after(BEFORE_ALL, 1_000_000)) {
                String said = entry.title() + " " + entry.context() + " " + entry.text();
                assertThat(said).as(entry.path()).doesNotContain("@demo");
                assertThat(people).as(entry.path()).noneMatch(name -> name.contains(" ") && said.contains(name));
            }
        }
    }

    @Test
    void knowsEveryKindThatIsTold() {
        assertThat(sources).extracting(SearchSource::kind).containsExactlyInAnyOrderElementsOf(Kinds.all());
    }

    @ParameterizedTest
    @CsvSource({
        "accessibilité, accessibilite",
        "accessibilite, accessibilite",
        "ACCESSIBILITÉ, accessibilite",
        "friche, friches",
        "friches, friches",
        "ACEN, accessibilite",
        "SCoT, scot",
        "PPR, geostandards",
        "OCSGE, ocs-ge",
        "ocs ge, ocs-ge",
        "lieu de mediation, lieux-de-mediation-numerique"
    })
    void findsTheStandardFirstWhateverTheAccentsAndTheNumber(String typed, String slug) {
        Document page = page("q=" + encoded(typed));

        assertThat(page.selectFirst(".search-title a").attr("href"))
                .startsWith("/standards/")
                .contains(slug.substring(0, Math.min(6, slug.length())));
        assertThat(page.selectFirst(".search-hit .search-kind").text()).isEqualTo("Standard");
    }

    @Test
    void findsADecisionByTheNumberPeopleQuote() {
        String ref = jdbc.sql("select ref from decision where published_at is not null order by ref limit 1")
                .query(String.class)
                .single();
        String quote = jdbc.sql("select upper(body) || ' ' || number from decision where ref = ?")
                .param(ref)
                .query(String.class)
                .single();

        Document page = page("q=" + encoded("décision " + quote));

        assertThat(page.select(".search-title a").eachAttr("href")).contains("/decisions/" + ref);
        assertThat(page.selectFirst(".search-title a").attr("href")).isEqualTo("/decisions/" + ref);
        assertThat(page("q=" + encoded(quote.replace(" ", "")))
                        .select(".search-title a")
                        .eachAttr("href"))
                .contains("/decisions/" + ref);
    }

    @Test
    void completesTheLastWordOnly() {
        assertThat(hrefs("q=accessib")).isNotEmpty();
        assertThat(hrefs("q=" + encoded("accessib xyzzy"))).isEmpty();
    }

    /** And says so; where all of the words are somewhere, only that is shown. */
    @Test
    void showsWhatHasSomeOfTheWordsWhereNothingHasAll() {
        Document page = page("q=" + encoded("friches xyzzy qwertz -médiation"));

        assertThat(page.select("[role=status]").text()).contains("tous ces mots");
        assertThat(page.select(".search-title a").eachAttr("href")).anyMatch(href -> href.contains("friche"));
        assertThat(page.select(".search-list").text()).doesNotContainIgnoringCase("médiation");
        assertThat(page("q=friches").select("[role=status]").text()).doesNotContain("tous ces mots");
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 juin 2022", "29/06/2022", "29/6/2022", "2022-06-29", "29 June 2022"})
    void findsWhatHappenedOnADayHoweverTheDayIsWritten(String day) {
        assertThat(jdbc.sql("select count(*) from search_entry where kind = 'meeting' and happened_on = '2022-06-29'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(page("type=meeting&q=" + encoded(day))
                        .selectFirst(".search-where time")
                        .attr("datetime"))
                .isEqualTo("2022-06-29");
    }

    @Test
    void looksForAnAcronymAndNotForWordsThatBeginLikeIt() {
        assertThat(total("q=fric")).isPositive();
        assertThat(hrefs("q=FRIC")).isEmpty();
    }

    @Test
    void wantsQuotedWordsTogetherAndLeavesOutOthers() {
        int all = total("q=" + encoded("médiation numérique"));

        assertThat(total("q=" + encoded("\"numérique médiation\""))).isLessThan(all);
        assertThat(total("q=" + encoded("médiation -numérique"))).isLessThan(all);
    }

    @Test
    void offersAnotherWordForATypo() {
        Document page = page("q=" + encoded("acessibilté"));

        assertThat(page.selectFirst(".search-meant a").text()).isEqualToIgnoringCase("accessibilité");
    }

    @Test
    void narrowsToAKindAndToAStandardAndGoesOn() {
        Document page = page("q=standard");
        String next = page.selectFirst("a[rel=next]").attr("href");

        assertThat(page.select(".tabs a[aria-current]")).hasSize(1);
        assertThat(page(next.substring(next.indexOf('?') + 1))
                        .select(".search-title a")
                        .eachAttr("href"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(page.select(".search-title a").eachAttr("href"));
        assertThat(page("q=standard&type=meeting").select(".search-kind").eachText())
                .isNotEmpty()
                .containsOnly("Réunion");
        String slug = jdbc.sql("select slug from standard where title like 'Friches%'")
                .query(String.class)
                .single();
        assertThat(page("q=standard&standard=" + slug).select(".lead").text()).contains("Friches");
    }

    @Test
    void carriesTheWordsIntoTheCommentsOfACall() {
        List<String> places =
                page("q=" + encoded("risques")).select(".search-places a").eachAttr("href");

        assertThat(places).isNotEmpty().allMatch(href -> href.endsWith("/commentaires?q=risques"));
        assertThat(new Visitor(mvc).get(places.get(0))).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "le la les de",
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "a & !b | (c:*",
                "\"jamais fermé",
                "\\' :* <-> !!",
                "%",
                "-tout",
                "\u0000\ue000x\ue001"
            })
    void answersASentenceToWhateverIsTyped(String typed) {
        MvcTestResult result = new Visitor(mvc).get("/recherche?q=" + encoded(typed));

        assertThat(result).hasStatusOk();
        assertThat(Visitor.page(result).select(".empty-title, .search-title")).isNotEmpty();
        assertThat(Visitor.page(result).select("main script")).isEmpty();
    }

    @Test
    void saysThatOnlyTheBeginningOfALongRequestIsLookedFor() {
        assertThat(page("q=" + encoded("friches ".repeat(1250)))
                        .select("[role=status]")
                        .text())
                .contains("seul son début");
    }

    @Test
    @Transactional
    void forgetsWhatIsHiddenInTheVeryTransactionThatHidesItThoughNoEventTellsIt() {
        Map<String, Object> decision = jdbc.sql("""
                        select id, ref, text, upper(body) || ' ' || number as quote from decision
                        where published_at is not null order by ref limit 1
                        """).query().singleRow();
        UUID meeting = jdbc.sql("select id from meeting where state = 'HELD' and kind = 'PLENARY' order by id limit 1")
                .query(UUID.class)
                .single();
        String title = jdbc.sql("select title from meeting where id = ?")
                .param(meeting)
                .query(String.class)
                .single();
        String call = jdbc.sql("select slug from campaign where state = 'PUBLISHED' order by slug limit 1")
                .query(String.class)
                .single();
        String callTitle = jdbc.sql("select title from campaign where slug = ?")
                .param(call)
                .query(String.class)
                .single();
        assertThat(hrefs("type=decision&q=" + encoded((String) decision.get("quote"))))
                .contains("/decisions/" + decision.get("ref"));
        assertThat(hrefs("type=meeting&q=" + encoded(title))).contains("/reunions/" + meeting);
        assertThat(hrefs("type=call&q=" + encoded(callTitle))).contains("/appels/" + call);

        jdbc.sql("update decision set published_at = null where id = ?")
                .param(decision.get("id"))
                .update();
        jdbc.sql("update meeting set state = 'CANCELLED' where id = ?")
                .param(meeting)
                .update();
        jdbc.sql("update campaign set state = 'DRAFT' where slug = ?")
                .param(call)
                .update();

        assertThat(hrefs("type=decision&q=" + encoded((String) decision.get("quote"))))
                .doesNotContain("/decisions/" + decision.get("ref"));
        assertThat(hrefs("q=" + encoded(title))).noneMatch(href -> href.contains(meeting.toString()));
        assertThat(page("q=" + encoded(callTitle)).html())
                .doesNotContain("/appels/" + call + "\"")
                .doesNotContain("/appels/" + call + "/");
    }

    @Test
    @Transactional
    void saysNothingOfWhatACircleSettledAndHasNotTold() {
        Map<String, Object> question = jdbc.sql("""
                        select q.id, q.arbitration, q.arbitrated_meeting_id as meeting, d.id as decision from open_question q
                        join decision d on d.id = q.decision_id and d.published_at is not null
                        where q.published_at is not null and q.state = 'ARBITRATED' order by q.number limit 1
                        """).query().singleRow();
        SearchSource questions = sources.stream()
                .filter(each -> each.kind().equals("question"))
                .findFirst()
                .orElseThrow();
        List<UUID> ids = List.of((UUID) question.get("id"));
        assertThat(questions.entries(ids).get(0).text()).contains((String) question.get("arbitration"));

        jdbc.sql("update decision set published_at = null where id = ?")
                .param(question.get("decision"))
                .update();
        for (String part : List.of("minutes_remark", "minutes_block")) {
            jdbc.sql("delete from " + part + " where minutes_id in (select id from minutes where meeting_id = ?)")
                    .param(question.get("meeting"))
                    .update();
        }
        jdbc.sql("delete from minutes where meeting_id = ?")
                .param(question.get("meeting"))
                .update();

        assertThat(questions.entries(ids).get(0).text()).doesNotContain((String) question.get("arbitration"));
    }

    @Test
    void followsWhatHappensToAThing() {
        Api secretariat = Api.secretariat(mvc);
        String word = "zwanze" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String body = """
                {"title": "%s", "kind": "STANDARD", "theme": "urbanisme", "legalStatus": "UNKNOWN", "registryLabel": "NONE"}
                """;

        var made = secretariat.post("/api/v1/standards", body.formatted("Standard " + word));
        assertThat(made.status()).as(made.text()).isEqualTo(201);

        eventually(() -> !hrefs("q=" + word).isEmpty());
        assertThat(jdbc.sql("select count(*) from event_publication where listener_id like '%SearchChanges%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The first standard of a new house is found at once. */
    @Test
    @Transactional
    void followsFromTheFirstRoundOnThoughThereWasNothingToFind() {
        jdbc.sql("delete from search_entry").update();

        assertThat(index.isBegun()).isTrue();
    }

    @Test
    void healsWhatNoEventTold() {
        UUID gone = UUID.randomUUID();
        transaction.executeWithoutResult(status -> rows.put(
                "clause", List.of(new SearchEntry(gone, null, "Qwertz", null, "qwertz", "/nulle-part", null)), 0));
        assertThat(hrefs("q=qwertz")).isEmpty();

        index.rebuild();

        assertThat(jdbc.sql("select count(*) from search_entry where object_id = ?")
                        .param(gone)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void losesNothingWhereTwoRoundsOverlap() {
        SearchEntry found = new SearchEntry(UUID.randomUUID(), null, "Azertyuiop", null, "", "/nulle-part", null);
        transaction.executeWithoutResult(status -> {
            long first = rows.newRound();
            long second = rows.newRound();
            rows.put("clause", List.of(found), second);
            rows.put("clause", List.of(found), first);
            rows.removeUnseen("clause", second);
            assertThat(jdbc.sql("select count(*) from search_entry where object_id = ?")
                            .param(found.id())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            status.setRollbackOnly();
        });
    }

    @Test
    void keepsWhatItHadWhenItIsStoppedInTheMiddle() {
        int before = jdbc.sql("select count(*) from search_entry where kind = 'clause'")
                .query(Integer.class)
                .single();

        try {
            new KeepIndex(List.of(new Interrupted()), rows, transaction).rebuild();
        } catch (IllegalStateException stopped) {
            assertThat(jdbc.sql("select count(*) from search_entry where kind = 'clause'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(before);
            return;
        }
        throw new AssertionError("It was not stopped");
    }

    private static final class Interrupted implements SearchSource {

        @Override
        public String kind() {
            return "clause";
        }

        @Override
        public List<SearchEntry> entries(Collection<UUID> ids) {
            return List.of();
        }

        @Override
        public List<SearchEntry> after(UUID last, int limit) {
            throw new IllegalStateException("killed");
        }

        @Override
        public Set<String> subjects() {
            return Set.of();
        }
    }

    @Test
    void costsAFixedNumberOfStatementsAndNoSession() throws Exception {
        MvcTestResult result = new Visitor(mvc).get("/recherche?q=standard");
        assertThat(result.getResponse().getCookie("SESSION")).isNull();

        assertThat(Statements.during(() -> new Visitor(mvc).get("/recherche?q=standard")))
                .isLessThan(30);
    }

    @Test
    void keepsTheWordsWhereTheLanguageChanges() {
        assertThat(page("q=friches").select(".tools-nav a[hreflang=en]").attr("href"))
                .contains("q=friches");
        assertThat(page("q=friches").select("#site-search").val()).isEqualTo("friches");
    }

    @Test
    void answersProgramsToo() {
        Api.Answer first = Api.anonymous(mvc).get("/api/v1/search?q=standard&limit=2");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().at("/items").size()).isEqualTo(2);
        assertThat(first.at("/items/0/path")).startsWith("/");
        Api.Answer second = Api.anonymous(mvc).get("/api/v1/search?q=standard&limit=2&after=" + first.at("/next"));
        assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
        assertThat(Api.anonymous(mvc).get("/api/v1/search?q=a&kind=nothing").rules())
                .containsExactly("kind-unknown");
        assertThat(Api.anonymous(mvc).get("/api/v1/search?q=friches&after=x").rules())
                .containsExactly("cursor-unknown");
        assertThat(Api.anonymous(mvc).get("/api/v1/search").body().at("/items").size())
                .isZero();
    }

    private Document page(String query) {
        MvcTestResult result = new Visitor(mvc).get("/recherche?" + query);
        assertThat(result).hasStatusOk();
        return Visitor.page(result);
    }

    private List<String> hrefs(String query) {
        return page(query).select(".search-title a").eachAttr("href");
    }

    private int total(String query) {
        return Stream.of(page(query).select(".tabs .search-count").eachText())
                .flatMap(List::stream)
                .findFirst()
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void eventually(BooleanSupplier met) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!met.getAsBoolean()) {
            assertThat(Instant.now()).as("it comes within ten seconds").isBefore(end);
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }
}
