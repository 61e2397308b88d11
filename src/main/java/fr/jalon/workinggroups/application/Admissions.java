package fr.jalon.workinggroups.application;

import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.Entry;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.JoinRequest;
import fr.jalon.workinggroups.domain.JoinRequests;
import fr.jalon.workinggroups.domain.Member;
import fr.jalon.workinggroups.domain.Members;
import fr.jalon.workinggroups.domain.Profile;
import fr.jalon.workinggroups.domain.RequestState;
import fr.jalon.workinggroups.domain.WorkingGroup;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come into the circles of a group by themselves: they ask, they are answered, they wait their turn. */
@Service
@Transactional
public class Admissions {

    private static final Set<RequestState> PENDING = EnumSet.of(RequestState.ASKED, RequestState.WAITING);

    private final JoinRequests requests;
    private final Members members;
    private final GroupDesk desk;
    private final CircleRoom room;
    private final RoleSync roles;
    private final GroupMails mails;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    Admissions(
            JoinRequests requests,
            Members members,
            GroupDesk desk,
            CircleRoom room,
            RoleSync roles,
            GroupMails mails,
            People people,
            Organisations organisations,
            Clock clock) {
        this.requests = requests;
        this.members = members;
        this.desk = desk;
        this.room = room;
        this.roles = roles;
        this.mails = mails;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @return what became of it at once: an open circle answers by itself */
    public RequestState ask(GroupPlace place, CircleKind circle, Profile profile, String motive, Actor actor) {
        WorkingGroup group = desk.at(place);
        refuseTwice(group, circle, actor);
        JoinRequest request = JoinRequest.ask(group, circle, profile, motive, actor, clock.instant());
        if (group.circle(circle).filter(each -> each.entry() == Entry.OPEN).isPresent()) {
            if (request.enterOpenCircle(group, room.hasRoom(group, circle), clock.instant())) {
                seat(group, request);
            }
        } else {
            mails.asked(group, request);
        }
        requests.save(request);
        return request.state();
    }

    private void refuseTwice(WorkingGroup group, CircleKind circle, Actor actor) {
        if (actor.id() == null) {
            return;
        }
        boolean inside = members.findByGroupIdAndPersonIdAndUntilIsNull(group.id(), actor.id())
                .filter(member -> member.circles().contains(circle))
                .isPresent();
        if (inside) {
            throw RuleViolation.of("already-inside", null, Message.of("group.already-inside", circle));
        }
        if (requests.existsByGroupIdAndCircleAndPersonIdAndStateIn(group.id(), circle, actor.id(), PENDING)) {
            throw RuleViolation.of("already-asked", null, Message.of("group.already-asked", circle));
        }
    }

    /** @return false when the circle is full: they wait */
    public boolean accept(GroupPlace place, UUID requestId, Actor actor) {
        WorkingGroup group = desk.at(place);
        JoinRequest request = request(group, requestId);
        boolean free = room.hasRoom(group, request.circle());
        boolean in = request.accept(group, free, actor, clock.instant());
        if (in) {
            seat(group, request);
        }
        mails.told(group, request, in ? "group-admitted" : "group-waiting");
        requests.save(request);
        return in;
    }

    public void refuse(GroupPlace place, UUID requestId, String reason, Actor actor) {
        WorkingGroup group = desk.at(place);
        JoinRequest request = request(group, requestId);
        request.refuse(group, reason, actor, clock.instant());
        mails.refused(group, request, reason.strip());
        requests.save(request);
    }

    public void withdraw(GroupPlace place, UUID requestId, Actor actor) {
        WorkingGroup group = desk.at(place);
        JoinRequest request = request(group, requestId);
        request.withdraw(group, actor, clock.instant());
        requests.save(request);
    }

    /** Takes in those who wait, in their order, while there is room. Called wherever a place may have become free. */
    void moveUp(WorkingGroup group, CircleKind circle) {
        Instant now = clock.instant();
        Optional<JoinRequest> next = waiting(group, circle);
        while (next.isPresent() && room.hasRoom(group, circle)) {
            JoinRequest request = next.get();
            request.moveUp(group, now);
            requests.save(request);
            seat(group, request);
            mails.told(group, request, "group-moved-up");
            next = waiting(group, circle);
        }
    }

    private Optional<JoinRequest> waiting(WorkingGroup group, CircleKind circle) {
        return requests.findFirstByGroupIdAndCircleAndStateOrderByWaitingSinceAscIdAsc(
                group.id(), circle, RequestState.WAITING);
    }

    /** Who is in the group already takes one more seat. */
    private void seat(WorkingGroup group, JoinRequest request) {
        Instant now = clock.instant();
        Member member = members.findByGroupIdAndPersonIdAndUntilIsNull(group.id(), request.personId())
                .orElseGet(() -> newcomer(group, request, now));
        member.enter(group, request.circle(), Paris.day(now), Actor.SYSTEM, now);
        members.save(member);
        roles.follow(group.standardId(), request.personId(), null);
    }

    private Member newcomer(WorkingGroup group, JoinRequest request, Instant now) {
        String name =
                people.byIds(Set.of(request.personId())).get(request.personId()).name();
        Member member =
                Member.join(group, request.personId(), name, request.profile(), Paris.day(now), Actor.SYSTEM, now);
        members.findFirstByGroupIdAndPersonIdAndUntilIsNotNullOrderByUntilDesc(group.id(), request.personId())
                .ifPresent(member::resume);
        if (request.circle().works()) {
            member.give(group, GroupRole.MEMBER, Paris.day(now), Actor.SYSTEM, now);
        }
        return member;
    }

    /** What the account says, to begin the form with. */
    @Transactional(readOnly = true)
    public Optional<UUID> organisationOf(Actor actor) {
        return actor.id() == null
                ? Optional.empty()
                : organisations.ofPerson(actor.id()).map(found -> found.id());
    }

    private JoinRequest request(WorkingGroup group, UUID id) {
        return requests.findById(id)
                .filter(found -> found.groupId().equals(group.id()))
                .orElseThrow(() -> new NotFound("request " + id));
    }
}
