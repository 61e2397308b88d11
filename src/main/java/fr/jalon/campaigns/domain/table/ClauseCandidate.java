package fr.jalon.campaigns.domain.table;

import java.util.UUID;

/**
 * A clause that a comment may be about.
 *
 * @param number like {@code 3.3.2}; null when it has none
 * @param page on which it begins; null when unknown
 * @param anchor name of the field or place in a web address; null when it has none
 */
public record ClauseCandidate(UUID id, String number, String title, Integer page, String anchor) {}
