package fr.jalon.shared;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an administrator may set under {@code jalon}. Each module binds its own keys below; these are the ones of the
 * ground.
 *
 * @param data directory of everything the application keeps outside a given database
 * @param demo {@code false} refuses demo data where they would load; see {@link Demo}
 * @param demoListen address to listen on with demo data, whose passwords everybody knows; loopback when not set
 * @param baseUrl start of the links written in mails; made from the port when not set
 * @param databasePort port of the embedded PostgreSQL; 0 takes a free one at each start
 */
@ConfigurationProperties("jalon")
public record JalonProperties(
        @DefaultValue("./data") Path data,
        @DefaultValue("true") boolean demo,
        String demoListen,
        String baseUrl,
        @DefaultValue("0") int databasePort) {}
