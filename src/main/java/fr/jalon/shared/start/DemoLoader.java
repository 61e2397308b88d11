package fr.jalon.shared.start;

import fr.jalon.shared.Demo;
import fr.jalon.shared.DemoData;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the demo data of every module, when this is a demonstration, before the port opens: a page is never seen half
 * filled. An advisory lock makes two instances that start together take turns.
 */
@Component
class DemoLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    /** Any number of ours; the key of the advisory lock. */
    private static final long LOCK = 0x4A616C6F6E44656DL;

    private final Demo demo;
    private final List<DemoData> parts;
    private final TransactionOperations transaction;
    private final DataSource database;
    private volatile boolean running;

    DemoLoader(Demo demo, List<DemoData> parts, TransactionOperations transaction, DataSource database) {
        this.demo = demo;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DemoData::order)).toList();
        this.transaction = transaction;
        this.database = database;
    }

    /** Before the web server and the jobs, which start in the highest phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        if (demo.active()) {
            load();
        }
        running = true;
    }

    void load() {
        try (Connection connection = database.getConnection()) {
            call(connection, "select pg_advisory_lock(?)");
            try {
                parts.forEach(this::load);
            } finally {
                call(connection, "select pg_advisory_unlock(?)");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Demo data could not be loaded", failure);
        }
    }

    private void load(DemoData part) {
        long start = System.nanoTime();
        transaction.executeWithoutResult(status -> part.load());
        LOG.debug("{} took {} ms", part.getClass().getName(), (System.nanoTime() - start) / 1_000_000);
    }

    private static void call(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
