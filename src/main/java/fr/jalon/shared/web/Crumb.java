package fr.jalon.shared.web;

/**
 * One step of the breadcrumb.
 *
 * @param label as shown
 * @param href null for the page itself
 */
public record Crumb(String label, String href) {}
