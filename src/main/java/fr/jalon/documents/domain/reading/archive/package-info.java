/** Opens the files that are made of files, and trusts none of them. */
package fr.jalon.documents.domain.reading.archive;
