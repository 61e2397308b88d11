package fr.jalon.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who publishes this site, as its legal notice must say.
 *
 * @param name organisation
 * @param director person responsible for what is published
 * @param contact where people write: a mail address or the address of a form
 * @param host who runs the servers, and where
 */
@ConfigurationProperties("jalon.publisher")
public record PublisherProperties(String name, String director, String contact, String host) {}
