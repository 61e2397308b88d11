/** What meetings are, and their rules. */
package fr.jalon.meetings.domain;
