/** Reads Markdown and HTML. */
package fr.jalon.documents.domain.reading.markup;
