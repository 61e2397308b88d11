/** Calls for comments: the call, the comments however they arrive, what becomes of each of them. */
@ApplicationModule(
        displayName = "Calls for comments",
        allowedDependencies = {"shared", "accounts", "standards", "documents", "meetings"})
package fr.jalon.campaigns;

import org.springframework.modulith.ApplicationModule;
