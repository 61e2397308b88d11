package fr.jalon.shared.database;

import fr.jalon.shared.start.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops the server of a cluster. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

    private static final int ATTEMPTS = 5;

    /** On the command line, where they win over every file. Durable, local, small. */
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "50"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("jit", "off"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "log"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on")));

    private final Cluster cluster;
    private final PostgresPrograms programs;
    private final PostmasterFile file;

    Postmaster(Cluster cluster, PostgresPrograms programs) {
        this.cluster = cluster;
        this.programs = programs;
        this.file = new PostmasterFile(cluster.path());
    }

    /**
     * Stops what a killed application left alive, then starts. Tried several times: the children of a killed server need
     * a moment to notice, and a port found free may be taken by another program in between.
     *
     * @param wantedPort 0 for a free one
     * @return the port it listens on
     */
    int start(int wantedPort) throws IOException {
        stopSurvivor();
        for (int attempt = 1; ; attempt++) {
            int port = wantedPort == 0 ? freePort() : wantedPort;
            if (programs.run("pg_ctl", startArguments(port))) {
                return port;
            }
            if (attempt == ATTEMPTS) {
                throw new CannotStart("start.database-failed", programs.output(), Cluster.lastLine(programs.said()));
            }
            pause();
            stopSurvivor();
        }
    }

    private void stopSurvivor() throws IOException {
        Optional<ProcessHandle> survivor = file.server();
        if (survivor.isPresent()) {
            LOG.info(
                    "Stopping PostgreSQL (process {}), left running by an application that was killed",
                    survivor.get().pid());
            stop();
        } else {
            file.deleteStale();
        }
    }

    private List<String> startArguments(int port) {
        List<String> options = new ArrayList<>(List.of("-p", String.valueOf(port)));
        SETTINGS.forEach((name, value) -> options.addAll(List.of("-c", name + "=" + value)));
        // Recovery after a kill can be long; it ends.
        return List.of("-D", cluster.path().toString(), "-o", String.join(" ", options), "-w", "-t", "900", "start");
    }

    /** Closes connections, writes a checkpoint; goes on without one if that takes more than a minute. */
    void stop() throws IOException {
        if (!stop("fast") && isAlive()) {
            stop("immediate");
        }
    }

    private boolean stop(String mode) throws IOException {
        return programs.run("pg_ctl", List.of("-D", cluster.path().toString(), "-m", mode, "-w", "-t", "60", "stop"));
    }

    boolean isAlive() throws IOException {
        return file.server().isPresent();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
