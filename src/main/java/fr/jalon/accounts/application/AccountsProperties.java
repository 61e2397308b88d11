package fr.jalon.accounts.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many times somebody may try, under {@code jalon.accounts}. Behind one network address there may be a whole
 * ministry.
 *
 * @param passwordsPerAccount wrong passwords for one account within the window
 * @param passwordsPerNetwork wrong passwords from one network address within the window
 * @param linksPerAccount mails with a link to one address within an hour
 * @param linksPerNetwork mails with a link asked from one network address within an hour
 * @param tokensPerNetwork unknown API tokens from one network address within the window
 */
@ConfigurationProperties("jalon.accounts")
public record AccountsProperties(
        @DefaultValue("15m") Duration window,
        @DefaultValue("10") int passwordsPerAccount,
        @DefaultValue("100") int passwordsPerNetwork,
        @DefaultValue("5") int linksPerAccount,
        @DefaultValue("60") int linksPerNetwork,
        @DefaultValue("60") int tokensPerNetwork) {}
