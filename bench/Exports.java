import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long all comments of a call take to be written as a file, when the first byte comes, and what that costs in
 * memory, in a heap of 512 MB. Fails when ten thousand take more than two seconds as csv, or fifteen as anything else.
 * See bench/exports.
 */
public class Exports {

    private static final Map<String, Double> MOST_SECONDS = new LinkedHashMap<>();

    static {
        MOST_SECONDS.put("csv", 2.0);
        MOST_SECONDS.put("json", 15.0);
        MOST_SECONDS.put("xlsx", 15.0);
        MOST_SECONDS.put("ods", 15.0);
        MOST_SECONDS.put("docx", 15.0);
    }

    private final Application application;

    Exports(Application application) {
        this.application = application;
    }

    public static void main(String[] args) throws Exception {
        boolean quick;
        try (Application application = Application.start(8195)) {
            quick = new Exports(application).run();
        }
        System.exit(quick ? 0 : 1);
    }

    private boolean run() throws Exception {
        Comments.seed(application);
        boolean quick = true;
        for (int i = 0; i < Comments.SIZES.length; i++) {
            int size = Comments.SIZES[i];
            for (Map.Entry<String, Double> format : MOST_SECONDS.entrySet()) {
                double most = size > 10_000 ? Double.MAX_VALUE : format.getValue();
                quick &= export(Comments.SLUGS.get(i), size, format.getKey(), most);
            }
        }
        return quick;
    }

    private boolean export(String slug, int size, String format, double most) throws Exception {
        long start = System.nanoTime();
        HttpResponse<InputStream> answer = application.client.send(
                application.request("/api/v1/campaigns/" + slug + "/export." + format).build(),
                BodyHandlers.ofInputStream());
        long bytes;
        double first;
        try (InputStream body = answer.body()) {
            body.read();
            first = (System.nanoTime() - start) / 1e9;
            bytes = 1 + body.transferTo(java.io.OutputStream.nullOutputStream());
        }
        double whole = (System.nanoTime() - start) / 1e9;
        boolean quick = answer.statusCode() == 200 && whole < most;
        System.out.printf(
                "%7d comments  %-5s first byte %6.2f s, whole %6.2f s, %7d kB, %s%s%n",
                size, format, first, whole, bytes / 1024, application.memory(), quick ? "" : "  !");
        return quick;
    }
}
