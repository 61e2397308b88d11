/** The catalogue of standards and their life: cycles, phases, gates, versions, the method. */
@ApplicationModule(
        displayName = "Standards",
        allowedDependencies = {"shared", "accounts"})
package fr.jalon.standards;

import org.springframework.modulith.ApplicationModule;
