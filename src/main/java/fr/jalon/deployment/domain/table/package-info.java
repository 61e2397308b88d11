/** Rows of the files that people bring: titles found, cells by title, faults named by line. */
package fr.jalon.deployment.domain.table;
