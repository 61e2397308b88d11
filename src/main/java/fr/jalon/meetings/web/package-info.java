/** Pages of meetings. */
package fr.jalon.meetings.web;
