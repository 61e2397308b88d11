/** Meetings for programs. */
package fr.jalon.meetings.api;
