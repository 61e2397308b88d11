/** Use cases and queries of meetings. */
package fr.jalon.meetings.application;
