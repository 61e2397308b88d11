/** What our Word documents have in common: texts people wrote in Markdown, and lists. */
package fr.jalon.shared.word;
