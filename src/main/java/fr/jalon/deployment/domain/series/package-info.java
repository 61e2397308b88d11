/** The picture of dated figures: a round scale, places by date, words that cover nothing. */
package fr.jalon.deployment.domain.series;
