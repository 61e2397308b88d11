/** The texts of a standard: imported into clauses that keep their identity from one revision to the next. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"shared", "accounts", "standards"})
package fr.jalon.documents;

import org.springframework.modulith.ApplicationModule;
