/** The report of a call: gathered, frozen in every format, read again. */
package fr.jalon.campaigns.application.report;
