package fr.jalon.workinggroups.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.Actor;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Role;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import fr.jalon.workinggroups.domain.JoinRequest;
import fr.jalon.workinggroups.domain.WorkingGroup;
import fr.jalon.workinggroups.domain.mandate.Mandate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells by mail who asks, what was answered, and what the commission said of a mandate. */
@Component
class GroupMails {

    private final People people;
    private final WorkingGroups groups;
    private final ApplicationEventPublisher events;

    GroupMails(People people, WorkingGroups groups, ApplicationEventPublisher events) {
        this.people = people;
        this.groups = groups;
        this.events = events;
    }

    /** To those who run the group. */
    void asked(WorkingGroup group, JoinRequest request) {
        String name =
                people.byIds(Set.of(request.personId())).get(request.personId()).name();
        String path = path(group) + "/demandes";
        leaders(group).forEach(leader -> send(leader, "group-asked", path, group.name(), name, request.circle()));
    }

    /** To those who run the group, but for who recorded it. */
    void validated(WorkingGroup group, Mandate mandate, Actor by) {
        said(group, mandate, by, "mandate-validated", mandate.validatedOn(), mandate.validUntil());
    }

    /** The same, of what the commission asks for. */
    void givenBack(WorkingGroup group, Mandate mandate, String reason, Actor by) {
        said(group, mandate, by, "mandate-given-back", reason);
    }

    private void said(WorkingGroup group, Mandate mandate, Actor by, String template, Object... facts) {
        Object[] all = Stream.concat(Stream.of(group.name(), mandate.number()), Stream.of(facts))
                .toArray();
        String path = path(group) + "/mandat/" + mandate.number();
        leaders(group).stream()
                .filter(leader -> !leader.equals(by.id()))
                .forEach(leader -> send(leader, template, path, all));
    }

    private Set<UUID> leaders(WorkingGroup group) {
        return Stream.of(Role.FACILITATOR, Role.PILOT)
                .flatMap(role -> people.holding(role, group.standardId()).stream())
                .map(PersonRef::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param template what became of it: {@code group-admitted}, {@code group-waiting}, {@code group-moved-up} */
    void told(WorkingGroup group, JoinRequest request, String template) {
        events.publishEvent(
                MailRequested.to(request.personId(), template, path(group), group.name(), request.circle()));
    }

    void refused(WorkingGroup group, JoinRequest request, String reason) {
        events.publishEvent(MailRequested.to(
                request.personId(), "group-refused", path(group), group.name(), request.circle(), reason));
    }

    private void send(UUID to, String template, String path, Object... facts) {
        events.publishEvent(MailRequested.to(to, template, path, facts));
    }

    private String path(WorkingGroup group) {
        return groups.group(group.id()).map(GroupRef::path).orElseThrow();
    }
}
