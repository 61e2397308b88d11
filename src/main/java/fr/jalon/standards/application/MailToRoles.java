package fr.jalon.standards.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Role;
import fr.jalon.standards.domain.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes to those who hold a role on a standard; the mail leads to the sponsor's sheet. */
@Component
class MailToRoles {

    static final Set<Role> SPONSORS = Set.of(Role.SPONSOR);
    /** Those whom the sponsor's answer is for. */
    static final Set<Role> RUNNERS = Set.of(Role.PILOT, Role.FACILITATOR);

    private final People people;
    private final ApplicationEventPublisher events;

    MailToRoles(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    /** @param words of the mail, behind the title of the standard */
    void tell(Set<Role> roles, Standard standard, String template, Object... words) {
        List<Object> arguments = new ArrayList<>(List.of(standard.identity().title()));
        arguments.addAll(List.of(words));
        roles.stream()
                .flatMap(role -> people.holding(role, standard.id()).stream())
                .map(PersonRef::id)
                .distinct()
                .forEach(person -> events.publishEvent(MailRequested.to(
                        person, template, "/standards/" + standard.slug() + "/synthese", arguments.toArray())));
    }
}
