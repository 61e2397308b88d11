package fr.jalon.shared.database;

import fr.jalon.shared.start.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The running PostgreSQL of this application, with its own user and database. What was committed here survives a kill
 * of the application, of the server, or of both; a server killed alone is started again.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "jalon";

    private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final DataDirectory directory;
    private final Postmaster postmaster;
    private final int port;
    private final String password;
    private final Watch watch;

    private EmbeddedDatabase(DataDirectory directory, Postmaster postmaster, int port, String password) {
        this.directory = directory;
        this.postmaster = postmaster;
        this.port = port;
        this.password = password;
        this.watch = new Watch(postmaster, port);
    }

    static EmbeddedDatabase start(Path data, int wantedPort) {
        DataDirectory directory = DataDirectory.lock(data);
        try {
            return start(directory, wantedPort);
        } catch (IOException failure) {
            directory.close();
            throw new UncheckedIOException(failure);
        } catch (RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    private static EmbeddedDatabase start(DataDirectory directory, int wantedPort) throws IOException {
        Path home = PostgresBinaries.unpackedIn(directory.path());
        PostgresPrograms programs = new PostgresPrograms(home, directory.path().resolve("postgres-start.log"));
        Cluster cluster = Cluster.in(directory.path(), programs);
        Postmaster postmaster = new Postmaster(cluster, programs);
        int port = postmaster.start(wantedPort);
        EmbeddedDatabase database = new EmbeddedDatabase(directory, postmaster, port, cluster.password());
        try {
            database.prepare();
        } catch (SQLException | RuntimeException failure) {
            postmaster.stop();
            throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        }
        database.watch.begin();
        return database;
    }

    private void prepare() throws SQLException {
        try (Connection connection = DriverManager.getConnection(address("postgres"), "postgres", password);
                Statement statement = connection.createStatement()) {
            for (String setting : MUST_BE_ON) {
                String value = one(statement, "show " + setting);
                if (!"on".equals(value)) {
                    throw new CannotStart("start.database-not-durable", setting, value);
                }
            }
            if (one(statement, "select 1 from pg_roles where rolname = '" + NAME + "'") == null) {
                statement.execute("create role " + NAME + " login password '" + password + "'");
            }
            if (one(statement, "select 1 from pg_database where datname = '" + NAME + "'") == null) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** JDBC address of the application's database. */
    String address() {
        return address(NAME);
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        watch.close();
        postmaster.stop();
        directory.close();
    }
}
