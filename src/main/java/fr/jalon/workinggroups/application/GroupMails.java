package fr.jalon.workinggroups.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Role;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import fr.jalon.workinggroups.domain.JoinRequest;
import fr.jalon.workinggroups.domain.WorkingGroup;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells by mail who asks, and what was answered. */
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
        Set<UUID> leaders = new LinkedHashSet<>();
        Stream.of(Role.FACILITATOR, Role.PILOT)
                .flatMap(role -> people.holding(role, group.standardId()).stream())
                .map(PersonRef::id)
                .forEach(leaders::add);
        leaders.forEach(leader -> send(leader, "group-asked", path(group) + "/demandes", group.name(), name, request));
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

    private void send(UUID to, String template, String path, String group, String name, JoinRequest request) {
        events.publishEvent(MailRequested.to(to, template, path, group, name, request.circle()));
    }

    private String path(WorkingGroup group) {
        return groups.group(group.id()).map(GroupRef::path).orElseThrow();
    }
}
