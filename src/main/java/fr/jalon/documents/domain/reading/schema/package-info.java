/** Reads table schemas, and several files that make one text. */
package fr.jalon.documents.domain.reading.schema;
