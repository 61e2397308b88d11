package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.shared.Actor;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who belongs to the circle something is for. Users of a standard are told of meetings, but sit in none of them. */
@Component
class Insiders {

    private final WorkingGroups groups;

    Insiders(WorkingGroups groups) {
        this.groups = groups;
    }

    /**
     * A role on the standard stands for a seat in the circle of this meeting. Whoever reads its pages that way is invited
     * as well: see {@link InvitedPeople}. In a sub-group only its own people sit.
     */
    boolean rolesStandIn(Meeting meeting) {
        boolean sub =
                meeting.groupId() != null && (meeting.kind() == MeetingKind.SUBGROUP || isSubGroup(meeting.groupId()));
        return !sub;
    }

    private boolean isSubGroup(UUID groupId) {
        return groupId != null && groups.group(groupId).map(GroupRef::parentId).isPresent();
    }

    boolean isInside(Actor reader, Meeting meeting) {
        return meeting.kind() == MeetingKind.SUBGROUP && meeting.groupId() != null
                ? sits(reader, meeting.groupId(), meeting.kind().audience())
                : isInside(
                        reader,
                        meeting.standardId(),
                        meeting.groupId(),
                        meeting.kind().audience());
    }

    /** @param groupId null where no group is known: the roles on the standard stand for it */
    boolean isInside(Actor reader, UUID standardId, UUID groupId, Audience audience) {
        if (reader.id() == null) {
            return false;
        }
        return !isSubGroup(groupId) && reader.hasAny(audience.roles(), standardId)
                || groupId != null && sits(reader, groupId, audience);
    }

    private boolean sits(Actor reader, UUID groupId, Audience audience) {
        if (reader.id() == null) {
            return false;
        }
        return groups.belongs(reader.id(), groupId, CircleKind.COPIL)
                || audience == Audience.GROUP && groups.belongs(reader.id(), groupId, CircleKind.CONTRIBUTORS);
    }

    /**
     * What somebody may read of what a standard's meetings left, before it is public.
     *
     * @param all runs the group
     * @param groups sub-groups of the reader
     * @param subs all sub-groups
     */
    record Reach(boolean all, boolean copil, boolean group, Set<UUID> groups, Set<UUID> subs) {

        /** Belongs to something. */
        boolean isInside() {
            return all || copil || group || !groups.isEmpty();
        }

        boolean covers(Audience audience, UUID groupId) {
            boolean ofGroup = group && !subs.contains(groupId) || groups.contains(groupId);
            return all || audience == Audience.COPIL && copil || audience == Audience.GROUP && ofGroup;
        }
    }

    Reach reach(Actor reader, UUID standardId) {
        boolean all = MeetingAction.RECORD.isAllowedTo(reader, standardId, false);
        if (reader.id() == null || all) {
            return new Reach(all, all, all, Set.of(), Set.of());
        }
        UUID main = null;
        Set<UUID> subs = new HashSet<>();
        Set<UUID> own = new HashSet<>();
        for (GroupRef group : groups.groupsOf(standardId)) {
            if (group.parentId() == null) {
                main = group.id();
            } else {
                subs.add(group.id());
                if (sits(reader, group.id(), Audience.GROUP)) {
                    own.add(group.id());
                }
            }
        }
        return new Reach(
                false,
                isInside(reader, standardId, main, Audience.COPIL),
                isInside(reader, standardId, main, Audience.GROUP),
                own,
                subs);
    }

    /** The main group of a standard. */
    Optional<GroupRef> groupOf(UUID standardId) {
        return groups.ofStandard(standardId);
    }
}
