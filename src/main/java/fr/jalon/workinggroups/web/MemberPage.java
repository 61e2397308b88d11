package fr.jalon.workinggroups.web;

import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.MemberFile;

/** One member with their history, and what can be chosen to describe them. */
record MemberPage(GroupView group, MemberFile member, MemberForms.Choices choices) {}
