/** Reads Word files (OOXML), from their XML: what the usual object models drop, like text boxes, is text too. */
package fr.jalon.documents.domain.reading.docx;
