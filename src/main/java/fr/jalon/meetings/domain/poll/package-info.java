/** Looking for the date of a meeting: slots, who could come when, the best of them. */
package fr.jalon.meetings.domain.poll;
