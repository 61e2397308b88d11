/** The operations of a deployment and their dates: a pure computation, the same for the pilot and for every wave after. */
package fr.jalon.deployment.domain.cycle;
