package fr.jalon.campaigns.domain.table;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/**
 * The one place where whatever a library does of a hostile file becomes a refusal: failures, endless loops, stacks and
 * heaps run over. The reading has a thread of its own, which is left when its time is up.
 */
final class Guard {

    private static final int SECONDS = 60;
    private static final long STACK = 4L << 20;

    private final String fileName;

    Guard(String fileName) {
        this.fileName = fileName;
    }

    <T> T run(Callable<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread thread = new Thread(null, task, "table-reading", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw refusal(failure.getCause());
        } catch (TimeoutException tooSlow) {
            task.cancel(true);
            throw UnreadableTable.because("too-slow", fileName);
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw UnreadableTable.because("too-slow", fileName);
        }
    }

    private UnreadableTable refusal(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof UnreadableTable said) {
                return said;
            }
            if (one instanceof EncryptedDocumentException) {
                return UnreadableTable.because("encrypted", fileName);
            }
            if (one instanceof OldFileFormatException) {
                return UnreadableTable.because("too-old", fileName);
            }
        }
        return UnreadableTable.because("corrupt", fileName);
    }
}
