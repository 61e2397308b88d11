/** The self-diagnosis before generalisation, after the one of ANAP: a questionnaire as data, and what answers give. */
package fr.jalon.deployment.domain.diagnosis;
