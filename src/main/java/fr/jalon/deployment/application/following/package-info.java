/** Actions, anomalies, weekly reviews and bilans of a plan. */
package fr.jalon.deployment.application.following;
