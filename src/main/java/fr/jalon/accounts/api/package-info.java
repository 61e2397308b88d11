/** What programs read of organisations. */
package fr.jalon.accounts.api;
