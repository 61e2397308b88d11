import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Requests per second of a page: a closed loop of clients, a warm-up, the median of several rounds, and the same of a
 * trivial page beside it, since only the ratio travels from one machine to another. See bench/load.
 *
 * <p>Only ever speaks to the loopback interface, and ends by itself.
 */
public class Load {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(6);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    Load(int port) {
        this.port = port;
    }

    public static void main(String[] args) throws Exception {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 8080;
        List<String> pages = args.length > 1 ? Arrays.asList(args).subList(1, args.length) : List.of("/standards");
        Load load = new Load(port);
        double trivial = load.median("/accessibilite");
        System.out.printf("%-50s %8.0f requests/s%n", "/accessibilite", trivial);
        for (String page : pages) {
            double rate = load.median(page);
            System.out.printf("%-50s %8.0f requests/s  %.2f of /accessibilite%n", page, rate, rate / trivial);
        }
    }

    private double median(String path) throws Exception {
        run(path, WARM_UP);
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = run(path, ROUND);
        }
        Arrays.sort(rates);
        return rates[ROUNDS / 2];
    }

    private double run(String path, Duration length) throws Exception {
        AtomicInteger answers = new AtomicInteger();
        List<Throwable> failures = new ArrayList<>();
        long start = System.nanoTime();
        long end = start + length.toNanos();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Thread thread = new Thread(() -> {
                try {
                    while (System.nanoTime() < end) {
                        get(path);
                        answers.incrementAndGet();
                    }
                } catch (IOException | InterruptedException failure) {
                    synchronized (failures) {
                        failures.add(failure);
                    }
                }
            });
            thread.start();
            clients.add(thread);
        }
        for (Thread thread : clients) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IOException(path + " failed", failures.get(0));
        }
        return answers.get() / ((System.nanoTime() - start) / 1e9);
    }

    private void get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException(path + " answered " + status);
        }
    }
}
