package fr.jalon.accounts;

import fr.jalon.shared.TooManyAttempts;
import java.time.Duration;

/**
 * Makes somebody wait who asks too often, whichever instance answers. Count before the work and outside of its
 * transaction: each count is one of its own.
 */
public interface RateLimits {

    /**
     * @param act what is counted, like {@code COMMENT}; each is counted apart
     * @param network address the request came from; an IPv6 subscriber counts as one
     * @throws TooManyAttempts when that many were counted within the window
     */
    void fromNetwork(String act, String network, int most, Duration window);

    /**
     * Mails to one address, whoever asks for them.
     *
     * @throws TooManyAttempts when that many were counted within the window
     */
    void toAddress(String act, String address, int most, Duration window);
}
