/** What deployment puts into a demonstration. */
package fr.jalon.deployment.demo;
