/** Reads OpenDocument texts, from their XML. */
package fr.jalon.documents.domain.reading.odt;
