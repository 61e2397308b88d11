package fr.jalon.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fr.jalon.shared.start.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One data directory for all: each test finds it as the one before, or its accident, left it. */
class EmbeddedDatabaseTests {

    @TempDir
    static Path data;

    @Test
    void answersOnlyOnceWhatIsWrittenIsOnDisk() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void refusesAStrangerWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.address(), "postgres", "postgres"));
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "select usesuper::text from pg_user where usename = current_user"))
                    .isEqualTo("false");
        }
    }

    @Test
    void findsItsDataAgainAtTheNextStart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            execute(database, "create table kept as select 42 as answer");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            assertThat(ask(database, "select answer from kept")).isEqualTo("42");
            execute(database, "drop table kept");
        }
    }

    @Test
    void stopsAServerThatAKilledApplicationLeftAlive() throws Exception {
        Postmaster left = postmaster();
        left.start(0);
        ProcessHandle process = file().server().orElseThrow();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            assertThat(file().isOurs(process)).isFalse();
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void startsAfterApplicationAndServerWereBothKilled() throws Exception {
        postmaster().start(0);
        kill(file().server().orElseThrow());

        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void startsTheServerAgainWhenItAloneIsKilled() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            execute(database, "create table acknowledged as select 7 as number");
            kill(file().server().orElseThrow());

            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> assertThat(
                            ask(database, "select number from acknowledged"))
                    .isEqualTo("7"));
            execute(database, "drop table acknowledged");
        }
    }

    @Test
    void isNotStoppedByAPidFileThatNamesAnotherProgram() throws Exception {
        EmbeddedDatabase.start(data, 0).close();
        String innocent = String.valueOf(ProcessHandle.current().pid());
        Files.write(
                data.resolve("postgres/postmaster.pid"),
                List.of(innocent, data.resolve("postgres").toString()));

        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void throwsAwayADirectoryWhoseCreationWasKilled(@TempDir Path fresh) throws Exception {
        shareProgramsWith(fresh);
        Path half = Files.createDirectories(fresh.resolve("postgres-new/base"));
        Files.writeString(half.getParent().resolve("PG_VERSION"), "18");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(fresh, 0)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
        assertThat(half).doesNotExist();
    }

    @Test
    void saysInOneSentenceThatAnotherApplicationHoldsTheData() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(data, 0))
                    .satisfies(refusal -> {
                        assertThat(refusal.sentence(Locale.FRENCH)).startsWith("Jalon fonctionne déjà");
                        assertThat(refusal.sentence(Locale.ENGLISH)).startsWith("Jalon is already running");
                    });
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion(@TempDir Path old) throws Exception {
        shareProgramsWith(old);
        Files.createDirectories(old.resolve("postgres"));
        Files.writeString(old.resolve("postgres/PG_VERSION"), "17\n");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedDatabase.start(old, 0))
                .satisfies(
                        refusal -> assertThat(refusal.sentence(Locale.ENGLISH)).contains("PostgreSQL 17"));
    }

    @Test
    void sortsAsFrenchReadersDo() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            assertThat(
                            ask(
                                    database,
                                    "select string_agg(word, ' ' order by word) from (values ('zone'), ('Éolien'), ('eau')) as t (word)"))
                    .isEqualTo("eau Éolien zone");
        }
    }

    /** Unpacking them takes most of the time of a first start. */
    private static void shareProgramsWith(Path other) throws IOException {
        Path programs = PostgresBinaries.unpackedIn(data);
        Files.createSymbolicLink(other.resolve(programs.getFileName()), programs);
    }

    private static Postmaster postmaster() throws IOException {
        PostgresPrograms programs =
                new PostgresPrograms(PostgresBinaries.unpackedIn(data), data.resolve("postgres-start.log"));
        return new Postmaster(Cluster.in(data, programs), programs);
    }

    private static PostmasterFile file() {
        return new PostmasterFile(data.resolve("postgres"));
    }

    /** As {@code kill -9}. */
    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.address(), EmbeddedDatabase.NAME, database.password());
    }
}
