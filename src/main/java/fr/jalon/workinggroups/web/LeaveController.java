package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.Admissions;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.KeepMembers;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What anyone who is signed in takes back: a request, a place in the group. */
@Controller
class LeaveController {

    private final Admissions admissions;
    private final KeepMembers members;

    LeaveController(Admissions admissions, KeepMembers members) {
        this.admissions = admissions;
        this.members = members;
    }

    @PostMapping({GroupPaths.MAIN + "/demandes/{request}/retrait", GroupPaths.SUB + "/demandes/{request}/retrait"})
    String withdraw(GroupPlace place, @PathVariable UUID request, Actor actor, Reply reply) {
        admissions.withdraw(place, request, actor);
        return reply.done("join.withdrawn", place.path("/cercles"));
    }

    @PostMapping({GroupPaths.MAIN + "/membres/{member}/depart", GroupPaths.SUB + "/membres/{member}/depart"})
    String leave(GroupPlace place, @PathVariable UUID member, Actor actor, Reply reply) {
        members.leave(place, member, actor);
        return reply.done("members.left", place.path("/membres"));
    }
}
