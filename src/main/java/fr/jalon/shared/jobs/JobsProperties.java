package fr.jalon.shared.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether this instance runs jobs; another one then must
 * @param threads jobs at the same time
 * @param pollInterval longest wait of a job that is due
 * @param eventAge events whose listener has not finished are taken up again when older than this
 */
@ConfigurationProperties("jalon.jobs")
record JobsProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("4") int threads,
        @DefaultValue("2s") Duration pollInterval,
        @DefaultValue("5m") Duration eventAge) {}
