/** Meetings of the demonstration. */
package fr.jalon.meetings.demo;
