package fr.jalon.accounts;

import fr.jalon.shared.Explained;
import fr.jalon.shared.Message;
import java.time.Duration;

/** Wait a little. Answers 429. */
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
        return Message.of("accounts.attempts.wait", (seconds() + 59) / 60);
    }
}
