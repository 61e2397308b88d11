/**
 * Queued and scheduled work, on the application's own database: it runs once whatever the number of instances, and
 * survives a kill. A module contributes beans of db-scheduler's {@code Task}, recurring or one-time, whose data is text,
 * and queues one-time work through {@link Jobs}.
 */
package fr.jalon.shared.jobs;
