/** Minutes as files: the shape of CNIG's model of minutes, written and read again. */
package fr.jalon.meetings.domain.export;
