/** What the readers of Word and OpenDocument share. */
package fr.jalon.documents.domain.reading.office;
