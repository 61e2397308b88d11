package fr.jalon.standards.application;

import fr.jalon.accounts.Grant;
import fr.jalon.accounts.Grants;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import fr.jalon.standards.StandardRoles;
import fr.jalon.standards.domain.StandardAction;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who joins a group gets its roles here, by the same rules as on the page of roles. */
@Service
@Transactional
class RoleGiver implements StandardRoles {

    /** What goes with being let into a group. */
    private static final Set<Role> ADMITTED = EnumSet.of(Role.MEMBER, Role.COPIL_MEMBER, Role.TESTER, Role.EDITOR);

    private final Grants grants;

    RoleGiver(Grants grants) {
        this.grants = grants;
    }

    @Override
    public void grant(UUID standardId, UUID personId, Role role, Actor by) {
        giving(role).require(by, standardId);
        grants.grant(by, personId, role, standardId);
    }

    @Override
    public void revoke(UUID standardId, UUID personId, Role role, Actor by) {
        giving(role).require(by, standardId);
        grants.revoke(by, personId, role, standardId);
    }

    private static StandardAction giving(Role role) {
        return ADMITTED.contains(role) ? StandardAction.ADMIT : StandardAction.GIVE_ROLES;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Role> held(UUID standardId, UUID personId) {
        return grants.onStandard(standardId).stream()
                .filter(grant -> grant.personId().equals(personId))
                .map(Grant::role)
                .collect(Collectors.toSet());
    }
}
