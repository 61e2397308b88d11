import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Kills Jalon while clients write, and counts what is lost. See bench/kill-loop.
 *
 * <p>Each round: clients write through the HTTP API; at a random moment {@code kill -9} takes the application, its
 * PostgreSQL, or both, in turn; the application is started again with the same command (PostgreSQL killed alone is
 * started again by the application); every write that was acknowledged since the beginning must be there. One more kill
 * comes first, at a random moment of the very first start, when nothing is whole yet.
 *
 * <p>Only ever speaks to 127.0.0.1, and ends by itself.
 */
public class KillLoop {

    /** One writer for each: two on the same cycle would only refuse each other's stale edits. */
    private static final List<String> STANDARDS = List.of(
            "operations-d-amenagement",
            "friches",
            "geostandards-risques-modele-commun",
            "geostandards-risques-ppr",
            "accessibilite-cheminement-espace-naturel");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    enum Target {
        APPLICATION,
        POSTGRESQL,
        BOTH
    }

    private final Path jar;
    private final Path data;
    private final int port;
    private final Random random;
    private final Instant end = Instant.now().plus(LONGEST);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger inDoubt = new AtomicInteger();
    private final List<String> cycles = new ArrayList<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private Process application;

    KillLoop(Path jar, Path data, int port, long seed) {
        this.jar = jar;
        this.data = data;
        this.port = port;
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        Path data = Files.createTempDirectory("jalon-kill-loop-");
        System.out.printf("%d rounds, seed %d, data in %s%n", rounds, seed, data);
        KillLoop loop = new KillLoop(jar(), data, 8199, seed);
        boolean whole;
        try {
            whole = loop.run(rounds);
        } finally {
            loop.stop();
        }
        if (whole) {
            delete(data);
        }
        System.exit(whole ? 0 : 1);
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("jalon-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No target/jalon-*.jar: run ./mvnw package -DskipTests first"));
        }
    }

    private boolean run(int rounds) throws Exception {
        killDuringTheFirstStart();
        start();
        prepareTheWrite();
        int lost = 0;
        for (int round = 1; round <= rounds && Instant.now().isBefore(end); round++) {
            Target target = Target.values()[(round - 1) % Target.values().length];
            int before = acknowledged.size();
            long recovery = writeAndKill(round, target);
            List<String> missing = missing();
            lost += missing.size();
            System.out.printf(
                    "round %2d  killed %-11s  acknowledged %4d  cut off %3d  back after %5d ms  lost %d%n",
                    round, target.name().toLowerCase(), acknowledged.size() - before, inDoubt.getAndSet(0), recovery,
                    missing.size());
        }
        refusals.stream().limit(3).forEach(refusal -> System.out.println("refused: " + refusal));
        System.out.printf("%d acknowledged writes, %d lost%n", acknowledged.size(), lost);
        return lost == 0 && !acknowledged.isEmpty();
    }

    private void killDuringTheFirstStart() throws Exception {
        launch();
        long moment = 500 + random.nextInt(12_000);
        Thread.sleep(moment);
        killPostgres();
        killApplication();
        System.out.printf("round  0  killed both         %d ms into the first start%n", moment);
    }

    // -- The write, and how it is found again ------------------------------------------------------------------------

    /** The demo pilot adds links as evidence of an action of an open cycle. */
    private void prepareTheWrite() throws Exception {
        for (String standard : STANDARDS) {
            String path = "/api/v1/standards/" + standard + "/cycles";
            String body = "{\"method\":\"cnig-2026\",\"track\":\"minor-revision\",\"targetVersion\":\"kill-loop\","
                    + "\"openedOn\":\"2026-01-05\"}";
            HttpResponse<String> opened = send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
            if (opened.statusCode() == 201) {
                Matcher id = UUID.matcher(opened.headers().firstValue("Location").orElseThrow());
                id.find();
                cycles.add("/api/v1/cycles/" + id.group());
            } else {
                refusals.add(opened.statusCode() + " " + opened.body());
            }
        }
        System.out.printf("%d writers%n", cycles.size());
        if (cycles.isEmpty()) {
            throw new IOException("No cycle to write to: " + refusals.peek());
        }
    }

    private HttpResponse<String> write(String cycle, String mark) throws IOException, InterruptedException {
        String body = "{\"title\":\"%s\",\"href\":\"https://example.org/%s\"}".formatted(mark, mark);
        return send(
                request(cycle + "/actions/state-need/evidence").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private List<String> missing() throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        for (String cycle : cycles) {
            all.append(send(request(cycle).GET()).body());
        }
        return acknowledged.stream()
                .filter(mark -> all.indexOf("\"" + mark + "\"") < 0)
                .sorted()
                .toList();
    }

    // -- One round ---------------------------------------------------------------------------------------------------

    private long writeAndKill(int round, Target target) throws Exception {
        AtomicBoolean go = new AtomicBoolean(true);
        AtomicInteger numbers = new AtomicInteger();
        List<Thread> writers = new ArrayList<>();
        for (String cycle : cycles) {
            Thread writer = new Thread(() -> writeUntil(go, cycle, round, numbers));
            writer.start();
            writers.add(writer);
        }
        waitForWrites(acknowledged.size() + 5 + random.nextInt(100));
        Thread.sleep(random.nextInt(50));
        kill(target);
        long killed = System.nanoTime();
        go.set(false);
        for (Thread writer : writers) {
            writer.join();
        }
        if (target == Target.POSTGRESQL) {
            waitUntilReady();
        } else {
            start();
        }
        return (System.nanoTime() - killed) / 1_000_000;
    }

    private void waitForWrites(int wanted) throws InterruptedException {
        Instant patience = Instant.now().plus(PATIENCE);
        while (acknowledged.size() < wanted && Instant.now().isBefore(patience)) {
            Thread.sleep(1);
        }
    }

    private void writeUntil(AtomicBoolean go, String cycle, int round, AtomicInteger numbers) {
        while (go.get()) {
            String mark = "kill-%d-%d".formatted(round, numbers.incrementAndGet());
            try {
                HttpResponse<String> answer = write(cycle, mark);
                if (answer.statusCode() / 100 == 2) {
                    acknowledged.add(mark);
                } else {
                    refusals.add(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException cut) {
                inDoubt.incrementAndGet();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void kill(Target target) throws Exception {
        if (target != Target.APPLICATION) {
            killPostgres();
        }
        if (target != Target.POSTGRESQL) {
            killApplication();
        }
    }

    // -- Processes ---------------------------------------------------------------------------------------------------

    private void launch() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--jalon.data=" + data);
        command.environment().remove("SPRING_DATASOURCE_URL");
        command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("application.log").toFile()));
        application = command.start();
    }

    private void start() throws Exception {
        launch();
        waitUntilReady();
    }

    private void waitUntilReady() throws Exception {
        Instant patience = Instant.now().plusSeconds(240);
        while (Instant.now().isBefore(patience)) {
            if (!application.isAlive()) {
                throw new IOException("The application ended by itself; see " + data.resolve("application.log"));
            }
            if (isReady()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("The application is not ready; see " + data.resolve("application.log"));
    }

    /** Ready means that it can read its database too. */
    private boolean isReady() throws InterruptedException {
        try {
            return send(request("/actuator/health/readiness").GET()).statusCode() == 200
                    && send(request("/api/v1/standards?limit=1").GET()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void killApplication() throws InterruptedException {
        application.destroyForcibly().waitFor();
    }

    private void killPostgres() throws IOException {
        postmaster().ifPresent(ProcessHandle::destroyForcibly);
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        Path file = data.resolve("postgres/postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    /** As Ctrl-C would: the application stops its server. */
    private void stop() throws Exception {
        if (application != null && application.isAlive()) {
            application.destroy();
            if (!application.waitFor(60, TimeUnit.SECONDS)) {
                killPostgres();
                killApplication();
            }
        }
    }

    // -- HTTP --------------------------------------------------------------------------------------------------------

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer jalon-demo-pilote")
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
