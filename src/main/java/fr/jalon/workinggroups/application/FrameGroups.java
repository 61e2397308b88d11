package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.Slug;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.domain.Circle;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.Groups;
import fr.jalon.workinggroups.domain.WorkingGroup;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates groups and says what they are for and who may enter them. */
@Service
@Transactional
public class FrameGroups {

    private final Groups groups;
    private final GroupDesk desk;
    private final Admissions admissions;
    private final StandardIds standards;
    private final Clock clock;

    FrameGroups(Groups groups, GroupDesk desk, Admissions admissions, StandardIds standards, Clock clock) {
        this.groups = groups;
        this.desk = desk;
        this.admissions = admissions;
        this.standards = standards;
        this.clock = clock;
    }

    /** The main group. */
    public UUID create(String standard, String name, String purpose, Actor actor) {
        UUID standardId = standards.idOf(standard);
        GroupAction.FRAME.require(actor, standardId);
        if (groups.findByStandardIdAndParentIdIsNull(standardId).isPresent()) {
            throw RuleViolation.of("one-group", null, Message.of("group.exists"));
        }
        WorkingGroup group =
                WorkingGroup.create(standardId, free(standardId, name), name, purpose, actor, clock.instant());
        return groups.save(group).id();
    }

    /** @return the slug of the sub-group */
    public String createSubGroup(GroupPlace main, String name, String purpose, Actor actor) {
        WorkingGroup group = desk.at(main);
        WorkingGroup sub = group.createSubGroup(free(group.standardId(), name), name, purpose, actor, clock.instant());
        return groups.save(sub).slug();
    }

    private String free(UUID standardId, String name) {
        return Slug.free(
                Slug.of(name == null ? "" : name, "groupe"),
                wanted -> groups.existsByStandardIdAndSlug(standardId, wanted));
    }

    public void describe(GroupPlace place, String name, String purpose, Actor actor) {
        WorkingGroup group = desk.at(place);
        group.describe(name, purpose, actor, clock.instant());
        groups.save(group);
    }

    /** A larger circle takes in those who wait. */
    public void keep(GroupPlace place, Circle circle, Actor actor) {
        WorkingGroup group = desk.at(place);
        group.keep(circle, actor, clock.instant());
        groups.save(group);
        admissions.moveUp(group, circle.kind());
    }
}
