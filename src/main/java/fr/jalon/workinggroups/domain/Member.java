package fr.jalon.workinggroups.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Address;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.Introduction;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody in a group, from the day they came to the day they left, with the history of their roles and seats. */
@Entity
@Table(name = "group_member")
public class Member extends MemberFacts {

    protected Member() {}

    /**
     * Somebody comes to the group. Whether there is room in a circle is for the caller to know.
     *
     * @param personId null for somebody without an account
     * @param since null when nobody knows
     */
    public static Member join(
            WorkingGroup group, UUID personId, String name, Profile profile, LocalDate since, Actor by, Instant now) {
        Member member = new Member();
        member.id = UUID.randomUUID();
        member.groupId = group.id();
        member.personId = personId;
        member.name = named(name);
        member.profile = profile;
        member.since = past(since, "since", now);
        member.registerEvent(group.event("member", member.id, "joined", null, by, now, Visibility.INTERNAL));
        return member;
    }

    /** Enters somebody who is in a group of the past: neither rights nor journal. */
    public static Member recall(
            WorkingGroup group, UUID personId, String name, Profile profile, CircleKind circle, Set<GroupRole> held) {
        Member member = new Member();
        member.id = UUID.randomUUID();
        member.groupId = group.id();
        member.personId = personId;
        member.name = named(name);
        member.profile = profile;
        member.seats.add(new Seat(circle, null, null));
        held.forEach(role -> member.roles.add(new HeldRole(role, null, null)));
        return member;
    }

    /** Notes where somebody without an account is written to; nothing typed leaves what is known. */
    public void reach(String typed) {
        if (typed == null || typed.isBlank() || personId != null) {
            return;
        }
        requireHere();
        if (!Address.isPlausible(typed)) {
            throw RuleViolation.of("address", "address", Message.of("member.address"));
        }
        address = Address.normal(typed);
    }

    /** Somebody known by name and address opened an account with that address. */
    public void recognise(WorkingGroup group, UUID account, String called, Instant now) {
        requireHere();
        personId = account;
        name = named(called);
        address = null;
        registerEvent(group.event("member", id, "recognised", null, Actor.SYSTEM, now, Visibility.INTERNAL));
    }

    /** Came back: what they said of themselves before they left is theirs still. */
    public void resume(Member former) {
        put(former.introduction());
    }

    public void describe(WorkingGroup group, String called, Profile said, LocalDate from, Actor by, Instant now) {
        name = named(called);
        profile = said;
        since = past(from, "since", now);
        registerEvent(group.event("member", id, "described", null, by, now, Visibility.INTERNAL));
    }

    /** Says of themselves, or has it written down for them, what the round of introductions asks. */
    public void introduce(WorkingGroup group, Introduction said, Actor by, Instant now) {
        put(said);
        registerEvent(group.event("member", id, "introduced", null, by, now, Visibility.INTERNAL));
    }

    private void put(Introduction said) {
        saidCapacity = said.capacity();
        saidWork = said.work();
        saidExpects = said.expects();
    }

    /** Nothing happens where the role is held. */
    public void give(WorkingGroup group, GroupRole role, LocalDate from, Actor by, Instant now) {
        if (role.leads()) {
            GroupAction.NAME_LEADERS.require(by, group.standardId());
        }
        requireHere();
        if (roles.stream().noneMatch(held -> held.isNow() && held.role() == role)) {
            roles.add(new HeldRole(role, past(from, "since", now), null));
            registerEvent(group.event("member", id, "role-given", null, by, now, Visibility.INTERNAL, role));
        }
    }

    public void end(WorkingGroup group, GroupRole role, Actor by, Instant now) {
        if (role.leads()) {
            GroupAction.NAME_LEADERS.require(by, group.standardId());
        }
        if (endRoles(Set.of(role), Paris.day(now))) {
            registerEvent(group.event("member", id, "role-ended", null, by, now, Visibility.INTERNAL, role));
        }
    }

    private boolean endRoles(Set<GroupRole> ended, LocalDate on) {
        Set<HeldRole> running = roles.stream()
                .filter(held -> held.isNow() && ended.contains(held.role()))
                .collect(Collectors.toSet());
        roles.removeAll(running);
        running.forEach(held -> roles.add(held.ended(on)));
        return !running.isEmpty();
    }

    /** Nothing happens where the seat is taken. */
    public void enter(WorkingGroup group, CircleKind circle, LocalDate from, Actor by, Instant now) {
        requireHere();
        if (!circles().contains(circle)) {
            seats.add(new Seat(circle, past(from, "since", now), null));
            registerEvent(group.event("member", id, "entered", null, by, now, Visibility.INTERNAL, circle));
        }
    }

    public void leave(WorkingGroup group, CircleKind circle, Actor by, Instant now) {
        if (endSeats(Set.of(circle), Paris.day(now))) {
            registerEvent(group.event("member", id, "left-circle", null, by, now, Visibility.INTERNAL, circle));
        }
    }

    private boolean endSeats(Set<CircleKind> ended, LocalDate on) {
        Set<Seat> taken = seats.stream()
                .filter(seat -> seat.isNow() && ended.contains(seat.circle()))
                .collect(Collectors.toSet());
        seats.removeAll(taken);
        taken.forEach(seat -> seats.add(seat.ended(on)));
        return !taken.isEmpty();
    }

    /** Leaves the group; roles and seats end with it. */
    public void leave(WorkingGroup group, Actor by, Instant now) {
        requireHere();
        LocalDate today = Paris.day(now);
        endRoles(EnumSet.allOf(GroupRole.class), today);
        endSeats(EnumSet.allOf(CircleKind.class), today);
        until = since != null && today.isBefore(since) ? since : today;
        address = null;
        registerEvent(group.event("member", id, "left", null, by, now, Visibility.INTERNAL));
    }

    /** The account is gone: what is left is an organisation that was there. */
    public void forget(LocalDate on) {
        endRoles(EnumSet.allOf(GroupRole.class), on);
        endSeats(EnumSet.allOf(CircleKind.class), on);
        name = "";
        address = null;
        put(Introduction.NONE);
        profile = profile.anonymous();
        until = until == null ? (since != null && on.isBefore(since) ? since : on) : until;
    }

    private void requireHere() {
        if (until != null) {
            throw new IllegalTransition(Message.of("member.gone", until));
        }
    }

    private static LocalDate past(LocalDate day, String field, Instant now) {
        if (day != null && day.isAfter(Paris.day(now))) {
            throw RuleViolation.of("date-in-future", field, Message.of("date.in-future", day));
        }
        return day;
    }
}
