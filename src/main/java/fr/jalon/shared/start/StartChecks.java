package fr.jalon.shared.start;

import fr.jalon.shared.JalonProperties;
import fr.jalon.shared.database.DataDirectory;
import fr.jalon.shared.database.EmbeddedDatabaseWanted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * The last moment before the context is built, with the environment complete: decides whether this is a demonstration,
 * keeps one on loopback, and refuses at once, not after a minute of work, to start beside a running application.
 */
class StartChecks implements ApplicationListener<ApplicationContextInitializedEvent> {

    /** Whether this is a demonstration, decided; {@code jalon.demo} is only what the administrator asked for. */
    static final String DEMO_ACTIVE = "jalon.demo-active";

    private static final String SERVER_ADDRESS = "server.address";

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
        JalonProperties properties = Binder.get(environment).bindOrCreate("jalon", JalonProperties.class);
        decide(environment, properties);
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            checkNobodyIsHere(environment, properties);
        }
    }

    private static void decide(ConfigurableEnvironment environment, JalonProperties properties) {
        boolean demo =
                properties.demo() && (EmbeddedDatabaseWanted.in(environment) || environment.matchesProfiles("demo"));
        Map<String, Object> decided = new HashMap<>();
        decided.put(DEMO_ACTIVE, demo);
        if (demo) {
            decided.put(
                    SERVER_ADDRESS,
                    StringUtils.hasText(properties.demoListen()) ? properties.demoListen() : "127.0.0.1");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("jalon start", decided));
    }

    private static void checkNobodyIsHere(ConfigurableEnvironment environment, JalonProperties properties) {
        if (EmbeddedDatabaseWanted.in(environment)) {
            DataDirectory.lock(properties.data()).close();
        }
        checkPort(environment.getProperty(SERVER_ADDRESS), environment.getProperty("server.port", int.class, 8080));
    }

    private static void checkPort(String address, int port) {
        if (port <= 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address == null ? null : InetAddress.getByName(address), port));
        } catch (IOException inUse) {
            throw new CannotStart(inUse, "start.port-in-use", String.valueOf(port));
        }
    }
}
