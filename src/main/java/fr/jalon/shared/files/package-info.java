/** Files people bring, kept in the database. */
package fr.jalon.shared.files;
