/** The mandate of a group: its versions, what it promises, how it is read as a document. */
package fr.jalon.workinggroups.domain.mandate;
