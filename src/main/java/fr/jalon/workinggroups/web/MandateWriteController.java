package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.KeepMandate;
import fr.jalon.workinggroups.application.MandateReader;
import fr.jalon.workinggroups.application.MandateView;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import fr.jalon.workinggroups.domain.mandate.MandateAction;
import fr.jalon.workinggroups.domain.mandate.MandateField;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes a version of a mandate. */
@Controller
class MandateWriteController {

    private final KeepMandate keep;
    private final MandateReader mandates;
    private final GroupViews groups;
    private final GroupTrail trail;
    private final Say say;

    MandateWriteController(KeepMandate keep, MandateReader mandates, GroupViews groups, GroupTrail trail, Say say) {
        this.keep = keep;
        this.mandates = mandates;
        this.groups = groups;
        this.trail = trail;
        this.say = say;
    }

    /**
     * The form of a version.
     *
     * @param action where it is sent
     * @param outdated somebody wrote meanwhile
     */
    record WritePage(
            GroupView group,
            String action,
            List<MandateField.Block> blocks,
            List<Option> classes,
            List<Option> skills,
            boolean outdated) {}

    @GetMapping({GroupPaths.MAIN + "/mandat/nouveau", GroupPaths.SUB + "/mandat/nouveau"})
    String blank(GroupPlace place, Actor actor, Model model) {
        MandateForm form = new MandateForm();
        form.setNumber("0.1");
        model.addAttribute("form", form);
        return begin(place, actor, model);
    }

    @PostMapping({GroupPaths.MAIN + "/mandat", GroupPaths.SUB + "/mandat"})
    String begin(
            GroupPlace place,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.begin(place, form.words(), actor),
                "mandate.done.written",
                place.path("/mandat"),
                () -> begin(place, actor, model));
    }

    @GetMapping({GroupPaths.MAIN + "/mandat/{number}/modifier", GroupPaths.SUB + "/mandat/{number}/modifier"})
    String form(GroupPlace place, @PathVariable String number, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        MandateView mandate =
                mandates.version(group.ref().id(), number, group.head().id(), actor);
        model.addAttribute("form", MandateForm.of(mandate.words(), mandate.version()));
        return write(place, number, false, actor, model);
    }

    @PostMapping({GroupPaths.MAIN + "/mandat/{number}", GroupPaths.SUB + "/mandat/{number}"})
    String write(
            GroupPlace place,
            @PathVariable String number,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        try {
            return reply.to(
                    errors,
                    () -> keep.write(place, number, form.words(), form.getVersion(), actor),
                    "mandate.done.written",
                    place.path("/mandat/" + form.getNumber()),
                    () -> write(place, number, false, actor, model));
        } catch (OptimisticLockingFailureException meanwhile) {
            return reply.outdated(() -> write(place, number, true, actor, model));
        }
    }

    private String begin(GroupPlace place, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        MandateAction.BEGIN.require(actor, group.head().id());
        return show(group, place.path("/mandat"), false, model);
    }

    private String write(GroupPlace place, String number, boolean outdated, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        MandateAction.WRITE.require(
                actor,
                group.head().id(),
                mandates.version(group.ref().id(), number, group.head().id(), actor)
                        .state());
        return show(group, place.path("/mandat/" + number), outdated, model);
    }

    private String show(GroupView group, String action, boolean outdated, Model model) {
        model.addAttribute(
                "page",
                new WritePage(
                        group,
                        action,
                        List.of(MandateField.Block.values()),
                        say.options(StakeholderClass.values()),
                        say.options(Skill.values()),
                        outdated));
        model.addAttribute("crumbs", trail.in(group, "mandate.write"));
        return "workinggroups/mandate-form";
    }
}
