package fr.jalon.workinggroups;

import fr.jalon.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who works on a standard, in which group and which circle? */
public interface WorkingGroups {

    Optional<GroupRef> group(UUID id);

    /** The main group. */
    Optional<GroupRef> ofStandard(UUID standardId);

    /** The main group, then its sub-groups by name. */
    List<GroupRef> groupsOf(UUID standardId);

    /** Who is in the group now, by name. */
    List<MemberRef> members(UUID groupId);

    List<MemberRef> members(UUID groupId, CircleKind circle);

    /** Where members without an account are written to, by their id. For mail only: no page, export or API says it. */
    Map<UUID, String> addresses(UUID groupId);

    /** @param circle null for any */
    boolean belongs(UUID personId, UUID groupId, CircleKind circle);

    /** Ids of the members who agreed that everybody reads their name. */
    Set<UUID> publicNames(UUID groupId);

    /** Whether that reader sees the names of all members: those of the group, those who run it, the secretariat. */
    boolean seesNames(UUID groupId, Actor reader);
}
