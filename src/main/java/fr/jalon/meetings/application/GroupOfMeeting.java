package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Which group a meeting is of. */
@Service
public class GroupOfMeeting {

    private final WorkingGroups groups;
    private final StandardIds standards;

    GroupOfMeeting(WorkingGroups groups, StandardIds standards) {
        this.groups = groups;
        this.standards = standards;
    }

    /** @throws RuleViolation where it cannot be of that group */
    public void require(String standard, UUID wanted, MeetingKind kind) {
        of(standards.idOf(standard), wanted, kind);
    }

    /**
     * @param wanted null for the main one
     * @return null where the standard has no group
     * @throws RuleViolation where a sub-group meets and it is not said which: the whole group would be convened
     */
    UUID of(UUID standardId, UUID wanted, MeetingKind kind) {
        List<GroupRef> all = groups.groupsOf(standardId);
        if (kind == MeetingKind.SUBGROUP && all.stream().noneMatch(GroupRef::isSubGroup)) {
            throw RuleViolation.of("no-sub-group", "kind", Message.of("meeting.no-sub-group"));
        }
        GroupRef group = wanted == null ? main(all) : one(all, wanted);
        if (kind == MeetingKind.SUBGROUP && (group == null || !group.isSubGroup())) {
            throw RuleViolation.of("sub-group-needed", "group", Message.of("meeting.sub-group-needed"));
        }
        return group == null ? null : group.id();
    }

    private static GroupRef main(List<GroupRef> all) {
        return all.stream().filter(group -> !group.isSubGroup()).findFirst().orElse(null);
    }

    private static GroupRef one(List<GroupRef> all, UUID wanted) {
        return all.stream()
                .filter(group -> group.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> RuleViolation.of("group", "group", Message.of("meeting.group-unknown")));
    }
}
