package fr.jalon.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository that a test writes from the code. */
public final class WrittenDocument {

    private WrittenDocument() {}

    /** Fails when the file says anything else, and writes it anew. */
    public static void isCurrent(Path file, String document) {
        try {
            boolean current = Files.exists(file) && Files.readString(file).equals(document);
            if (!current) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, document);
            }
            assertThat(current)
                    .as("%s was out of date and is written anew: commit it", file)
                    .isTrue();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
