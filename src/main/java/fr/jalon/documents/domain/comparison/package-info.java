/** What changed between two revisions of a text. Nothing here knows the database or the web. */
package fr.jalon.documents.domain.comparison;
