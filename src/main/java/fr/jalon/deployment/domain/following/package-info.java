/** What is followed from week to week while a plan is carried out: actions, anomalies, reviews, bilans. */
package fr.jalon.deployment.domain.following;
