package fr.jalon.shared;

import java.time.Duration;

/** Wait a little: this was tried too often. Answers 429. */
public class TooManyAttempts extends RuntimeException implements Explained {

    private final Duration wait;

    public TooManyAttempts(Duration wait) {
        super("wait " + wait);
        this.wait = wait;
    }

    public long seconds() {
        return Math.max(1, wait.toSeconds());
    }

    @Override
    public Message explanation() {
        return Message.of("error.too-often", (seconds() + 59) / 60);
    }
}
