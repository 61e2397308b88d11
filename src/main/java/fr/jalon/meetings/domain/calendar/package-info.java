/** Meetings as calendars know them. */
package fr.jalon.meetings.domain.calendar;
