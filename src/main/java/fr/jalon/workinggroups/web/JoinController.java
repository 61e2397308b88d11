package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.application.Admissions;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupView.CircleView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.Profiles;
import fr.jalon.workinggroups.domain.RequestState;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Anyone who is signed in asks to come in. */
@Controller
class JoinController {

    private final Admissions admissions;
    private final GroupViews groups;
    private final Profiles profiles;
    private final GroupTrail trail;
    private final Say say;

    JoinController(Admissions admissions, GroupViews groups, Profiles profiles, GroupTrail trail, Say say) {
        this.admissions = admissions;
        this.groups = groups;
        this.profiles = profiles;
        this.trail = trail;
        this.say = say;
    }

    /** @param circle null when the group has no such circle */
    record JoinPage(
            GroupView group,
            CircleView circle,
            List<Option> classes,
            List<Option> skills,
            List<String> organisations) {}

    @GetMapping({GroupPaths.MAIN + "/cercles/{circle}/demande", GroupPaths.SUB + "/cercles/{circle}/demande"})
    String blank(GroupPlace place, @PathVariable CircleKind circle, Actor actor, Model model) {
        MemberForm form = new MemberForm();
        form.setOrganisation(profiles.ofPerson(actor.id()));
        model.addAttribute("form", form);
        return show(place, circle, actor, model);
    }

    @PostMapping({GroupPaths.MAIN + "/cercles/{circle}/demande", GroupPaths.SUB + "/cercles/{circle}/demande"})
    String ask(
            GroupPlace place,
            @PathVariable CircleKind circle,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> admissions.ask(
                        place,
                        circle,
                        profiles.of(
                                form.getOrganisation(),
                                form.getStakeholder(),
                                form.getSkills(),
                                form.getInterests(),
                                form.isNamePublic()),
                        form.getMotive(),
                        actor),
                state -> reply.done(said(state), place.path("/cercles")),
                () -> show(place, circle, actor, model));
    }

    private static String said(RequestState state) {
        return switch (state) {
            case ADMITTED -> "join.entered";
            case WAITING -> "join.waiting";
            default -> "join.asked";
        };
    }

    private String show(GroupPlace place, CircleKind circle, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        CircleView asked = group.circles().stream()
                .filter(each -> each.kind() == circle)
                .findFirst()
                .orElseThrow(() -> new NotFound("circle " + circle));
        model.addAttribute(
                "page",
                new JoinPage(
                        group,
                        asked,
                        say.options(StakeholderClass.values()),
                        say.options(Skill.values()),
                        profiles.names()));
        model.addAttribute("crumbs", trail.in(group, "join.title"));
        return "workinggroups/join";
    }
}
