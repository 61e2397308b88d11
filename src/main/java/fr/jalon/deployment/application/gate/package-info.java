/** What stands between the pilot wave and the others: self-diagnoses and the gate. */
package fr.jalon.deployment.application.gate;
