/** Texts, their revisions and clauses. */
package fr.jalon.documents.domain;
