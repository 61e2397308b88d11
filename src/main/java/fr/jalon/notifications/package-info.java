/** Outgoing mail: queued with the act that causes it, sent after it. */
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"shared", "accounts"})
package fr.jalon.notifications;

import org.springframework.modulith.ApplicationModule;
