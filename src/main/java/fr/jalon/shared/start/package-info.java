/** How the application starts: early checks with clear sentences, the demo switch, demo data, the closing notice. */
package fr.jalon.shared.start;
