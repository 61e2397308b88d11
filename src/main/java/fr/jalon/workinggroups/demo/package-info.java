/** What this module puts into a demonstration. */
package fr.jalon.workinggroups.demo;
