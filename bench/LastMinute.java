import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two hundred browsers without script or account send a comment through the public form: at once from as many networks,
 * at once from one network, each twice, and around the closing second. Fails when an acknowledged comment is lost,
 * doubled or late, when one in time is refused, or when one that is late does not get its text back. See
 * bench/last-minute.
 */
public class LastMinute {

    private static final int CLIENTS = 200;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Application application;
    private final ExecutorService people = Executors.newFixedThreadPool(2 * CLIENTS);
    private boolean whole = true;

    LastMinute(Application application) {
        this.application = application;
    }

    public static void main(String[] args) throws Exception {
        boolean whole;
        try (Application application = Application.start(8197)) {
            LastMinute bench = new LastMinute(application);
            bench.run();
            bench.people.shutdownNow();
            whole = bench.whole;
        }
        System.exit(whole ? 0 : 1);
    }

    private void run() throws Exception {
        String revision = application.text(30);
        Instant far = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        String open = application.openCall("Derniere minute", revision, far);
        atOnce("at once, 200 networks", open, client -> "198.51.100." + (client + 1), 1);
        atOnce("at once, one network", open, client -> "203.0.113.7", 1);
        atOnce("at once, each twice", open, client -> "192.0.2." + (client + 1), 2);
        Instant closes = Instant.now().plusSeconds(45).truncatedTo(ChronoUnit.MINUTES).plusSeconds(60);
        closingSecond(application.openCall("Derniere seconde", revision, closes), closes);
    }

    private interface Network {

        String of(int client);
    }

    /** A form as a browser has it, and what became of it. */
    private final class Client {

        final String text;
        final String path;
        final String network;
        final String cookie;
        final String csrf;
        final String address;
        HttpResponse<String> answer;
        long took;

        Client(String slug, String text, String network) throws Exception {
            this.text = text;
            this.path = "/appels/" + slug + "/texte/commentaires";
            this.network = network;
            this.address = text.replaceAll("[^A-Za-z0-9]", "") + "@exemple.fr";
            HttpResponse<String> form = application.client.send(
                    application.request("/appels/" + slug + "?document=texte&clause=tout")
                            .header("X-Forwarded-For", network)
                            .build(),
                    BodyHandlers.ofString());
            Matcher token = CSRF.matcher(form.body());
            if (!token.find()) {
                throw new IllegalStateException("No form: " + form.statusCode());
            }
            csrf = token.group(1);
            cookie = String.join("; ", form.headers().allValues("Set-Cookie").stream()
                    .map(each -> each.split(";")[0])
                    .toList());
        }

        HttpResponse<String> send() throws Exception {
            long start = System.nanoTime();
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + application.port + path))
                    .timeout(Duration.ofMinutes(2))
                    .header("Cookie", cookie)
                    .header("X-Forwarded-For", network)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form(
                            "_csrf", csrf, "clause", "tout", "draft", "", "quotation", "", "type", "G", "text", text,
                            "proposedChange", "", "organisation", "", "address", address, "website", "")))
                    .build();
            HttpResponse<String> got = application.client.send(request, BodyHandlers.ofString());
            took = (System.nanoTime() - start) / 1_000_000;
            return got;
        }
    }

    private static String form(String... namesAndValues) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(namesAndValues[i]).append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return body.toString();
    }

    private List<Client> forms(String slug, String name, Network network) throws Exception {
        List<Callable<Client>> asked = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int number = i;
            asked.add(() -> new Client(slug, name + " " + number, network.of(number)));
        }
        List<Client> clients = new ArrayList<>();
        for (Future<Client> each : people.invokeAll(asked)) {
            clients.add(each.get());
        }
        return clients;
    }

    private void atOnce(String name, String slug, Network network, int times) throws Exception {
        List<Client> clients = forms(slug, name, network);
        CyclicBarrier together = new CyclicBarrier(CLIENTS * times);
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        for (Client client : clients) {
            for (int time = 0; time < times; time++) {
                answers.add(people.submit(() -> {
                    together.await();
                    return client.send();
                }));
            }
        }
        Map<Integer, Integer> statuses = new HashMap<>();
        for (Future<HttpResponse<String>> each : answers) {
            statuses.merge(each.get().statusCode(), 1, Integer::sum);
        }
        long rows = rows(slug, name, "");
        long distinct = application.number("select count(distinct m.text)" + from(slug, name));
        boolean good = statuses.equals(Map.of(302, CLIENTS * times)) && rows == CLIENTS && distinct == CLIENTS;
        report(name, statuses, clients, "%d rows, %d lost, %d doubled".formatted(rows, CLIENTS - distinct, rows - distinct), good);
    }

    /** Every fifty milliseconds, two forms; half of them before the closing. */
    private void closingSecond(String slug, Instant closes) throws Exception {
        String name = "closing second";
        List<Client> clients = forms(slug, name, client -> "203.0.113.7");
        if (!Instant.now().isBefore(closes.minusSeconds(3))) {
            throw new IllegalStateException("This machine was too slow to open 200 forms before the closing");
        }
        List<Future<?>> sent = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            Client client = clients.get(i);
            Instant at = closes.plusMillis((i - CLIENTS / 2) * 15L);
            sent.add(people.submit(() -> {
                Thread.sleep(Math.max(0, Duration.between(Instant.now(), at).toMillis()));
                client.answer = client.send();
                return null;
            }));
        }
        for (Future<?> each : sent) {
            each.get();
        }
        Map<Integer, Integer> statuses = new HashMap<>();
        int lost = 0;
        int unexpected = 0;
        int withoutText = 0;
        for (Client client : clients) {
            statuses.merge(client.answer.statusCode(), 1, Integer::sum);
            long rows = application.number("select count(*)" + from(slug, client.text + "'||'"));
            boolean acknowledged = client.answer.statusCode() == 302;
            lost += acknowledged && rows == 0 ? 1 : 0;
            unexpected += acknowledged && rows > 1 || !acknowledged && rows > 0 ? 1 : 0;
            withoutText += !acknowledged && !client.answer.body().contains(client.text) ? 1 : 0;
        }
        long late = rows(slug, name, " and m.sent_at >= c.closes_at");
        boolean good = lost + unexpected + withoutText + late == 0
                && statuses.keySet().equals(java.util.Set.of(302, 409));
        report(name, statuses, clients, "%d lost, %d doubled or not acknowledged, %d late, %d texts not given back"
                .formatted(lost, unexpected, late, withoutText), good);
    }

    private static String from(String slug, String name) {
        return " from comment m join campaign c on c.id = m.campaign_id where c.slug = '%s' and m.text like '%s' and m.state <> 'DRAFT'"
                .formatted(slug, name.endsWith("'||'") ? name : name + " %");
    }

    private long rows(String slug, String name, String more) throws Exception {
        return application.number("select count(*)" + from(slug, name) + more);
    }

    private void report(String name, Map<Integer, Integer> statuses, List<Client> clients, String found, boolean good) {
        long[] times = clients.stream().mapToLong(client -> client.took).sorted().toArray();
        System.out.printf("%-26s answers %s, p50 %d ms, slowest %d ms: %s%s%n",
                name, statuses, times[times.length / 2], times[times.length - 1], found, good ? "" : "  !");
        whole &= good;
    }
}
