/** The cycle of a plan, the waves that run it, and the gate before generalisation. */
package fr.jalon.deployment.application.waves;
