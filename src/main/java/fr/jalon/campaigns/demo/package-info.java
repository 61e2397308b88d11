/** Calls of the demonstration: real calls with their dates and figures, paraphrased comments, nobody’s name. */
package fr.jalon.campaigns.demo;
