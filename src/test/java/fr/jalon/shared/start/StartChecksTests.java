package fr.jalon.shared.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class StartChecksTests {

    @Test
    void takesTheEmbeddedDatabaseForADemonstrationOnLoopback() {
        MockEnvironment environment = decide(new MockEnvironment());

        assertThat(environment.getProperty(StartChecks.DEMO_ACTIVE)).isEqualTo("true");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void loadsNoDemoDataIntoAGivenDatabase() {
        MockEnvironment environment = decide(new MockEnvironment().withProperty("spring.datasource.url", "jdbc:x"));

        assertThat(environment.getProperty(StartChecks.DEMO_ACTIVE)).isEqualTo("false");
        assertThat(environment.getProperty("server.address")).isNull();
    }

    @Test
    void loadsDemoDataIntoAGivenDatabaseUnderTheProfile() {
        MockEnvironment given = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:x");
        given.setActiveProfiles("demo");

        assertThat(decide(given).getProperty(StartChecks.DEMO_ACTIVE)).isEqualTo("true");
    }

    @Test
    void startsEmptyWhenTheDemonstrationIsRefused() {
        MockEnvironment environment = decide(new MockEnvironment().withProperty("jalon.demo", "false"));

        assertThat(environment.getProperty(StartChecks.DEMO_ACTIVE)).isEqualTo("false");
    }

    /** An address given for another reason must not show known passwords to a network. */
    @Test
    void staysOnLoopbackUntilThePropertyMadeForItSaysOtherwise() {
        MockEnvironment careless = decide(new MockEnvironment().withProperty("server.address", "0.0.0.0"));
        MockEnvironment meant = decide(new MockEnvironment().withProperty("jalon.demo-listen", "0.0.0.0"));

        assertThat(careless.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(meant.getProperty("server.address")).isEqualTo("0.0.0.0");
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                AnnotationConfigServletWebServerApplicationContext context =
                        new AnnotationConfigServletWebServerApplicationContext()) {
            String port = String.valueOf(other.getLocalPort());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new org.springframework.core.env.MapPropertySource(
                            "test",
                            Map.of("server.port", port, "server.address", "127.0.0.1", "spring.datasource.url", "x")));

            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> check(context))
                    .satisfies(refusal -> {
                        assertThat(refusal.sentence(Locale.FRENCH)).startsWith("Le port " + port + " est déjà pris");
                        assertThat(refusal.sentence(Locale.ENGLISH)).startsWith("Port " + port + " is already taken");
                    });
        }
    }

    private static MockEnvironment decide(MockEnvironment environment) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            check(context);
        }
        return environment;
    }

    private static void check(ConfigurableApplicationContext context) {
        new StartChecks()
                .onApplicationEvent(
                        new ApplicationContextInitializedEvent(new SpringApplication(), new String[0], context));
    }
}
