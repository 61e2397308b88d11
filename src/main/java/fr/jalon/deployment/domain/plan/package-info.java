/** The plan by which a version of a standard gets used: its words, its entries, and who may do what with them. */
package fr.jalon.deployment.domain.plan;
