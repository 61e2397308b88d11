package fr.jalon.workinggroups.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.JoinAction;
import fr.jalon.workinggroups.domain.Member;
import fr.jalon.workinggroups.domain.Members;
import fr.jalon.workinggroups.domain.Profile;
import fr.jalon.workinggroups.domain.WorkingGroup;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters members, keeps what is known of them, and writes down that they leave. */
@Service
@Transactional
public class KeepMembers {

    private final Members members;
    private final GroupDesk desk;
    private final CircleRoom room;
    private final Admissions admissions;
    private final RoleSync roles;
    private final People people;
    private final Clock clock;

    KeepMembers(
            Members members,
            GroupDesk desk,
            CircleRoom room,
            Admissions admissions,
            RoleSync roles,
            People people,
            Clock clock) {
        this.members = members;
        this.desk = desk;
        this.room = room;
        this.admissions = admissions;
        this.roles = roles;
        this.people = people;
        this.clock = clock;
    }

    public UUID enter(GroupPlace place, MemberInput input, Actor actor) {
        return enter(allowed(place, actor), input, actor);
    }

    /** Whoever calls has looked at the rights. */
    UUID enter(WorkingGroup group, MemberInput input, Actor actor) {
        Instant now = clock.instant();
        if (input.personId() != null
                && members.findByGroupIdAndPersonIdAndUntilIsNull(group.id(), input.personId())
                        .isPresent()) {
            throw RuleViolation.of("member-twice", "person", Message.of("member.twice", nameOf(input)));
        }
        Member member = Member.join(group, input.personId(), nameOf(input), input.profile(), input.since(), actor, now);
        member.reach(input.address());
        if (input.personId() != null) {
            members.findFirstByGroupIdAndPersonIdAndUntilIsNotNullOrderByUntilDesc(group.id(), input.personId())
                    .ifPresent(member::resume);
        }
        for (CircleKind circle : input.circles()) {
            room.requireRoom(group, circle);
            member.enter(group, circle, input.since(), actor, now);
        }
        input.roles().forEach(role -> member.give(group, role, input.since(), actor, now));
        saved(group, member, actor);
        return member.id();
    }

    private String nameOf(MemberInput input) {
        if (input.personId() == null) {
            return input.name();
        }
        PersonRef person = people.byIds(Set.of(input.personId())).get(input.personId());
        if (person == null) {
            throw new NotFound("person " + input.personId());
        }
        return person.name();
    }

    /** @param address where somebody without an account is written to; without one, what is known stays */
    public void describe(
            GroupPlace place, UUID id, String name, String address, Profile profile, LocalDate since, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        Member member = member(group, id);
        String kept = member.personId() == null ? name : member.name();
        member.describe(group, kept, profile, since, actor, clock.instant());
        member.reach(address);
        members.save(member);
    }

    public void give(GroupPlace place, UUID id, GroupRole role, LocalDate since, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        Member member = member(group, id);
        member.give(group, role, since == null ? today() : since, actor, clock.instant());
        saved(group, member, actor);
    }

    public void end(GroupPlace place, UUID id, GroupRole role, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        Member member = member(group, id);
        member.end(group, role, actor, clock.instant());
        saved(group, member, actor);
    }

    public void seat(GroupPlace place, UUID id, CircleKind circle, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        Member member = member(group, id);
        if (!member.circles().contains(circle)) {
            room.requireRoom(group, circle);
            member.enter(group, circle, today(), actor, clock.instant());
            saved(group, member, actor);
        }
    }

    public void unseat(GroupPlace place, UUID id, CircleKind circle, Actor actor) {
        WorkingGroup group = allowed(place, actor);
        Member member = member(group, id);
        member.leave(group, circle, actor, clock.instant());
        saved(group, member, actor);
        admissions.moveUp(group, circle);
    }

    /** Writes down that somebody left; of oneself, anybody may. */
    public void leave(GroupPlace place, UUID id, Actor actor) {
        WorkingGroup group = desk.at(place);
        Member member = member(group, id);
        boolean oneself = actor.id() != null && actor.id().equals(member.personId());
        if (!oneself) {
            GroupAction.KEEP_MEMBERS.require(actor, group.standardId());
            if (member.held().stream().anyMatch(GroupRole::leads)) {
                GroupAction.NAME_LEADERS.require(actor, group.standardId());
            }
        } else if (!JoinAction.LEAVE.isAllowedTo(actor)) {
            throw new NotAllowed(JoinAction.LEAVE);
        }
        Set<CircleKind> freed = EnumSet.noneOf(CircleKind.class);
        freed.addAll(member.circles());
        member.leave(group, actor, clock.instant());
        saved(group, member, oneself ? null : actor);
        freed.forEach(circle -> admissions.moveUp(group, circle));
    }

    private void saved(WorkingGroup group, Member member, Actor by) {
        members.save(member);
        roles.follow(group.standardId(), member.personId(), by);
    }

    private WorkingGroup allowed(GroupPlace place, Actor actor) {
        WorkingGroup group = desk.at(place);
        GroupAction.KEEP_MEMBERS.require(actor, group.standardId());
        return group;
    }

    private Member member(WorkingGroup group, UUID id) {
        return members.findById(id)
                .filter(found -> found.groupId().equals(group.id()))
                .orElseThrow(() -> new NotFound("member " + id));
    }

    private LocalDate today() {
        return Paris.day(clock.instant());
    }
}
