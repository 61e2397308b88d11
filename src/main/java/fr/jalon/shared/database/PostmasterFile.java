package fr.jalon.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file a running server leaves in its data directory, and a killed one leaves behind. PostgreSQL itself takes any
 * living process with that number for a running server, so that after a restart of the machine an innocent program can
 * keep it from starting; here the process is looked at.
 */
record PostmasterFile(Path cluster) {

    private Path path() {
        return cluster.resolve("postmaster.pid");
    }

    /** The living server of this data directory. */
    Optional<ProcessHandle> server() throws IOException {
        if (!Files.exists(path())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(path());
        try {
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::isOurs);
        } catch (NumberFormatException | IndexOutOfBoundsException halfWritten) {
            return Optional.empty();
        }
    }

    void deleteStale() throws IOException {
        Files.deleteIfExists(path());
    }

    /**
     * Ours unless it surely is not: deleting the file of a living server would let two of them write the same data. A
     * zombie, which a container without an init process keeps for ever, has no command any more.
     */
    boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean isPostgres = process.isAlive()
                && info.command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .filter(name -> name.startsWith("postgres"))
                        .isPresent();
        return isPostgres && info.arguments().map(this::mayBeAboutThisCluster).orElse(true);
    }

    /** Children of a server rename themselves and have no {@code -D}; a server has one. */
    private boolean mayBeAboutThisCluster(String... arguments) {
        for (int i = 0; i < arguments.length - 1; i++) {
            if ("-D".equals(arguments[i])) {
                return isThisCluster(Path.of(arguments[i + 1]));
            }
        }
        return false;
    }

    private boolean isThisCluster(Path directory) {
        try {
            return !Files.exists(directory) || Files.isSameFile(directory, cluster);
        } catch (IOException unknown) {
            return true;
        }
    }
}
