package fr.jalon.shared.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs {@code initdb} and {@code pg_ctl}. */
final class PostgresPrograms {

    private final Path bin;
    private final Path output;

    /** @param output file for what the programs say; a pipe would be held open by the server they start */
    PostgresPrograms(Path home, Path output) {
        this.bin = home.resolve("bin");
        this.output = output;
    }

    /** @return whether the program ended well */
    boolean run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(ProcessBuilder.Redirect.PIPE);
        builder.redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + program + " ran", stopped);
        }
    }

    /** What the last program said. */
    String said() throws IOException {
        return Files.readString(output).strip();
    }

    Path output() {
        return output;
    }
}
