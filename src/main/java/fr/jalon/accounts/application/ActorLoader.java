package fr.jalon.accounts.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who somebody is and what they may do, in one statement. */
@Service
public class ActorLoader {

    private final JdbcClient jdbc;

    ActorLoader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the account cannot be used any more. */
    @Transactional(readOnly = true)
    public Optional<Actor> load(UUID personId) {
        List<Held> held = jdbc.sql("""
                        select p.name, g.role, g.standard_id
                        from person p left join granted_role g on g.person_id = p.id
                        where p.id = :id and p.status = 'ACTIVE'
                        """)
                .param("id", personId)
                .query((row, number) -> new Held(
                        row.getString("name"), row.getString("role"), row.getObject("standard_id", UUID.class)))
                .list();
        return held.isEmpty() ? Optional.empty() : Optional.of(actor(personId, held));
    }

    private static Actor actor(UUID id, List<Held> held) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Map<UUID, Set<Role>> rolesOn = new HashMap<>();
        for (Held one : held) {
            if (one.role != null && one.standardId == null) {
                roles.add(Role.valueOf(one.role));
            } else if (one.role != null) {
                rolesOn.computeIfAbsent(one.standardId, key -> EnumSet.noneOf(Role.class))
                        .add(Role.valueOf(one.role));
            }
        }
        return new Actor(id, held.get(0).name, roles, rolesOn);
    }

    private record Held(String name, String role, UUID standardId) {}
}
