/** Indicators and their measures: defined, entered, read from files, shown. */
package fr.jalon.deployment.application.indicators;
