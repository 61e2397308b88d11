/** The groups that make standards: mandate, members, circles, and how one joins. */
@ApplicationModule(
        displayName = "Working groups",
        allowedDependencies = {"shared", "accounts", "standards"})
package fr.jalon.workinggroups;

import org.springframework.modulith.ApplicationModule;
