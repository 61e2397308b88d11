/** People, organisations, the roles they hold, and how they sign in. */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"shared"})
package fr.jalon.accounts;

import org.springframework.modulith.ApplicationModule;
