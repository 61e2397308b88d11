package fr.jalon.workinggroups.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.Introduction;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What is known of somebody in a group. */
@MappedSuperclass
abstract class MemberFacts extends AbstractAggregateRoot<Member> {

    @Id
    UUID id;

    UUID groupId;
    UUID personId;
    String name;

    /** Of somebody without an account; no page, export or API ever says it. */
    String address;

    @Embedded
    Profile profile;

    @ElementCollection
    @CollectionTable(name = "group_member_role", joinColumns = @JoinColumn(name = "member_id"))
    Set<HeldRole> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "group_member_circle", joinColumns = @JoinColumn(name = "member_id"))
    Set<Seat> seats = new HashSet<>();

    String saidCapacity = "";
    String saidWork = "";
    String saidExpects = "";

    LocalDate since;

    LocalDate until;

    @Version
    long version;

    /** Roles on the standard that go with being here. */
    public Set<Role> granted() {
        Set<Role> granted = held().stream()
                .flatMap(role -> role.granted().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        if (circles().contains(CircleKind.COPIL)) {
            granted.add(Role.COPIL_MEMBER);
        }
        if (circles().contains(CircleKind.CONTRIBUTORS)) {
            granted.add(Role.MEMBER);
        }
        return granted;
    }

    /** Roles held now. */
    public Set<GroupRole> held() {
        return roles.stream()
                .filter(HeldRole::isNow)
                .map(HeldRole::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(GroupRole.class)));
    }

    /** Circles sat in now. */
    public Set<CircleKind> circles() {
        return seats.stream()
                .filter(Seat::isNow)
                .map(Seat::circle)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CircleKind.class)));
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public UUID personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    /** Mail reaches them: an account has an address, somebody without one gave theirs. */
    public boolean isReached() {
        return personId != null || address != null;
    }

    public Profile profile() {
        return profile;
    }

    /** What they said of themselves when the group met. */
    public Introduction introduction() {
        return new Introduction(saidCapacity, saidWork, saidExpects);
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate until() {
        return until;
    }

    /** With those that ended. */
    public Set<HeldRole> roles() {
        return Set.copyOf(roles);
    }

    public Set<Seat> seats() {
        return Set.copyOf(seats);
    }

    static String named(String name) {
        if (name == null || name.isBlank()) {
            throw RuleViolation.of("name-needed", "name", Message.of("member.name-needed"));
        }
        return name.strip();
    }
}
