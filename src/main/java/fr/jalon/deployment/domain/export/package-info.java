/** What leaves a deployment as a document. */
package fr.jalon.deployment.domain.export;
