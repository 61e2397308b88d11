/** What this module puts into a demonstration. */
package fr.jalon.documents.demo;
