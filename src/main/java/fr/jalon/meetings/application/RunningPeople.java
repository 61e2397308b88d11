package fr.jalon.meetings.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who runs the work on a standard, and hears of what waits for an answer. */
@Component
class RunningPeople {

    private static final List<Role> RUN = List.of(Role.FACILITATOR, Role.PILOT);

    private final People people;

    RunningPeople(People people) {
        this.people = people;
    }

    Set<UUID> of(UUID standardId) {
        Set<UUID> run = new LinkedHashSet<>();
        RUN.forEach(role ->
                people.holding(role, standardId).stream().map(PersonRef::id).forEach(run::add));
        return run;
    }
}
