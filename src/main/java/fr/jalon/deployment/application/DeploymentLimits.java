package fr.jalon.deployment.application;

import fr.jalon.accounts.RateLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** How often a network may write to the register without an account. Behind one address there may be a whole ministry. */
@Component
public class DeploymentLimits {

    private static final Duration HOUR = Duration.ofHours(1);

    private final RateLimits limits;
    private final Most most;

    DeploymentLimits(RateLimits limits, Most most) {
        this.limits = limits;
        this.most = most;
    }

    /**
     * Under {@code jalon.deployment}.
     *
     * @param declarationsPerNetwork declarations of strangers, and links asked for, from one network within an hour
     */
    @ConfigurationProperties("jalon.deployment")
    record Most(@DefaultValue("200") int declarationsPerNetwork) {}

    /** @throws fr.jalon.shared.TooManyAttempts when that was the last one for now */
    public void declaration(String network) {
        limits.fromNetwork("DECLARATION", network, most.declarationsPerNetwork(), HOUR);
    }
}
