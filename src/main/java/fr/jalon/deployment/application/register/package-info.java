/** The register of uses out of files. */
package fr.jalon.deployment.application.register;
