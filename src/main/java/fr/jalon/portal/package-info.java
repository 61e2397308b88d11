/** Pages made of several modules: home, personal space, agenda, administration, what a public site owes. */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {"shared", "accounts", "standards", "campaigns", "journal"})
package fr.jalon.portal;

import org.springframework.modulith.ApplicationModule;
