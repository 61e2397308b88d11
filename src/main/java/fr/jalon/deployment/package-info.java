/** Deployment of standards: who uses them and where, how that is measured, the plan that gets there. */
@ApplicationModule(
        displayName = "Deployment",
        allowedDependencies = {"shared", "accounts", "standards", "workinggroups", "meetings"})
package fr.jalon.deployment;

import org.springframework.modulith.ApplicationModule;
