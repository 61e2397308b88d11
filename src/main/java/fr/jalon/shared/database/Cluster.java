package fr.jalon.shared.database;

import fr.jalon.shared.start.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The server's data directory. It is made under another name and renamed when whole: a start killed in the middle
 * leaves something that the next one throws away, never something that looks like data.
 */
record Cluster(Path path) {

    /** Major version of the binaries that the build brings. */
    static final String VERSION = "18";

    /** Standard format, so that psql and pg_dump take it as PGPASSFILE. */
    private static final String SECRET = "jalon.pgpass";

    static Cluster in(Path data, PostgresPrograms programs) throws IOException {
        Path path = data.resolve("postgres");
        if (!Files.exists(path)) {
            create(path, data.resolve("postgres-new"), programs);
        }
        Cluster cluster = new Cluster(path);
        cluster.checkVersion();
        return cluster;
    }

    private static void create(Path path, Path half, PostgresPrograms programs) throws IOException {
        FileSystemUtils.deleteRecursively(half);
        Path passwordFile = path.resolveSibling("postgres-new.secret");
        String password = randomPassword();
        writePrivately(passwordFile, password);
        List<String> arguments = List.of(
                "--pgdata=" + half,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF-8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=fr-FR");
        if (!programs.run("initdb", arguments)) {
            throw new CannotStart("start.database-failed", programs.output(), lastLine(programs.said()));
        }
        writePrivately(half.resolve(SECRET), "*:*:*:*:" + password);
        Files.delete(passwordFile);
        Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
        persist(path.getParent());
    }

    static String lastLine(String said) {
        return said.substring(said.lastIndexOf('\n') + 1);
    }

    private static String randomPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(content.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }

    /** The rename itself must survive a power cut; Windows knows no such thing and needs none. */
    private static void persist(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private void checkVersion() throws IOException {
        String found = Files.readString(path.resolve("PG_VERSION")).strip();
        if (!VERSION.equals(found)) {
            throw new CannotStart("start.database-version", path, found, VERSION);
        }
    }

    String password() throws IOException {
        return Files.readString(path.resolve(SECRET)).strip().substring("*:*:*:*:".length());
    }
}
