/** Meetings: agenda, live notes, minutes, decisions, actions, and the questions that live across them. */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {"shared", "accounts", "standards", "workinggroups"})
package fr.jalon.meetings;

import org.springframework.modulith.ApplicationModule;
