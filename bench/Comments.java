import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the pages of a call take whatever its number of comments: three calls on the same text, of 1 000, 10 000 and
 * 100 000 comments, asked in turn so that a noisy machine disturbs all of them alike. See bench/comments.
 *
 * <p>Fails where the 95th percentile of a page at 100 000 comments is more than half as long again as at 1 000.
 */
public class Comments {

    static final int[] SIZES = {1_000, 10_000, 100_000};
    static final List<String> SLUGS = new ArrayList<>();

    private static final int WARM_UP = 12;
    private static final double MOST = 1.5;

    private final Application application;
    private final int rounds;
    private final String only;

    private Pilot pilot;

    Comments(Application application, int rounds, String only) {
        this.application = application;
        this.rounds = rounds;
        this.only = only;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        String only = args.length > 1 ? args[1] : "";
        boolean flat;
        try (Application application = Application.start(8198)) {
            flat = new Comments(application, rounds, only).run();
        }
        System.exit(flat ? 0 : 1);
    }

    private boolean run() throws Exception {
        seed(application);
        pilot = Pilot.signedIn(application);
        boolean flat = true;
        System.out.printf("%-44s %23s %23s %23s %7s%n", "p50 / p95 in ms", "1 000", "10 000", "100 000", "ratio");
        for (Map.Entry<String, String[]> page : pages().entrySet()) {
            if (page.getKey().contains(only)) {
                flat &= measure(page.getKey(), page.getValue());
            }
        }
        return flat;
    }

    // -- Calls -------------------------------------------------------------------------------------------------------

    static void seed(Application application) throws Exception {
        String revision = application.text(120);
        words(application);
        for (int size : SIZES) {
            String slug = application.openCall(
                    "Mesure à " + size, revision, Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES));
            fill(application, slug, revision, size);
            SLUGS.add(slug);
        }
        application.execute("drop table bench_sentence");
        application.execute("vacuum analyze comment, comment_tally");
    }

    static void words(Application application) throws Exception {
        Words words = new Words(3);
        application.execute("drop table if exists bench_sentence");
        application.execute("create table bench_sentence (id int primary key, words text)");
        StringBuilder insert = new StringBuilder("insert into bench_sentence values ");
        for (int i = 0; i < 5000; i++) {
            insert.append(i == 0 ? "" : ",").append("(").append(i).append(",'").append(words.sentence(15)).append("')");
        }
        application.execute(insert.toString());
    }

    /** A hundred organisations, two documents; words of one comment in ten, in a hundred, in a thousand. */
    static void fill(Application application, String slug, String revision, int size) throws Exception {
        application.execute("""
                insert into comment (id, campaign_id, document_id, ref, sort_key, organisation_code,
                    organisation_as_written, types, type_as_written, locator, clause_identity, clause_state, text,
                    proposed_change, channel, state, disposition, reason, written_at, sent_at, received_at, version)
                select gen_random_uuid(), c.id, d.id, 'ORG' || i %% 100 || '-' || i,
                    format('%%s ORG%%s %%s', to_char(d.position, 'FM000'), i %% 100, to_char(i, 'FM0000000')),
                    'ORG' || i %% 100, 'Organisme ' || i %% 100, array[(array['G', 'M', 'T', 'E'])[1 + i %% 4]],
                    'T', 'Partie ' || i %% 12,
                    case when d.code = 'texte' then k.identity end,
                    case when d.code = 'texte' then 'CONFIRMED' else 'NONE' end,
                    a.words || ' ' || b.words || case when i %% 10 = 3 then ' Cartographie.' else '' end
                        || case when i %% 100 = 7 then ' Hydrographie.' else '' end
                        || case when i %% 1000 = 11 then ' Toponymie.' else '' end,
                    case when i %% 2 = 0 then b.words end, 'TABLE', 'RECEIVED',
                    (array['ACCEPTED', 'REFUSED', null, 'POSTPONED', 'ACCEPTED_IN_PRINCIPLE'])[1 + i / 7 %% 5],
                    case when i %% 5 = 0 then a.words end, now(), now(), now(), 0
                from generate_series(1, %d) i
                join campaign c on c.slug = '%s'
                join campaign_document d on d.campaign_id = c.id and d.code = case when i %% 3 = 0 then 'annexe' else 'texte' end
                join bench_sentence a on a.id = i %% 5000 * 7907 %% 5000
                join bench_sentence b on b.id = (i / 5000 * 613 + i %% 5000 * 4729) %% 5000
                left join lateral (select identity from clause where revision_id = '%s'
                    and position = 1 + i %% 119) k on true
                """.formatted(size, slug, revision));
        application.execute("""
                insert into comment_tally (document_id, code, last_number, received)
                select m.document_id, m.organisation_code, %d, count(*) from comment m
                join campaign c on c.id = m.campaign_id where c.slug = '%s' group by 1, 2
                """.formatted(size, slug));
    }

    // -- Pages -------------------------------------------------------------------------------------------------------

    private Map<String, String[]> pages() throws Exception {
        Map<String, String[]> pages = new LinkedHashMap<>();
        page(pages, "the call with its text", "");
        page(pages, "list", "/commentaires");
        page(pages, "list, page in the middle", "/commentaires?apres=@middle");
        page(pages, "list, last page", "/commentaires?apres=@last");
        page(pages, "type", "/commentaires?type=T");
        page(pages, "document", "/commentaires?document=annexe");
        page(pages, "organisation", "/commentaires?organisme=ORG17");
        page(pages, "disposition", "/commentaires?etat=REFUSED");
        page(pages, "undecided", "/commentaires?etat=SANS");
        page(pages, "clause", "/commentaires?clause=@clause");
        page(pages, "type and disposition", "/commentaires?type=T&etat=POSTPONED");
        page(pages, "type and organisation", "/commentaires?type=T&organisme=ORG17");
        page(pages, "all filters", "/commentaires?type=T&organisme=ORG17&document=texte&etat=REFUSED");
        page(pages, "word of nearly all", "/commentaires?q=" + Words.COMMON);
        page(pages, "word of one in ten", "/commentaires?q=cartographie");
        page(pages, "word of one in a hundred", "/commentaires?q=hydrographie");
        page(pages, "word of one in a thousand", "/commentaires?q=toponymies");
        page(pages, "word of none", "/commentaires?q=introuvable");
        page(pages, "two words", "/commentaires?q=cartographie+" + encoded("donnée"));
        page(pages, "word and type", "/commentaires?q=hydrographie&type=T");
        page(pages, "word, page in the middle", "/commentaires?q=cartographie&apres=@middle");
        page(pages, "reference", "/commentaires?q=org7-307");
        page(pages, "one comment", "/texte/commentaires/ORG7-307");
        page(pages, "board", "/depouillement");
        page(pages, "board, all comments", "/depouillement?vue=tous");
        page(pages, "board, page in the middle", "/depouillement?vue=tous&apres=@middle");
        page(pages, "board, a comment and what is near it", "/depouillement?vue=tous&c=texte/ORG7-307");
        page(pages, "board, word of one in a hundred", "/depouillement?vue=tous&q=hydrographie");
        page(pages, "the call with a form open", "?document=texte&clause=@anchor");
        api(pages, "API, list", "/comments");
        api(pages, "API, page in the middle", "/comments?after=@middle");
        api(pages, "API, 200 at once", "/comments?limit=200");
        api(pages, "API, type", "/comments?type=T");
        api(pages, "API, word of one in a hundred", "/comments?q=hydrographie");
        api(pages, "API, the call", "");
        return pages;
    }

    private void page(Map<String, String[]> pages, String name, String rest) throws Exception {
        add(pages, name, "/appels/", rest);
    }

    private void api(Map<String, String[]> pages, String name, String rest) throws Exception {
        add(pages, name, "/api/v1/campaigns/", rest);
    }

    private void add(Map<String, String[]> pages, String name, String base, String rest) throws Exception {
        String[] paths = new String[SLUGS.size()];
        for (int i = 0; i < paths.length; i++) {
            String slug = SLUGS.get(i);
            paths[i] = base + slug + rest.replace("@middle", rest.contains("@middle") ? cursor(slug, SIZES[i] / 2) : "")
                    .replace("@last", rest.contains("@last") ? cursor(slug, SIZES[i] - 20) : "")
                    .replace("@clause", rest.contains("@clause") ? clause(slug, "clause_identity::text") : "")
                    .replace("@anchor", rest.contains("@anchor")
                            ? clause(slug, "(select anchor from clause k where k.identity = m.clause_identity limit 1)")
                            : "");
        }
        pages.put(name, paths);
    }

    private String cursor(String slug, int after) throws Exception {
        String key = application.texts("""
                select m.sort_key from comment m join campaign c on c.id = m.campaign_id
                where c.slug = '%s' order by m.sort_key offset %d limit 1
                """.formatted(slug, after)).get(0);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private String clause(String slug, String column) throws Exception {
        return application.texts("""
                select %s from comment m join campaign c on c.id = m.campaign_id
                where c.slug = '%s' and m.ref = 'ORG7-307'
                """.formatted(column, slug)).get(0);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    // -- Times -------------------------------------------------------------------------------------------------------

    private boolean measure(String name, String[] paths) throws Exception {
        double[][] times = new double[paths.length][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < paths.length; i++) {
                long start = System.nanoTime();
                HttpResponse<String> answer =
                        name.startsWith("board") ? pilot.get(paths[i]) : application.get(paths[i]);
                double time = (System.nanoTime() - start) / 1e6;
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(paths[i] + " answered " + answer.statusCode());
                }
                if (round >= 0) {
                    times[i][round] = time;
                }
            }
        }
        StringBuilder line = new StringBuilder("%-44s".formatted(name));
        for (double[] each : times) {
            Arrays.sort(each);
            line.append("  %9.1f / %9.1f".formatted(at(each, 0.5), at(each, 0.95)));
        }
        double ratio = at(times[2], 0.95) / at(times[0], 0.95);
        System.out.printf("%s %7.2f%s%n", line, ratio, ratio > MOST ? "  !" : "");
        return ratio <= MOST;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }
}
