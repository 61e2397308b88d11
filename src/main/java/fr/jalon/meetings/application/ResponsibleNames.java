package fr.jalon.meetings.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who answers for an action, where everybody will read it: an organisation, never the name of a person. */
@Component
class ResponsibleNames {

    private final Organisations organisations;

    ResponsibleNames(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * Words that are neither somebody of the meeting nor a known organisation may be a name: they are left out.
     *
     * @param person the account that answers for it, or null
     * @param people of the meeting
     * @return an organisation, or an empty text
     */
    String inPublic(String responsible, UUID person, List<Participant> people) {
        Optional<Participant> there = people.stream()
                .filter(each -> person != null && person.equals(each.personId()) || isNamed(each, responsible))
                .findFirst();
        if (there.isPresent()) {
            return there.map(Participant::organisation).map(String::strip).orElse("");
        }
        if (person != null) {
            return organisations.ofPerson(person).map(OrganisationRef::name).orElse("");
        }
        return isKnown(responsible, people) ? responsible.strip() : "";
    }

    /** Somebody of the meeting, an organisation they came for, or one the application knows. */
    boolean isKnown(String words, List<Participant> people) {
        return people.stream().anyMatch(each -> isNamed(each, words) || same(each.organisation(), words))
                || organisations.written(words).isPresent();
    }

    private static boolean isNamed(Participant person, String words) {
        return same(person.name(), words) || same(person.representedBy(), words);
    }

    private static boolean same(String one, String other) {
        return one != null && one.strip().equalsIgnoreCase(other.strip());
    }
}
