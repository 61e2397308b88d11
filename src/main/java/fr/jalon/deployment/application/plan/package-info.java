/** Deployment plans: opened, written, followed, shown. */
package fr.jalon.deployment.application.plan;
