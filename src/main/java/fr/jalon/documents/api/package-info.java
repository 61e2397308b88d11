/** The texts of a standard for programs. */
package fr.jalon.documents.api;
