/** Looking for a consensus on one contested subject, round after round; a vote where none is found. */
package fr.jalon.meetings.domain.consensus;
