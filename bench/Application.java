import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An application of its own to measure: the jar under {@code target} in a heap of 512 MB, with its embedded PostgreSQL,
 * the demonstration data and a fresh directory that is deleted at the end. Only ever listens on the loopback interface.
 */
final class Application implements AutoCloseable {

    static final String HEAP = "512m";

    private static final String PILOT = "Bearer jalon-demo-pilote";
    private static final Pattern JAR = Pattern.compile("jalon-.*\\.jar");
    private static final Pattern DRIVER = Pattern.compile("BOOT-INF/lib/postgresql-.*\\.jar");

    final int port;
    final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final Path data;
    private final Process process;
    private Connection connection;

    private Application(int port, Path data, Process process) {
        this.port = port;
        this.data = data;
        this.process = process;
    }

    /** Its own; or the one that runs already, told by the environment as {@code JALON_BENCH=port:data-directory}. */
    static Application start(int port) throws Exception {
        String running = System.getenv("JALON_BENCH");
        if (running != null) {
            String[] told = running.split(":", 2);
            return new Application(Integer.parseInt(told[0]), Path.of(told[1]), null);
        }
        return launch(port);
    }

    private static Application launch(int port) throws Exception {
        Path data = Files.createTempDirectory("jalon-bench-");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:+UseSerialGC",
                "-jar",
                jar().toString(),
                "--server.port=" + port,
                "--jalon.data=" + data);
        command.environment().remove("SPRING_DATASOURCE_URL");
        command.redirectErrorStream(true).redirectOutput(data.resolve("application.log").toFile());
        Application application = new Application(port, data, command.start());
        try {
            application.waitUntilReady();
        } catch (Exception failure) {
            application.close();
            throw failure;
        }
        System.out.printf(
                "%s, %d processors, Java %s, heap %s%n",
                Instant.now(), Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), HEAP);
        return application;
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> JAR.matcher(file.getFileName().toString()).matches())
                    .findFirst()
                    .orElseThrow(() -> new IOException("No target/jalon-*.jar: run ./mvnw package -DskipTests first"));
        }
    }

    private void waitUntilReady() throws Exception {
        Instant patience = Instant.now().plusSeconds(300);
        while (Instant.now().isBefore(patience)) {
            if (!process.isAlive()) {
                throw new IOException("The application ended by itself:\n" + log());
            }
            try {
                if (get("/actuator/health/readiness").statusCode() == 200
                        && get("/api/v1/campaigns?limit=1").body().contains("\"slug\"")) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(200);
        }
        throw new IOException("The application is not ready:\n" + log());
    }

    String log() throws IOException {
        return Files.readString(data.resolve("application.log"));
    }

    // -- HTTP --------------------------------------------------------------------------------------------------------

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofMinutes(5));
    }

    /** As a stranger. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    /** As the pilot of the demonstration, who must be obeyed. */
    String pilot(String method, String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                request(path)
                        .header("Authorization", PILOT)
                        .header("Content-Type", "application/json")
                        .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
        return obeyed(method + " " + path, answer);
    }

    /** Sends a file as the pilot; names and values of further parts follow. */
    String pilotSends(String path, String fileName, byte[] file, String... parts)
            throws IOException, InterruptedException {
        String boundary = "jalon-bench-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < parts.length; i += 2) {
            body.write(("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(boundary, parts[i], parts[i + 1]))
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(boundary, fileName))
                .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = client.send(
                request(path)
                        .header("Authorization", PILOT)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        return obeyed("POST " + path, answer);
    }

    private static String obeyed(String what, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(what + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** The first text of that name in JSON. */
    static String text(String json, String name) throws IOException {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IOException("No " + name + " in " + json);
        }
        return found.group(1);
    }

    // -- A call ------------------------------------------------------------------------------------------------------

    /** A text of that many clauses, taken in; answers its revision. */
    String text(int clauses) throws IOException, InterruptedException {
        Words words = new Words(7);
        StringBuilder markdown = new StringBuilder("# Friches, version de mesure\n\n");
        for (int i = 1; i <= clauses; i++) {
            markdown.append(i % 10 == 1 ? "## " : "### ")
                    .append(words.sentence(4))
                    .append("\n\n")
                    .append(words.sentence(40 + i % 60))
                    .append("\n\n");
        }
        return text("friches.md", markdown.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A text as it is, taken in; answers its revision. */
    String text(String fileName, byte[] file) throws IOException, InterruptedException {
        String title = "Mesure " + System.nanoTime();
        String body = pilotSends("/api/v1/standards/friches/texts", fileName, file, "label", "mesure", "title", title);
        return text(body.substring(body.indexOf("\"revision\"")), "id");
    }

    /** An open call; answers its slug. */
    String openCall(String title, String revision, Instant closes) throws IOException, InterruptedException {
        Instant opens = Instant.now().minusSeconds(3600).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        String created = pilot("POST", "/api/v1/campaigns", """
                {"standard":"friches","title":"%s","preset":"GMTE","opensAt":"%s","closesAt":"%s","shortReason":"Mesure",
                 "documents":[{"code":"texte","title":"Texte"%s},{"code":"annexe","title":"Annexe"}],
                 "notice":{"genesis":"Un besoin","recipients":"Tous","objectives":"Un but","useCases":"Des usages",
                           "methods":"Une méthode","instructions":"Lisez"}}
                """.formatted(title, opens, closes, revision == null ? "" : ",\"revision\":\"" + revision + "\""));
        String slug = text(created, "slug");
        String call = "/api/v1/campaigns/" + slug;
        pilot("POST", call + "/prepare", "{\"setAside\":\"Mesure\"}");
        pilot("POST", call + "/approve", "{}");
        pilot("POST", call + "/announce", null);
        return slug;
    }

    // -- SQL ---------------------------------------------------------------------------------------------------------

    /** Talks to the embedded PostgreSQL with the driver that is in the jar. */
    Connection database() throws Exception {
        if (connection == null) {
            List<String> postmaster = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
            String secret = Files.readString(data.resolve("postgres/" + SECRET)).strip();
            Properties user = new Properties();
            user.setProperty("user", "jalon");
            user.setProperty("password", secret.substring(secret.lastIndexOf(':') + 1));
            connection = driver().connect("jdbc:postgresql://127.0.0.1:" + postmaster.get(3) + "/jalon", user);
        }
        return connection;
    }

    private static final String SECRET = "jalon.pgpass";

    private Driver driver() throws Exception {
        Path driver = Files.createTempDirectory("jalon-bench-driver-").resolve("driver.jar");
        try (JarFile jar = new JarFile(jar().toFile())) {
            var entry = jar.stream()
                    .filter(each -> DRIVER.matcher(each.getName()).matches())
                    .findFirst()
                    .orElseThrow();
            try (InputStream in = jar.getInputStream(entry)) {
                Files.copy(in, driver);
            }
        }
        var loader = new URLClassLoader(new URL[] {driver.toUri().toURL()}, Application.class.getClassLoader());
        return (Driver) loader.loadClass("org.postgresql.Driver").getDeclaredConstructor().newInstance();
    }

    void execute(String sql) throws Exception {
        try (Statement statement = database().createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws Exception {
        try (Statement statement = database().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    List<String> texts(String sql) throws Exception {
        try (Statement statement = database().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    // -- The process -------------------------------------------------------------------------------------------------

    /** Megabytes of the heap that are in use after a collection, and of the process as the system sees it. */
    String memory() throws Exception {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid()),
                        "GC.heap_info")
                .start();
        String heap = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        long used = 0;
        Matcher each = Pattern.compile("(?:generation|total)[^\\n]*used (\\d+)K").matcher(heap);
        while (each.find()) {
            used += Long.parseLong(each.group(1));
        }
        return used / 1024 + " MB of heap";
    }

    private long pid() {
        return process != null
                ? process.pid()
                : ProcessHandle.allProcesses()
                        .filter(each -> List.of(each.info().arguments().orElse(new String[0]))
                                .contains("--server.port=" + port))
                        .findFirst()
                        .orElseThrow()
                        .pid();
    }

    @Override
    public void close() throws Exception {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException gone) {
                // the server is
            }
        }
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
