package fr.jalon.shared.database;

import fr.jalon.shared.start.CannotStart;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the server's programs once per version, beside the data: a place only this user writes to, unlike the shared
 * temporary directory.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** @return the directory that has {@code bin} */
    static Path unpackedIn(Path data) throws IOException {
        byte[] archive = archive();
        Path directory = data.resolve("postgres-programs-" + digest(archive));
        if (!Files.isDirectory(directory)) {
            Path half = data.resolve("postgres-programs-new");
            FileSystemUtils.deleteRecursively(half);
            unpack(archive, half);
            Files.move(half, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return directory;
    }

    private static byte[] archive() throws IOException {
        String system = systemName(System.getProperty("os.name"));
        String machine = System.getProperty("os.arch");
        try (InputStream input = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            if (input == null) {
                throw new CannotStart("start.database-not-supported", system, machine);
            }
            return input.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new CannotStart(missing, "start.database-not-supported", system, machine);
        }
    }

    private static String systemName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("windows") ? "Windows" : lower.startsWith("mac") ? "Darwin" : "Linux";
    }

    private static String digest(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Not inside the archive: " + entry.getName());
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0) {
                path.toFile().setExecutable(true, false);
            }
        }
    }
}
