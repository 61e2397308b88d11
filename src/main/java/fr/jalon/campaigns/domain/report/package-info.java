/** What the published report of a call counts and says. Pure: comments in, numbers and sentences out. */
package fr.jalon.campaigns.domain.report;
