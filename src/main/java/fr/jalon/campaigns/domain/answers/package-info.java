/** What can be said of answers without a database: what contradicts itself, and what a file filled in elsewhere changes. */
package fr.jalon.campaigns.domain.answers;
