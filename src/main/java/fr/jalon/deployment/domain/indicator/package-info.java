/** How far a standard is used, measured: series with source, method and unit, and what is aimed at. */
package fr.jalon.deployment.domain.indicator;
