package fr.jalon.standards.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.MethodError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodsTests {

    @TempDir
    private Path directory;

    private String copil;

    @BeforeEach
    void readsAShippedMethod() throws IOException {
        copil = new Methods("").source("copil-2022");
    }

    @Test
    void addsTheMethodsOfTheDirectory() throws IOException {
        Files.writeString(directory.resolve("ours.yaml"), copil.replace("key: copil-2022", "key: ours"));
        Files.writeString(directory.resolve("notes.txt"), "not a method");
        Methods methods = new Methods(directory.toString());
        assertThat(methods.all()).extracting(Method::key).containsExactlyInAnyOrder("cnig-2026", "copil-2022", "ours");
        assertThat(methods.fingerprint("ours")).isNotEqualTo(methods.fingerprint("copil-2022"));
    }

    @Test
    void refusesTwoMethodsWithOneKey() throws IOException {
        Files.writeString(directory.resolve("again.yaml"), copil + "\n# again\n");
        assertThatExceptionOfType(MethodError.class)
                .isThrownBy(() -> new Methods(directory.toString()))
                .withMessage(
                        "%s: key: found \"copil-2022\", already the key of the method in methods/copil-2022.yaml,"
                                + " expected another key",
                        directory.resolve("again.yaml"));
    }

    @Test
    void tellsTheMistakesOfEveryFile() throws IOException {
        Files.writeString(directory.resolve("a.yaml"), copil.replace("moves: true", "moves: yes"));
        Files.write(directory.resolve("b.yaml"), "key: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(MethodError.class)
                .isThrownBy(() -> new Methods(directory.toString()))
                .satisfies(error -> assertThat(error.problems())
                        .hasSize(6)
                        .last()
                        .asString()
                        .endsWith("b.yaml: not written in UTF-8"));
    }

    @Test
    void refusesADirectoryThatIsNotThere() {
        assertThatExceptionOfType(MethodError.class)
                .isThrownBy(() -> new Methods(directory.resolve("nowhere").toString()))
                .withMessageContaining("is not a directory");
    }
}
