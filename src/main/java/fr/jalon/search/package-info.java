/** Search in French over everything a stranger may read. Nobody calls it; the modules tell it what can be found. */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"shared", "standards"})
package fr.jalon.search;

import org.springframework.modulith.ApplicationModule;
