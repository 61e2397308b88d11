package fr.jalon.campaigns.application;

import fr.jalon.accounts.RateLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** How often a network may write to a call without an account. Behind one address there may be a whole ministry. */
@Component
public class CampaignLimits {

    private static final Duration HOUR = Duration.ofHours(1);

    private final RateLimits limits;
    private final Most most;

    CampaignLimits(RateLimits limits, Most most) {
        this.limits = limits;
        this.most = most;
    }

    /**
     * Under {@code jalon.campaigns}.
     *
     * @param commentsPerNetwork comments sent or kept by strangers from one network address within an hour: ten each from
     *     five hundred people of one administration on the last afternoon
     * @param commentsPerPerson comments sent or kept within an hour in a browser whose address is confirmed
     * @param messagesPerNetwork questions to a pilot, and wishes to be told, from one network address within an hour
     */
    @ConfigurationProperties("jalon.campaigns")
    record Most(
            @DefaultValue("5000") int commentsPerNetwork,
            @DefaultValue("500") int commentsPerPerson,
            @DefaultValue("30") int messagesPerNetwork) {}

    /** @throws fr.jalon.shared.TooManyAttempts when that was the last one for now */
    public void comment(String network) {
        limits.fromNetwork("COMMENT", network, most.commentsPerNetwork(), HOUR);
    }

    /**
     * @param secret of the browser
     * @throws fr.jalon.shared.TooManyAttempts when that was the last one for now
     */
    public void known(String secret) {
        limits.toAddress("COMMENT", secret, most.commentsPerPerson(), HOUR);
    }

    /** @throws fr.jalon.shared.TooManyAttempts when that was the last one for now */
    public void message(String network) {
        limits.fromNetwork("CALL_MESSAGE", network, most.messagesPerNetwork(), HOUR);
    }
}
