/** How a plan is carried out: a pilot wave first, a gate, then the other waves. */
package fr.jalon.deployment.domain.wave;
