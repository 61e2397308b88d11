package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import fr.jalon.standards.StandardRoles;
import fr.jalon.workinggroups.domain.Groups;
import fr.jalon.workinggroups.domain.Member;
import fr.jalon.workinggroups.domain.Members;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the roles on a standard in step with being in its groups. Remembers which it gave, so that a role given otherwise
 * is never taken away because somebody leaves a sub-group.
 */
@Component
class RoleSync {

    private final StandardRoles roles;
    private final Members members;
    private final Groups groups;
    private final JdbcClient jdbc;

    RoleSync(StandardRoles roles, Members members, Groups groups, JdbcClient jdbc) {
        this.roles = roles;
        this.members = members;
        this.groups = groups;
        this.jdbc = jdbc;
    }

    /**
     * After any change of somebody's membership; judged before, by whoever let them in.
     *
     * @param by null where the group's own rule lets them in or out
     */
    void follow(UUID standardId, UUID personId, Actor by) {
        if (personId == null) {
            return;
        }
        Actor giver = by == null ? Actor.SYSTEM : by;
        Set<Role> due = due(standardId, personId);
        Set<Role> given = given(standardId, personId);
        Set<Role> held = roles.held(standardId, personId);
        for (Role role : due) {
            if (!held.contains(role)) {
                roles.grant(standardId, personId, role, giver);
                note(
                        "insert into group_grant (standard_id, person_id, role) values (?, ?, ?) on conflict do nothing",
                        standardId,
                        personId,
                        role);
            }
        }
        for (Role role : given) {
            if (!due.contains(role)) {
                roles.revoke(standardId, personId, role, giver);
                note(
                        "delete from group_grant where standard_id = ? and person_id = ? and role = ?",
                        standardId,
                        personId,
                        role);
            }
        }
    }

    private Set<Role> due(UUID standardId, UUID personId) {
        Set<Role> due = EnumSet.noneOf(Role.class);
        members.findByPersonId(personId).stream()
                .filter(member -> member.until() == null)
                .filter(member -> groups.findById(member.groupId())
                        .filter(group -> group.standardId().equals(standardId))
                        .isPresent())
                .map(Member::granted)
                .forEach(due::addAll);
        return due;
    }

    private Set<Role> given(UUID standardId, UUID personId) {
        return jdbc
                .sql("select role from group_grant where standard_id = ? and person_id = ?")
                .param(standardId)
                .param(personId)
                .query(String.class)
                .list()
                .stream()
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    private void note(String sql, UUID standardId, UUID personId, Role role) {
        jdbc.sql(sql).param(standardId).param(personId).param(role.name()).update();
    }
}
