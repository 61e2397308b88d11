package fr.jalon.workinggroups.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.workinggroups.domain.Profile;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Finds the organisation people write, so that one that is known is not written again. */
@Service
public class Profiles {

    private final Organisations organisations;

    Profiles(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @param organisation as typed: a name, a code or another spelling; kept as it is where nobody knows it */
    public Profile of(
            String organisation,
            StakeholderClass stakeholder,
            Set<Skill> skills,
            String interests,
            boolean namePublic) {
        Optional<OrganisationRef> known =
                organisation == null || organisation.isBlank() ? Optional.empty() : organisations.written(organisation);
        return Profile.of(
                known.map(OrganisationRef::id).orElse(null), organisation, stakeholder, skills, interests, namePublic);
    }

    /** Names to choose from. */
    public List<String> names() {
        return organisations.all().stream().map(OrganisationRef::name).toList();
    }

    /** The organisation somebody's account says, or null. */
    public String ofPerson(UUID person) {
        return person == null
                ? null
                : organisations.ofPerson(person).map(OrganisationRef::name).orElse(null);
    }
}
