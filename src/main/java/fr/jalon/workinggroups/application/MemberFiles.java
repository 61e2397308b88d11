package fr.jalon.workinggroups.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.HeldRole;
import fr.jalon.workinggroups.domain.Member;
import fr.jalon.workinggroups.domain.Members;
import fr.jalon.workinggroups.domain.Seat;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one member with their history. */
@Service
@Transactional(readOnly = true)
public class MemberFiles {

    private final Members members;
    private final People people;
    private final Organisations organisations;

    MemberFiles(Members members, People people, Organisations organisations) {
        this.members = members;
        this.people = people;
        this.organisations = organisations;
    }

    /** @throws NotFound when there is no such member, or not for this reader */
    public MemberFile of(GroupView group, UUID id, Actor reader) {
        Member member = members.findById(id)
                .filter(found -> found.groupId().equals(group.ref().id()))
                .orElseThrow(() -> new NotFound("member " + id));
        boolean oneself = reader.id() != null && reader.id().equals(member.personId());
        if (!oneself) {
            GroupAction.KEEP_MEMBERS.require(reader, group.head().id());
        }
        return new MemberFile(
                id,
                name(member),
                member.personId() != null,
                member.isReached(),
                organisation(member),
                member.profile(),
                member.introduction(),
                member.since(),
                member.until(),
                roles(member),
                seats(member));
    }

    private String name(Member member) {
        return member.personId() == null
                ? member.name()
                : people.byIds(Set.of(member.personId())).get(member.personId()).name();
    }

    private String organisation(Member member) {
        UUID id = member.profile().organisationId();
        OrganisationRef found =
                id == null ? null : organisations.byIds(Set.of(id)).get(id);
        return found == null ? member.profile().organisationAsWritten() : found.name();
    }

    private static List<HeldRole> roles(Member member) {
        return member.roles().stream()
                .sorted(Comparator.comparing((HeldRole held) -> held.until() != null)
                        .thenComparing(HeldRole::role))
                .toList();
    }

    private static List<Seat> seats(Member member) {
        return member.seats().stream()
                .sorted(Comparator.comparing((Seat seat) -> seat.until() != null)
                        .thenComparing(Seat::circle))
                .toList();
    }
}
