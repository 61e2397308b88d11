/** Who does what in a group. */
package fr.jalon.workinggroups.domain.raci;
