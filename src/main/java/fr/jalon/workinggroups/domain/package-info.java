/** Groups, their circles and members, requests to join, mandates. */
package fr.jalon.workinggroups.domain;
