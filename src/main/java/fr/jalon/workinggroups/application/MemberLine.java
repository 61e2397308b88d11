package fr.jalon.workinggroups.application;

import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody in a list of members, as the reader may see them.
 *
 * @param name null where the reader may not know it
 * @param account whether they have one
 * @param namePublic everybody may know it
 * @param organisation its name, else as written, else empty
 * @param stakeholder null when nobody said
 */
public record MemberLine(
        UUID id,
        String name,
        boolean account,
        boolean namePublic,
        UUID organisationId,
        String organisation,
        StakeholderClass stakeholder,
        Set<Skill> skills,
        String interests,
        Set<GroupRole> roles,
        Set<CircleKind> circles,
        LocalDate since,
        LocalDate until) {}
