package fr.jalon.shared.database;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again when it ends without being asked to: killed by hand, or by a machine short of memory. */
final class Watch implements AutoCloseable, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private static final long INTERVAL_MILLIS = 500;

    private final Postmaster postmaster;
    private final int port;
    private final Thread thread = new Thread(this, "postgres-watch");

    Watch(Postmaster postmaster, int port) {
        this.postmaster = postmaster;
        this.port = port;
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(INTERVAL_MILLIS);
                if (!postmaster.isAlive()) {
                    LOG.warn("PostgreSQL ended unexpectedly; starting it again");
                    postmaster.start(port);
                    LOG.warn("PostgreSQL is back");
                }
            } catch (InterruptedException closed) {
                return;
            } catch (IOException | RuntimeException failure) {
                LOG.error("PostgreSQL could not be started again; trying once more", failure);
            }
        }
    }

    /** Returns when no start is under way any more. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
