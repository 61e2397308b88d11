/** From a comment to the clauses it changed, and back. Pure: answers and changed clauses in, proposals out. */
package fr.jalon.campaigns.domain.traces;
