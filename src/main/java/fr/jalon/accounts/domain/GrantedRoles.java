package fr.jalon.accounts.domain;

import fr.jalon.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The roles held. */
public interface GrantedRoles extends Repository<GrantedRole, UUID> {

    GrantedRole save(GrantedRole role);

    void delete(GrantedRole role);

    @Query("select g from GrantedRole g where g.personId = :person and g.role = :role"
            + " and g.standardId is not distinct from :standard")
    Optional<GrantedRole> held(UUID person, Role role, UUID standard);

    List<GrantedRole> findByStandardIdOrderByRoleAscSinceAsc(UUID standardId);

    List<GrantedRole> findByPersonId(UUID personId);

    void deleteByPersonId(UUID personId);
}
