/** The append-only history: writes every act, and reads it back as timelines. */
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"shared", "accounts", "standards"})
package fr.jalon.journal;

import org.springframework.modulith.ApplicationModule;
