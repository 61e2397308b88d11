package fr.jalon.notifications.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from sender of every mail
 * @param attempts how often a mail is tried before it is given up
 * @param retryAfter wait before the second attempt; doubled before each of the next
 * @param keep mails are deleted when older than this
 */
@ConfigurationProperties("jalon.mail")
record MailProperties(
        @DefaultValue("Jalon <jalon@localhost>") String from,
        @DefaultValue("10") int attempts,
        @DefaultValue("30s") Duration retryAfter,
        @DefaultValue("180d") Duration keep) {

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    Duration waitAfter(int attempts) {
        Duration wait = retryAfter.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
