package fr.jalon.shared.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Examples of what is sent and answered, in {@code api/examples/<operation>.request.json} and {@code .response.json}. A
 * test writes them from real answers, and fails when they no longer look like them.
 */
@Component
class ApiExamples {

    private final JsonMapper json;

    ApiExamples(JsonMapper json) {
        this.json = json;
    }

    Optional<Object> request(String operation) {
        return read(operation + ".request");
    }

    Optional<Object> response(String operation) {
        return read(operation + ".response");
    }

    /** As plain maps, lists and texts, which every writer of JSON understands; a file that is not JSON as a text. */
    private Optional<Object> read(String name) {
        Optional<String> text = content(name + ".json");
        return text.isPresent()
                ? text.map(found -> json.readValue(found, Object.class))
                : content(name + ".txt").map(found -> found);
    }

    private static Optional<String> content(String name) {
        ClassPathResource file = new ClassPathResource("api/examples/" + name);
        if (!file.exists()) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
