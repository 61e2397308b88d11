package fr.jalon.workinggroups.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * In what capacity somebody sits in the group.
 *
 * @param organisationId null when it is not in the directory
 * @param organisationAsWritten what was typed where it is not in the directory, else empty
 * @param stakeholder null when nobody said
 * @param interests what they declare, read by everybody under the name of the organisation
 * @param namePublic they agree that everybody reads their name
 */
@Embeddable
public record Profile(
        UUID organisationId,
        String organisationAsWritten,
        @Enumerated(EnumType.STRING) StakeholderClass stakeholder,
        boolean business,
        boolean digital,
        String interests,
        boolean namePublic) {

    public Profile {
        organisationAsWritten = organisationAsWritten == null ? "" : organisationAsWritten.strip();
        interests = interests == null ? "" : interests.strip();
    }

    public static Profile of(
            UUID organisationId,
            String asWritten,
            StakeholderClass stakeholder,
            Set<Skill> skills,
            String interests,
            boolean namePublic) {
        return new Profile(
                organisationId,
                organisationId == null ? asWritten : "",
                stakeholder,
                skills != null && skills.contains(Skill.BUSINESS),
                skills != null && skills.contains(Skill.DIGITAL),
                interests,
                namePublic);
    }

    public Set<Skill> skills() {
        EnumSet<Skill> skills = EnumSet.noneOf(Skill.class);
        if (business) {
            skills.add(Skill.BUSINESS);
        }
        if (digital) {
            skills.add(Skill.DIGITAL);
        }
        return skills;
    }

    /** What is left once the account is erased. */
    Profile anonymous() {
        return new Profile(organisationId, organisationAsWritten, stakeholder, business, digital, "", false);
    }
}
