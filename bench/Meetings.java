import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the lists of meetings, decisions and actions take whatever their number: one standard with 50 of each, one with
 * 5 000 meetings, 50 000 decisions and 50 000 actions, asked in turn so that a noisy machine disturbs both alike. See
 * bench/meetings.
 *
 * <p>Fails where the 95th percentile of a page of the large one is more than half as long again as of the small one.
 */
public class Meetings {

    private static final long RUN = System.nanoTime() % 1_000_000;
    private static final List<String> STANDARDS = List.of("mesure-peu-" + RUN, "mesure-trop-" + RUN);
    private static final int[] MEETINGS = {50, 5_000};
    private static final int[] DECISIONS = {50, 50_000};
    private static final int WARM_UP = 12;
    private static final double MOST = 1.5;

    /** Runs every group, so sees every row. */
    private static final String SECRETARIAT = "Bearer jalon-demo-secretariat";

    private final Application application;
    private final int rounds;
    private final String only;

    Meetings(Application application, int rounds, String only) {
        this.application = application;
        this.rounds = rounds;
        this.only = only;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        String only = args.length > 1 ? args[1] : "";
        boolean flat;
        try (Application application = Application.start(8197)) {
            flat = new Meetings(application, rounds, only).run();
        }
        System.exit(flat ? 0 : 1);
    }

    private boolean run() throws Exception {
        for (int i = 0; i < STANDARDS.size(); i++) {
            fill(STANDARDS.get(i), MEETINGS[i], DECISIONS[i]);
        }
        application.execute("vacuum analyze meeting, decision, action_item, minutes, agenda_item");
        boolean flat = true;
        System.out.printf("%-44s %23s %23s %7s%n", "p50 / p95 in ms", "50", "5 000, 50 000", "ratio");
        for (Map.Entry<String, Asked[]> page : pages().entrySet()) {
            if (page.getKey().contains(only)) {
                flat &= measure(page.getKey(), page.getValue());
            }
        }
        return flat;
    }

    // -- Meetings ----------------------------------------------------------------------------------------------------

    /**
     * One meeting a day, the last five still to come; decisions spread over them, one in two public; the actions of the
     * last hundred decisions are still to be done.
     */
    private void fill(String slug, int meetings, int decisions) throws Exception {
        register(slug);
        application.execute("""
                insert into meeting (id, standard_id, kind, title, state, starts_at, ends_at, mode, sequence, called_at,
                    started_at, ended_at, reconstructed, changed_at, version)
                select gen_random_uuid(), s.id, 'PLENARY', 'Plénière ' || n, case when n <= 5 then 'CALLED' else 'HELD' end,
                    now() - (n - 5.5) * interval '1 day', now() - (n - 5.5) * interval '1 day' + interval '1 hour',
                    'REMOTE', 0, now(), case when n > 5 then now() end, case when n > 5 then now() end, false, now(), 0
                from generate_series(1, %d) n join standard s on s.slug = '%s'
                """.formatted(meetings, slug));
        application.execute("""
                insert into minutes (id, meeting_id, state, sent_at, reread_until, validated_at, published_at, changed_at,
                    version)
                select gen_random_uuid(), m.id, 'PUBLISHED', now(), now(), now(), now(), now(), 0
                from meeting m join standard s on s.id = m.standard_id where s.slug = '%s' and m.state = 'HELD'
                """.formatted(slug));
        application.execute("create temporary table bench_meeting as select m.id, row_number() over (order by m.id) as place"
                + " from meeting m join standard s on s.id = m.standard_id where m.state = 'HELD' and s.slug = '" + slug + "'");
        application.execute("""
                insert into decision (id, standard_id, body, number, ref, meeting_id, mode, state, audience, text, taken_on,
                    published_at, recorded_at, version)
                select gen_random_uuid(), s.id, 'gt', n, s.slug || '-gt-' || n, m.id, 'IN_SESSION', 'ADOPTED', 'GROUP',
                    'Le groupe retient la proposition ' || n, current_date - n / 20,
                    case when n %% 2 = 0 then now() end, now(), 0
                from generate_series(1, %1$d) n join standard s on s.slug = '%2$s'
                join bench_meeting m on m.place = 1 + n %% (select count(*) from bench_meeting)
                """.formatted(decisions, slug));
        application.execute("""
                insert into action_item (id, standard_id, meeting_id, audience, what, responsible, due_on, state,
                    closed_at, created_at, version)
                select gen_random_uuid(), s.id, m.id, 'GROUP', 'Corriger le gabarit ' || n, 'IGN', current_date - n / 20,
                    case when n <= 40 then 'OPEN' else 'DONE' end, case when n > 40 then now() end,
                    now() - n * interval '1 minute', 0
                from generate_series(1, %1$d) n join standard s on s.slug = '%2$s'
                join bench_meeting m on m.place = 1 + n %% (select count(*) from bench_meeting)
                """.formatted(decisions, slug));
        application.execute("drop table bench_meeting");
    }

    private void register(String slug) throws Exception {
        String body = """
                {"title":"%s","kind":"STANDARD","theme":"risques","legalStatus":"UNKNOWN","registryLabel":"NONE"}
                """.formatted(slug.replace('-', ' '));
        HttpRequest request = application
                .request("/api/v1/standards")
                .header("Authorization", SECRETARIAT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = application.client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201 || !answer.body().contains("\"" + slug + "\"")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    // -- Pages -------------------------------------------------------------------------------------------------------

    /** @param token null for a stranger */
    private record Asked(String path, String token) {}

    private Map<String, Asked[]> pages() throws Exception {
        Map<String, Asked[]> pages = new LinkedHashMap<>();
        page(pages, "meetings", "/standards/@/reunions", null);
        page(pages, "meetings, page in the middle", "/standards/@/reunions?apres=@meeting", null);
        page(pages, "decisions", "/standards/@/decisions", null);
        page(pages, "decisions, page in the middle", "/standards/@/decisions?apres=@decision", null);
        page(pages, "one decision", "/decisions/@-gt-42", null);
        page(pages, "the standard with its panels", "/standards/@", null);
        page(pages, "API, meetings", "/api/v1/meetings?standard=@", null);
        page(pages, "API, meetings, as who runs them", "/api/v1/meetings?standard=@&limit=200", SECRETARIAT);
        page(pages, "API, decisions", "/api/v1/standards/@/decisions", null);
        page(pages, "API, decisions, as who runs them", "/api/v1/standards/@/decisions", SECRETARIAT);
        page(pages, "API, decisions, page in the middle", "/api/v1/standards/@/decisions?after=@decision", SECRETARIAT);
        page(pages, "API, actions still to be done", "/api/v1/standards/@/action-items", SECRETARIAT);
        return pages;
    }

    private void page(Map<String, Asked[]> pages, String name, String path, String token) throws Exception {
        Asked[] asked = new Asked[STANDARDS.size()];
        for (int i = 0; i < asked.length; i++) {
            String slug = STANDARDS.get(i);
            asked[i] = new Asked(
                    path.replace("@meeting", path.contains("@meeting") ? middle("meeting", "starts_at", slug) : "")
                            .replace("@decision", path.contains("@decision") ? middle("decision", "taken_on", slug) : "")
                            .replace("@", slug),
                    token);
        }
        pages.put(name, asked);
    }

    private String middle(String table, String order, String slug) throws Exception {
        List<String> ids = application.texts("select t.id from " + table + " t join standard s on s.id = t.standard_id"
                + " where s.slug = '" + slug + "' order by t." + order + " desc, t.id desc");
        return ids.get(ids.size() / 3);
    }

    // -- Times -------------------------------------------------------------------------------------------------------

    private boolean measure(String name, Asked[] asked) throws Exception {
        double[][] times = new double[asked.length][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < asked.length; i++) {
                long start = System.nanoTime();
                answer(asked[i]);
                if (round >= 0) {
                    times[i][round] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        List<String> cells = new ArrayList<>();
        for (double[] each : times) {
            Arrays.sort(each);
            cells.add("%9.1f / %9.1f".formatted(at(each, 0.5), at(each, 0.95)));
        }
        double ratio = at(times[1], 0.95) / at(times[0], 0.95);
        System.out.printf("%-44s  %s %7.2f%s%n", name, String.join("  ", cells), ratio, ratio > MOST ? "  !" : "");
        return ratio <= MOST;
    }

    private void answer(Asked asked) throws Exception {
        HttpRequest.Builder request = application.request(asked.path());
        if (asked.token() != null) {
            request.header("Authorization", asked.token());
        }
        HttpResponse<String> answer = application.client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(asked.path() + " answered " + answer.statusCode());
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }
}
