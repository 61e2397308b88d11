/** From a comment to the clauses it changed, and back: proposed, confirmed by a person, read from both sides. */
package fr.jalon.campaigns.application.traces;
