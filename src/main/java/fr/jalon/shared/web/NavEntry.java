package fr.jalon.shared.web;

/**
 * An entry of the main navigation. A module adds a page to it by declaring a bean of this type, nothing else.
 *
 * @param order 10 Standards, 20 Calls, 30 Agenda, 40 Deployment, 50 Commission, 60 Requests
 * @param labelKey message
 * @param href local path; the entry is marked as current on it and below it
 */
public record NavEntry(int order, String labelKey, String href) {}
