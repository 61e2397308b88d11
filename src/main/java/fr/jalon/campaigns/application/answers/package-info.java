/** Answers comments: proposals, decisions, what comments have to do with one another, files filled in elsewhere. */
package fr.jalon.campaigns.application.answers;
