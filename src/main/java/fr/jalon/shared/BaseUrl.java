package fr.jalon.shared;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach this application: {@code jalon.base-url}, or the port on this machine. For texts read outside a
 * request, like mails and calendar files.
 */
@Component
public class BaseUrl {

    private final JalonProperties properties;
    private final Environment environment;

    BaseUrl(JalonProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** @param path local, from its slash on */
    public String of(String path) {
        return this + path;
    }

    /** Without a slash at the end. The real port is asked for each time: it is only known once the server listens. */
    @Override
    public String toString() {
        if (properties.baseUrl() != null && !properties.baseUrl().isBlank()) {
            return properties.baseUrl().strip().replaceFirst("/+$", "");
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
