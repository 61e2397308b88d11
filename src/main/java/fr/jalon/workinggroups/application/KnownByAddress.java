package fr.jalon.workinggroups.application;

import fr.jalon.accounts.AccountJoined;
import fr.jalon.accounts.People;
import fr.jalon.shared.Address;
import fr.jalon.workinggroups.domain.Groups;
import fr.jalon.workinggroups.domain.Member;
import fr.jalon.workinggroups.domain.Members;
import fr.jalon.workinggroups.domain.WorkingGroup;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A member who was written to without an account has one now: the seat is theirs, with the roles it gives. */
@Component
class KnownByAddress {

    private final Members members;
    private final Groups groups;
    private final RoleSync roles;
    private final People people;
    private final Clock clock;

    KnownByAddress(Members members, Groups groups, RoleSync roles, People people, Clock clock) {
        this.members = members;
        this.groups = groups;
        this.roles = roles;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountJoined joined) {
        people.contact(joined.personId())
                .map(contact -> Address.normal(contact.address()))
                .ifPresent(address ->
                        members.findByAddressAndUntilIsNull(address).forEach(member -> recognise(member, joined)));
    }

    /** Who is in that group by the account already stays there once. */
    private void recognise(Member member, AccountJoined joined) {
        WorkingGroup group = groups.findById(member.groupId()).orElseThrow();
        boolean there = members.findByGroupIdAndPersonIdAndUntilIsNull(group.id(), joined.personId())
                .isPresent();
        if (!there) {
            member.recognise(group, joined.personId(), joined.name(), clock.instant());
            members.save(member);
            roles.follow(group.standardId(), joined.personId(), null);
        }
    }
}
