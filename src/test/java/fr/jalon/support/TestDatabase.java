package fr.jalon.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/**
 * One PostgreSQL per test JVM, and a fresh, migrated database for each application context. The only class that knows
 * where the server comes from: Testcontainers where the property {@code testcontainers} is set (continuous integration
 * of the public repository), the embedded server everywhere else.
 */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String TEMPLATE = "jalon_template";

    private TestDatabase() {}

    /** JDBC address, credentials included, of a database nobody else uses. */
    public static synchronized String fresh() {
        String name = "test_" + NUMBER.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return Server.address(name);
    }

    private static void execute(String sql) {
        try (Connection connection = java.sql.DriverManager.getConnection(Server.address("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Started at first use, stopped with the JVM. */
    private static final class Server {

        private static final Server INSTANCE = new Server();

        private final java.util.function.UnaryOperator<String> addresses;

        private Server() {
            addresses = Boolean.getBoolean("testcontainers") ? container() : embedded();
            try (Connection connection = java.sql.DriverManager.getConnection(addresses.apply("postgres"));
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + TEMPLATE
                        + " template template0 locale 'C' locale_provider icu icu_locale 'fr-FR'");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            Flyway.configure()
                    .dataSource(addresses.apply(TEMPLATE), null, null)
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }

        static String address(String database) {
            return INSTANCE.addresses.apply(database);
        }

        private static java.util.function.UnaryOperator<String> embedded() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setRegisterShutdownHook(false)
                        .start();
                // After the applications, which wait in vain for a server that goes before them.
                SpringApplication.getShutdownHandlers().add(() -> close(postgres));
                return database -> postgres.getJdbcUrl("postgres", database);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void close(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static java.util.function.UnaryOperator<String> container() {
            var postgres = new org.testcontainers.postgresql.PostgreSQLContainer("postgres:18");
            postgres.start();
            return database -> "jdbc:postgresql://%s:%d/%s?user=%s&password=%s"
                    .formatted(
                            postgres.getHost(),
                            postgres.getMappedPort(5432),
                            database,
                            postgres.getUsername(),
                            postgres.getPassword());
        }
    }
}
