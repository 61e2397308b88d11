import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long the report of a call of two thousand comments takes: to be written and frozen in all its formats, then to be
 * read. Fails when the page or the HTML file takes a second, the DOCX or the ODS three, or publishing ten. See bench/report.
 */
public class Report {

    private static final int COMMENTS = 2_000;
    private static final double PUBLISHED = 10;
    private static final Map<String, Double> MOST_SECONDS = new LinkedHashMap<>();

    static {
        MOST_SECONDS.put("/api/v1/campaigns/%s/report.html", 1.0);
        MOST_SECONDS.put("/api/v1/campaigns/%s/report.docx", 3.0);
        MOST_SECONDS.put("/api/v1/campaigns/%s/report.ods", 3.0);
        MOST_SECONDS.put("/api/v1/campaigns/%s/report.csv", 3.0);
        MOST_SECONDS.put("/api/v1/campaigns/%s/report.json", 3.0);
        MOST_SECONDS.put("/appels/%s/rapport/1", 1.0);
        MOST_SECONDS.put("/appels/%s/rapport/1?de=1960", 1.0);
    }

    private final Application application;

    private Report(Application application) {
        this.application = application;
    }

    public static void main(String[] args) throws Exception {
        boolean quick;
        try (Application application = Application.start(8196)) {
            quick = new Report(application).run();
        }
        System.exit(quick ? 0 : 1);
    }

    private boolean run() throws Exception {
        String slug = closedCall();
        boolean quick = true;
        for (int edition = 1; edition <= 3; edition++) {
            quick &= publish(slug, edition);
        }
        for (Map.Entry<String, Double> file : MOST_SECONDS.entrySet()) {
            quick &= read(file.getKey().formatted(slug), file.getValue());
        }
        return quick;
    }

    /** Answered as a synthesis would: nothing is missing, nothing contradicts itself. */
    private String closedCall() throws Exception {
        String revision = application.text(120);
        Comments.words(application);
        String slug = application.openCall(
                "Rapport de 2 000", revision, Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES));
        Comments.fill(application, slug, revision, COMMENTS);
        application.execute("""
                update comment set reason = coalesce(reason, 'Le groupe en a décidé ainsi.'), action =
                    case when disposition in ('ACCEPTED', 'ACCEPTED_IN_PRINCIPLE') then 'intégré' else 'N.A.' end
                where campaign_id = (select id from campaign where slug = '%s')
                """.formatted(slug));
        application.execute("""
                update campaign set opens_at = opens_at - interval '60 days', state = 'PROCESSING',
                    closes_at = date_trunc('minute', now()) - interval '1 day' where slug = '%s'
                """.formatted(slug));
        application.execute("vacuum analyze comment");
        return slug;
    }

    private boolean publish(String slug, int edition) throws Exception {
        if (edition > 1) {
            application.execute("""
                    update comment set reason = 'Autre motif %d' where id = (select m.id from comment m
                        join campaign c on c.id = m.campaign_id where c.slug = '%s' limit 1)
                    """.formatted(edition, slug));
        }
        long start = System.nanoTime();
        String answer = application.pilot("POST", "/api/v1/campaigns/" + slug + "/report",
                "{\"correction\": \"Édition %d\"}".formatted(edition));
        double time = (System.nanoTime() - start) / 1e9;
        boolean quick = time < PUBLISHED;
        System.out.printf("edition %d frozen in %.2f s, %s%s%n", edition, time, application.memory(), quick ? "" : "  !");
        return quick && answer.contains("\"edition\"");
    }

    private boolean read(String path, double most) throws Exception {
        double best = Double.MAX_VALUE;
        int bytes = 0;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer =
                    application.client.send(application.request(path).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            bytes = answer.body().length;
        }
        boolean quick = best < most;
        System.out.printf("%-60s %6.3f s, %6d kB%s%n", path, best, bytes / 1024, quick ? "" : "  !");
        return quick;
    }
}
