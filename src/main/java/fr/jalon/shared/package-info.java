/** The small kernel every module may use: who acts, what went wrong, what happened, and the questions modules ask each other. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, displayName = "Shared")
package fr.jalon.shared;

import org.springframework.modulith.ApplicationModule;
