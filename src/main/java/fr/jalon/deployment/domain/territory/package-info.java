/** Territories of France by their INSEE code, and where each département stands on the tile map. */
package fr.jalon.deployment.domain.territory;
