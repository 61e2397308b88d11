/**
 * Writes the comments of a call as the tables that people know: the shape of the guide, one table per document, any
 * length in little memory; and the blank table to fill in. Pure: records in, bytes out. What is written here is read
 * again by the sibling package without a difference.
 */
package fr.jalon.campaigns.domain.export;
