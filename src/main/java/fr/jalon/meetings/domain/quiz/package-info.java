/** The short quiz of a meeting: questions with answers to choose from, answered by anybody who has its code. */
package fr.jalon.meetings.domain.quiz;
