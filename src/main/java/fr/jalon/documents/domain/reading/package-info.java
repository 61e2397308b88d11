/** Files of any known format become clauses. Nothing here knows the database or the web. */
package fr.jalon.documents.domain.reading;
