package fr.jalon.workinggroups.domain.table;

import fr.jalon.shared.Message;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A line of a list of members.
 *
 * @param line number in the file, from 1
 * @param address by which an account is looked for; kept where there is none, to write to them
 * @param stakeholder null when the cell is empty
 * @param errors cells that could not be understood: the line is not taken in as it is
 */
public record ReadMember(
        int line,
        String name,
        String address,
        String organisation,
        Set<GroupRole> roles,
        Set<CircleKind> circles,
        StakeholderClass stakeholder,
        Set<Skill> skills,
        String interests,
        LocalDate since,
        boolean namePublic,
        List<Message> errors) {}
