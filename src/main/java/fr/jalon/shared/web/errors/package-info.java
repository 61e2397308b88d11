/** What went wrong, said to people in a page of ours. */
package fr.jalon.shared.web.errors;
